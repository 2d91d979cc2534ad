#include "common/text/abbreviation_evidence.h"

#include "common/text/fold.h"
#include "common/text/lexicon.h"

namespace referat {
namespace {

constexpr std::size_t kMostQuestions = 20'000;
/// Shorter ones are found in any word by chance.
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kShortestLastPart = 4;
/// Where only the first part is in the list.
constexpr std::size_t kShortestSide = 5;
constexpr std::size_t kLongestWord = 60;
constexpr std::size_t kMostNames = 4;
/// A common noun behind a name tells what kind of organisation it is; short ones are family names too (Smed, Frost).
constexpr std::size_t kShortestKind = 9;

bool is_persons_name(std::string_view word) {
  return find_word(fold(word)).is_person();
}

/// "clausens", not "jens".
bool is_genitive_of_name(std::string_view word) {
  return word.ends_with('s') && !is_persons_name(word) && is_persons_name(word.substr(0, word.size() - 1));
}

}  // namespace

bool AbbreviationEvidence::is_word(std::string_view word) {
  if (word.size() < kShortestWord || word.size() > kLongestWord || ++questions_ > kMostQuestions) return false;
  return is_danish_word(fold(word));
}

bool AbbreviationEvidence::part_starts(std::string_view word, std::size_t at) {
  if (at < 2 || word.size() - at < kShortestLastPart) return false;
  const std::string_view after = word.substr(at);
  if (is_word(after)) return true;
  // Of a compound with more than two parts only one side is in the list, often the first with its linking -s-.
  if (at < kShortestSide || after.size() < kShortestSide) return false;
  const std::string_view before = word.substr(0, at);
  if (before.ends_with('s') && is_word(before.substr(0, at - 1))) return true;
  const bool links = after.starts_with('s') && is_word(after.substr(1));
  return !links && is_word(before);
}

bool AbbreviationEvidence::is_person(const std::vector<std::string_view>& words) {
  if (words.size() < 2 || words.size() > kMostNames) return false;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (is_genitive_of_name(words[i])) return false;
  }
  const std::string_view given = words.front().substr(0, words.front().find('-'));
  const std::string_view last = words.back();
  const bool family = is_persons_name(last.substr(last.rfind('-') + 1));
  return family || (is_persons_name(given) && (last.size() < kShortestKind || !is_word(last)));
}

}  // namespace referat
