#include "common/text/word_terms.h"

#include <array>

#include "common/text/lexicon.h"

namespace referat {
namespace {

constexpr std::size_t kShortestGenitive = 3;

/// Surnames that no list holds: Thomsen, Overgaard.
bool ends_like_surname(std::string_view word) {
  constexpr std::array<std::string_view, 2> kEndings = {"sen", "gaard"};
  for (const std::string_view ending : kEndings) {
    if (word.size() > ending.size() + 2 && word.ends_with(ending)) return true;
  }
  return false;
}

}  // namespace

void WordTerms::append_simple(std::string_view word, std::string& term) {
  append_simple(word, find_word(word), term);
}

void WordTerms::append_simple(std::string_view word, const LexiconEntry& entry, std::string& term) {
  if (entry.has_rule()) {
    entry.apply_rule(word, buffer_);
    term += buffer_;
    return;
  }
  if (entry.is_word() || entry.is_reviewed()) {
    term += snowball_.term_of(word);
    return;
  }
  if (entry.is_name()) {
    term += word;
    return;
  }
  if (word.size() >= kShortestGenitive && word.back() == 's') {
    const std::string_view base = word.substr(0, word.size() - 1);
    const LexiconEntry of = find_word(base);
    if (of.is_word() || of.is_name() || of.is_reviewed() || ends_like_surname(base)) {
      append_simple(base, of, term);
      return;
    }
  }
  if (entry.first_kind() != FirstKind::none && entry.link_bytes() > 0 && word.size() > entry.link_bytes() + 1) {
    append_simple(word.substr(0, word.size() - entry.link_bytes()), term);
    return;
  }
  if (ends_like_surname(word)) {
    term += word;
    return;
  }
  term += snowball_.term_of(word);
}

}  // namespace referat
