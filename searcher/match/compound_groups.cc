#include "searcher/match/compound_groups.h"

namespace referat {
namespace {

constexpr std::size_t kMostGroupedParts = 4;

std::uint32_t end_of(const WordPart& part) {
  return part.offset_bytes + part.length_bytes;
}

/// The term of parts[first] to parts[last] taken together.
const std::string& term_of(const Word& word, std::size_t first, std::size_t last) {
  if (first == last) return word.parts[first].term;
  for (const WordPart& run : word.runs) {
    if (run.offset_bytes == word.parts[first].offset_bytes && end_of(run) == end_of(word.parts[last])) return run.term;
  }
  return word.term;
}

}  // namespace

std::vector<std::vector<std::string>> compound_groups(const Word& word) {
  const std::size_t count = word.parts.size();
  std::vector<std::vector<std::string>> groups;
  if (count < 2) return groups;
  // A set bit is a cut between two parts.
  const unsigned finest = (1u << (count - 1)) - 1;
  for (unsigned cuts = finest; cuts > 0; --cuts) {
    std::vector<std::string>& terms = groups.emplace_back();
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (i + 1 < count && (cuts >> i & 1) == 0) continue;
      terms.push_back(term_of(word, first, i));
      first = i + 1;
    }
    if (count > kMostGroupedParts) break;
  }
  return groups;
}

}  // namespace referat
