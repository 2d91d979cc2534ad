// A word in each of its forms:
//
//   Byrådsmøderne               text
//   byrådsmøderne               form
//   byraadsmoederne             folded; letters_ says which letter of the text each place comes from
//   byraad[s] + moederne        parts
//   byraadsmoed                 term: all but the last part as it is, then the last part's term
//   Byråd → byraad, møderne → moed    what the parts are found by
#include "common/text/word_analyzer.h"

#include <algorithm>

#include "common/text/endings.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/lexicon.h"
#include "common/text/stop_words.h"

namespace referat {
namespace {

/// "KKR's" and "KKR’er" are forms of KKR.
std::string_view without_apostrophe_ending(std::string_view word) {
  constexpr std::size_t kLongestEnding = 3;
  constexpr std::string_view kCurly = "’";
  for (const std::string_view mark : {std::string_view("'"), kCurly}) {
    for (std::size_t ending = 0; ending <= kLongestEnding && ending + mark.size() < word.size(); ++ending) {
      const std::size_t at = word.size() - ending - mark.size();
      if (word.substr(at).starts_with(mark)) return word.substr(0, at);
    }
  }
  return word;
}

/// Can the form be told from its folded letters? Aarhus and Århus fold alike, and so do ide and idé: the less usual
/// ones are not told.
bool is_usual_spelling(std::string_view form) {
  char before = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char byte = form[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      if ((before == 'a' && (byte == 'a' || byte == 'e')) || (before == 'o' && byte == 'e')) return false;
      before = byte;
      ++at;
      continue;
    }
    const char32_t letter = decode_utf8(form, at);
    if (letter != U'æ' && letter != U'ø' && letter != U'å') return false;
    before = 0;
  }
  return true;
}

/// Longer words are no words; what is beyond is not looked at.
constexpr std::size_t kLongestWordBytes = 1024;

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

void cut_to_term_length(std::string& term) {
  if (term.size() > kMaxTermBytes) term.resize(cut(term, kMaxTermBytes).size());
}

/// The lexicon knows the term of this very word, compound or not.
bool has_own_term(const LexiconEntry& entry) {
  return entry.is_reviewed() || entry.has_rule();
}

}  // namespace

std::size_t WordAnalyzer::fold_ascii(std::string_view text, std::size_t begin, std::size_t& letters,
                                     std::string& form) {
  const std::size_t folded = folded_.size();
  const std::size_t formed = form.size();
  std::size_t end = begin;
  for (; end < text.size() && static_cast<unsigned char>(text[end]) < 0x80; ++end) {
    letters_[letters++] = {static_cast<std::uint32_t>(folded + (end - begin)), static_cast<std::uint32_t>(end)};
  }
  form.append(text, begin, end - begin);
  for (std::size_t i = formed; i < form.size(); ++i) {
    if (form[i] >= 'A' && form[i] <= 'Z') form[i] |= 0x20;
  }
  folded_.append(form, formed);
  const std::size_t past = std::min(folded_.size(), kMostPlaces);
  for (std::size_t place = folded; place < past; ++place) places_ |= CutPlaces{1} << place;
  return end;
}

void WordAnalyzer::fold_with_places(std::string_view text, std::string& form) {
  form.clear();
  folded_.clear();
  // One for each letter at most, and one for the end.
  letters_.resize(text.size() + 1);
  std::size_t letters = 0;
  places_ = 0;
  const auto begin_letter = [&](std::size_t at) {
    letters_[letters++] = {static_cast<std::uint32_t>(folded_.size()), static_cast<std::uint32_t>(at)};
    if (folded_.size() < kMostPlaces) places_ |= CutPlaces{1} << folded_.size();
  };
  // The dots of abbreviations: m.v. is mv.
  const bool keeps_dots = text.find('.') == std::string_view::npos || text.find_first_of("0123456789") != text.npos;
  for (std::size_t at = 0; at < text.size();) {
    if (keeps_dots) at = fold_ascii(text, at, letters, form);
    if (at == text.size()) break;
    begin_letter(at);
    if (const char byte = text[at]; static_cast<unsigned char>(byte) < 0x80) {
      const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
      form += lower;
      if (lower != '.') folded_ += lower;
      ++at;
      continue;
    }
    const std::size_t start = at;
    const char32_t letter = decode_utf8(text, at);
    const char32_t lower = lower_letter(letter);
    if (lower == letter) {
      form.append(text, start, at - start);
    } else {
      append_utf8(form, lower);
    }
    append_folded_letter(lower, folded_);
  }
  begin_letter(text.size());
  letters_.resize(letters);
  if (accent_matters(form)) folded_ = form;
}

std::uint32_t WordAnalyzer::place_in_text(std::size_t folded_place) const {
  // Inside a letter that folds to two (k|oe): before it.
  const auto after = std::upper_bound(letters_.begin(), letters_.end(), folded_place,
                                      [](std::size_t place, const Letter& letter) { return place < letter.folded; });
  return std::prev(after)->text;
}

CompoundParts WordAnalyzer::split(std::size_t begin, std::size_t end, const LexiconEntry& entry) const {
  const CutPlaces places = begin < kMostPlaces ? places_ >> begin : 0;
  return split_compound(std::string_view(folded_).substr(begin, end - begin), places, entry);
}

void WordAnalyzer::append_term(std::size_t begin, std::size_t end, std::string& term) {
  const auto folded = std::string_view(folded_).substr(begin, end - begin);
  const LexiconEntry entry = find_word(folded);
  if (begin > 0 && entry.is_term_of_name()) {
    // The last part of a compound is no name: vindmøller are møller, not Møller.
    terms_.append_stem(folded, term);
    return;
  }
  const CompoundParts parts = has_own_term(entry) ? CompoundParts() : split(begin, end, entry);
  if (parts.empty()) {
    terms_.append_simple(folded, entry, term);
    return;
  }
  const std::size_t last = parts.all().back().begin;
  term += folded.substr(0, last);
  append_term(begin + last, end, term);
}

void WordAnalyzer::add_parts(const CompoundParts& parts, Word& word) {
  const auto all = parts.all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    part_terms_[i].clear();
    append_term(all[i].begin, all[i].end, part_terms_[i]);
  }
  word.parts.reserve(all.size());
  for (std::size_t first = 0; first < all.size(); ++first) {
    for (std::size_t last = first; last < all.size(); ++last) {
      if (first == 0 && last + 1 == all.size()) continue;
      WordPart& part = (first == last ? word.parts : word.runs).emplace_back();
      part.offset_bytes = place_in_text(all[first].begin);
      part.length_bytes = place_in_text(all[last].end) - part.offset_bytes;
      part.term.assign(folded_, all[first].begin, all[last].begin - all[first].begin);
      part.term += part_terms_[last];
      cut_to_term_length(part.term);
    }
  }
}

void WordAnalyzer::analyze(std::string_view text, Word& word) {
  if (text == "%") text = "procent";
  fold_with_places(without_apostrophe_ending(cut(text, kLongestWordBytes)), word.form);
  const LexiconEntry entry = find_word(folded_);
  const CompoundParts parts = accent_matters(word.form) ? CompoundParts() : split(0, folded_.size(), entry);
  add_parts(parts, word);
  if (parts.empty() || has_own_term(entry)) {
    terms_.append_simple(folded_, entry, word.term);
  } else {
    word.term.append(folded_, 0, parts.all().back().begin).append(part_terms_[parts.all().size() - 1]);
  }
  const bool has_dots = word.form.find('.') != std::string::npos;  // which the folded word has not
  word.stop_word = has_dots ? is_stop_word(word.form) : is_folded_stop_word(folded_);
  if (is_usual_spelling(word.form)) word.ending = ending_of(folded_, word.term);
  cut_to_term_length(word.form);
  cut_to_term_length(word.term);
}

void WordAnalyzer::analyze_hyphenated(std::string_view text, Word& word) {
  text = cut(text, kLongestWordBytes);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t hyphen = std::min(text.find('-', at), text.size());
    fold_with_places(without_apostrophe_ending(text.substr(at, hyphen - at)), scratch_);
    word.form += scratch_;
    if (hyphen < text.size()) word.term += folded_;
    at = hyphen + 1;
  }
  // e-mailadresse is also found as email.
  const std::string before = word.term;
  const CompoundParts parts = split(0, folded_.size(), find_word(folded_));
  for (const CompoundPart& part : parts.all()) {
    if (part.end == folded_.size()) break;
    WordPart run{0, static_cast<std::uint32_t>(text.size()), before + folded_.substr(0, part.begin)};
    append_term(part.begin, part.end, run.term);
    cut_to_term_length(run.term);
    word.runs.push_back(std::move(run));
  }
  append_term(0, folded_.size(), word.term);
  cut_to_term_length(word.form);
  cut_to_term_length(word.term);
}

std::string WordAnalyzer::term_of(std::string_view word) {
  std::string form;
  fold_with_places(cut(word, kLongestWordBytes), form);
  std::string term;
  append_term(0, folded_.size(), term);
  cut_to_term_length(term);
  return term;
}

}  // namespace referat
