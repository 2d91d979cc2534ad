#include "searcher/match/marks.h"

#include <algorithm>

#include "common/text/fold.h"

namespace referat {
namespace {

constexpr double kTypedFormWorth = 1.2;

}  // namespace

void Marks::add(const std::string& term, double weight, bool as_word, bool as_part) {
  Worth& worth = terms[term];
  worth.weight = std::max(worth.weight, weight);
  worth.as_word = worth.as_word || as_word;
  worth.as_part = worth.as_part || as_part;
}

const std::pair<const std::string, Marks::Worth>* Marks::known(const std::string& term, bool as_part) const {
  const auto found = terms.find(term);
  if (found == terms.end() || !(as_part ? found->second.as_part : found->second.as_word)) return nullptr;
  return &*found;
}

void Marks::find(const Token& token, std::vector<MarkedStretch>& stretches) const {
  const auto mark = [&](std::size_t offset, std::size_t length, const auto& found) {
    stretches.push_back({token.offset_bytes + offset, length, found->first, found->second.weight});
  };
  const Word& word = *token.word;
  if (token.joined != nullptr) {
    if (const auto* found = known(token.joined->term, false)) return mark(0, token.joined_length_bytes, found);
  }
  if (const auto* found = known(word.term, false)) {
    mark(0, token.length_bytes, found);
    if (typed_forms.contains(word.form)) stretches.back().weight *= kTypedFormWorth;
    return;
  }
  for (const WordPart& alias : word.aliases) {
    if (const auto* found = known(alias.term, false)) return mark(alias.offset_bytes, alias.length_bytes, found);
  }
  // Runs of parts go before the single parts inside them.
  std::size_t marked_to = 0;
  const std::size_t before = stretches.size();
  for (const auto* parts : {&word.runs, &word.parts}) {
    if (stretches.size() > before) break;
    for (const WordPart& part : *parts) {
      const auto* found = known(part.term, true);
      if (found == nullptr || part.offset_bytes < marked_to) continue;
      mark(part.offset_bytes, part.length_bytes, found);
      marked_to = part.offset_bytes + part.length_bytes;
    }
  }
  if (stretches.size() > before || prefixes.empty()) return;
  const std::string form = fold(word.form);
  for (const auto& [prefix, weight] : prefixes) {
    if (!form.starts_with(prefix)) continue;
    stretches.push_back({token.offset_bytes, token.length_bytes, prefix, weight});
    return;
  }
}

}  // namespace referat
