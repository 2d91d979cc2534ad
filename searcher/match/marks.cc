#include "searcher/match/marks.h"

#include <algorithm>

#include "common/text/fold.h"

namespace referat {
namespace {

constexpr double kTypedFormWorth = 1.2;

/// What needs no company goes before what does.
bool is_better(const Mark& mark, const Mark& other) {
  if ((mark.group == 0) != (other.group == 0)) return mark.group == 0;
  return mark.weight > other.weight;
}

}  // namespace

std::optional<BlockFinder> Marks::block_finder() const {
  if (!prefixes.empty()) return {};
  BlockFinder finder;
  for (const auto& [term, marks] : terms) {
    if (std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.as_word; })) finder.add_word(term);
    if (std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.as_part; })) finder.add_part(term);
  }
  return finder;
}

void MarkFinder::look_at(std::span<const Token> tokens, std::size_t number) {
  at_ = number;
  for (const Token& token : tokens) {
    if (token.word != nullptr) find_in(token);
    ++at_;
  }
}

std::vector<MarkedStretch> MarkFinder::take() const {
  std::vector<MarkedStretch> stretches;
  for (std::size_t i = 0; i < candidates_.size(); ++i) {
    if (candidates_[i].group == 0 || has_company(i)) stretches.push_back(candidates_[i].stretch);
  }
  return stretches;
}

/// The mark of a term that is worth most here.
bool MarkFinder::add(const Token& token, const std::string& term, Place place, std::size_t offset, std::size_t length) {
  const auto found = marks_.terms.find(term);
  if (found == marks_.terms.end()) return false;
  const Mark* best = nullptr;
  for (const Mark& mark : found->second) {
    const bool fits = (place == Place::word ? mark.as_word : mark.as_part) &&
                      (mark.field == QueryField::any || mark.field == field_) &&
                      (mark.is_typed || !token.word->stop_word);
    if (fits && (best == nullptr || is_better(mark, *best))) best = &mark;
  }
  if (best == nullptr) return false;
  const bool typed = place == Place::word && marks_.typed_forms.contains(token.word->form);
  candidates_.push_back(
      {{token.offset_bytes + offset, length, found->first, typed ? best->weight * kTypedFormWorth : best->weight},
       at_,
       best->group,
       best->reach});
  return true;
}

void MarkFinder::find_in(const Token& token) {
  const Word& word = *token.word;
  for (const Word* joined : {token.joined, token.joined_otherwise}) {
    if (joined != nullptr && add(token, joined->term, Place::word, 0, token.joined_length_bytes)) return;
  }
  if (add(token, word.term, Place::word, 0, token.length_bytes)) return;
  for (const WordPart& alias : word.aliases) {
    if (add(token, alias.term, Place::word, alias.offset_bytes, alias.length_bytes)) return;
  }
  if (find_parts(token, word.runs) || find_parts(token, word.parts)) return;
  find_beginning(token);
}

bool MarkFinder::find_parts(const Token& token, const std::vector<WordPart>& parts) {
  std::size_t marked_to = 0;
  for (const WordPart& part : parts) {
    if (part.offset_bytes < marked_to) continue;
    if (add(token, part.term, Place::part, part.offset_bytes, part.length_bytes))
      marked_to = part.offset_bytes + part.length_bytes;
  }
  return marked_to > 0;
}

void MarkFinder::find_beginning(const Token& token) {
  if (marks_.prefixes.empty()) return;
  const std::string form = fold(token.word->form);
  for (const auto& [prefix, weight] : marks_.prefixes) {
    if (!form.starts_with(prefix)) continue;
    candidates_.push_back({{token.offset_bytes, token.length_bytes, prefix, weight}, at_, 0, 0});
    return;
  }
}

bool MarkFinder::has_company(std::size_t at) const {
  const Candidate& self = candidates_[at];
  const auto is_company = [&](const Candidate& other) {
    return other.group == self.group && other.stretch.term != self.stretch.term;
  };
  for (std::size_t i = at; i-- > 0 && self.token - candidates_[i].token <= self.reach;) {
    if (is_company(candidates_[i])) return true;
  }
  for (std::size_t i = at + 1; i < candidates_.size() && candidates_[i].token - self.token <= self.reach; ++i) {
    if (is_company(candidates_[i])) return true;
  }
  return false;
}

}  // namespace referat
