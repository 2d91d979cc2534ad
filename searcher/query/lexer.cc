// Works on runs: stretches without space, bracket or quote. A run is
//
//   marks (operator | (field ":" marks)* word "*"?)?
//
// where marks are the dashes, colons and stars that stand before anything else. Stars are taken out of a word before it
// is looked at, so that what is left of `*OG` cannot pass for something that it would not be when typed.
#include "searcher/query/lexer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "searcher/query/characters.h"
#include "searcher/query/code_points.h"
#include "searcher/query/field_names.h"
#include "searcher/query/operators.h"
#include "searcher/query/token_row.h"

namespace referat::query_language {
namespace {

constexpr std::size_t kMaxWordBytes = 1000;
constexpr std::size_t kLongestNameShown = 32;

constexpr std::string_view kStarMeansNothing = "a * that does not end a word was ignored";
constexpr std::string_view kStrayMark =
    "a - or : that belongs to no word was ignored; to exclude a word put a space before its -";

struct CleanText {
  std::string text;
  bool is_cut = false;
};

class Lexer {
 public:
  Lexer(std::u32string_view text, Remarks& remarks) : text_(text), remarks_(remarks), row_(remarks) {}

  Tokens read();

 private:
  std::size_t find_if(std::size_t begin, std::size_t end, auto&& predicate) const {
    return std::find_if(text_.begin() + begin, text_.begin() + end, predicate) - text_.begin();
  }
  CleanText clean(std::size_t begin, std::size_t end) const;
  std::string take_word(std::size_t begin, std::size_t end);

  void read_phrase();
  std::size_t find_closing_quote(std::size_t from, QuoteFamily family) const;

  void read_run();
  std::size_t read_marks(std::size_t begin, std::size_t end, bool is_value);
  bool read_operator_word(std::size_t begin, std::size_t end);
  bool read_field(std::size_t begin, std::size_t colon);
  void read_word(std::size_t begin, std::size_t end);
  void check_unknown_field(std::size_t begin, std::size_t colon, std::size_t end);
  bool is_glued(std::size_t at) const { return at < text_.size() && (text_[at] == '(' || is_quote(text_[at])); }

  const std::u32string_view text_;
  Remarks& remarks_;
  std::size_t position_ = 0;
  TokenRow row_;
};

Tokens Lexer::read() {
  while (position_ < text_.size() && !row_.is_cut()) {
    const char32_t c = text_[position_];
    if (is_space(c)) {
      ++position_;
    } else if (c == '(' || c == ')') {
      row_.add({.kind = c == '(' ? TokenKind::open : TokenKind::close, .at = position_++});
    } else if (is_quote(c)) {
      read_phrase();
    } else {
      read_run();
    }
  }
  return {std::move(row_.tokens()), row_.is_cut()};
}

/// What stands there without its stars, up to the first character that goes beyond kMaxWordBytes.
CleanText Lexer::clean(std::size_t begin, std::size_t end) const {
  CleanText clean;
  for (std::size_t i = begin; i < end && !clean.is_cut; ++i) {
    if (text_[i] == '*') continue;
    const std::size_t size_before = clean.text.size();
    append_utf8(text_[i], clean.text);
    clean.is_cut = clean.text.size() > kMaxWordBytes;
    if (clean.is_cut) clean.text.resize(size_before);
  }
  return clean;
}

/// The same, with remarks.
std::string Lexer::take_word(std::size_t begin, std::size_t end) {
  const std::size_t star = text_.substr(begin, end - begin).find(U'*');
  if (star != text_.npos) remarks_.add(RemarkCode::star_ignored, begin + star, kStarMeansNothing);
  CleanText word = clean(begin, end);
  if (word.is_cut) remarks_.add(RemarkCode::too_long, begin, "a word of more than 1,000 bytes was cut short");
  return std::move(word.text);
}

/// A query may mix the families; a quote that has none of its own to close it takes any other.
std::size_t Lexer::find_closing_quote(std::size_t from, QuoteFamily family) const {
  const auto is_own = [family](char32_t c) { return quote_family(c) == family; };
  const std::size_t own = find_if(from, text_.size(), is_own);
  return own < text_.size() ? own : find_if(from, text_.size(), is_quote);
}

void Lexer::read_phrase() {
  const std::size_t open = position_;
  const std::size_t close = find_closing_quote(open + 1, quote_family(text_[open]));
  position_ = std::min(close + 1, text_.size());
  if (close == text_.size()) {
    remarks_.add(RemarkCode::unbalanced_quote, open, "no quote closes this one; the phrase goes on to the end");
  }
  std::string phrase;
  for (std::size_t begin = open + 1; begin < close;) {
    const std::size_t end = find_if(begin, close, is_space);
    const std::string word = take_word(begin, end);
    if (!word.empty()) {
      if (!row_.has_room_for_word(begin)) {
        if (!phrase.empty()) row_.add({.kind = TokenKind::phrase, .at = open, .text = std::move(phrase)});
        return row_.cut();
      }
      if (!phrase.empty()) phrase += ' ';
      phrase += word;
    }
    begin = end + 1;
  }
  if (!phrase.empty()) return row_.add({.kind = TokenKind::phrase, .at = open, .text = std::move(phrase)});
  remarks_.add(RemarkCode::empty_phrase, open, "quotes with nothing between them were ignored");
  row_.add({.kind = TokenKind::missing, .at = open});
}

void Lexer::read_run() {
  std::size_t begin = position_;
  const std::size_t end = position_ = find_if(begin, text_.size(), ends_word);
  bool is_value = false;
  while (true) {
    begin = read_marks(begin, end, is_value);
    if (begin == end || row_.is_cut()) return;
    if (!is_value && read_operator_word(begin, end)) return;
    const std::size_t colon = find_if(begin, end, [](char32_t c) { return c == ':'; });
    if (colon == end || !read_field(begin, colon)) {
      if (!is_value && colon < end) check_unknown_field(begin, colon, end);
      return read_word(begin, end);
    }
    begin = colon + 1;
    is_value = true;
  }
}

/// Reads what stands before the word at the start of a run, or of a field's value; returns where the word begins.
std::size_t Lexer::read_marks(std::size_t begin, std::size_t end, bool is_value) {
  std::size_t dashes = 0;
  std::size_t colons = 0;
  std::size_t word = begin;
  for (; word < end && is_mark(text_[word]); ++word) {
    if (is_dash(text_[word])) ++dashes;
    if (text_[word] == ':') ++colons;
  }
  const bool is_any = is_value && end - begin == 1 && text_[begin] == '*' && !is_glued(end);
  if (!is_any && word - begin > dashes + colons) remarks_.add(RemarkCode::star_ignored, begin, kStarMeansNothing);

  // A hyphen right after a quote or bracket belongs to a compound, as in "Ren By"-kampagnen.
  const bool may_negate = is_value || begin == 0 || is_space(text_[begin - 1]) || text_[begin - 1] == '(';
  const bool is_stray = colons > 0 || dashes > 1 || (dashes > 0 && !may_negate);
  const bool nothing_follows = word == end && !is_glued(end);
  if (is_stray) remarks_.add(RemarkCode::dangling_operator, begin, kStrayMark);
  const bool negates = dashes > 0 && may_negate && !(is_stray && nothing_follows);
  if (negates) row_.add({.kind = TokenKind::negation, .at = begin});
  if (nothing_follows && (negates || is_value))
    row_.add({.kind = TokenKind::missing, .at = end, .text = is_any ? "*" : ""});
  return word;
}

bool Lexer::read_operator_word(std::size_t begin, std::size_t end) {
  if (text_[end - 1] == '*') return false;
  const std::optional<OperatorWord> found = read_operator(clean(begin, end).text);
  if (!found) return false;
  take_word(begin, end);
  if (found->distance_moved) {
    remarks_.add(RemarkCode::bad_distance, begin,
                 "the distance of NÆR is a number from 1 to 100; read as NÆR/" + std::to_string(found->distance));
  }
  row_.add({.kind = found->kind, .at = begin, .distance = found->distance});
  return true;
}

bool Lexer::read_field(std::size_t begin, std::size_t colon) {
  const std::optional<QueryField> field = find_field(clean(begin, colon).text);
  if (!field) return false;
  take_word(begin, colon);
  row_.add({.kind = TokenKind::field, .at = begin, .field = *field});
  return true;
}

/// A colon after something that is no field leaves a plain word; that needs no remark where it is no attempt at a
/// field.
void Lexer::check_unknown_field(std::size_t begin, std::size_t colon, std::size_t end) {
  const std::u32string_view name = text_.substr(begin, colon - begin);
  const std::u32string_view rest = text_.substr(colon + 1, end - colon - 1);
  if (rest.empty() && !is_glued(end)) {
    remarks_.add(RemarkCode::dangling_operator, colon, "a : with nothing after it was taken for punctuation");
    return;
  }
  const bool is_time = is_digit(name.back()) && !rest.empty() && is_digit(rest.front());
  const bool is_url = rest.starts_with(U"//") || name.find_first_of(U"./") != name.npos || name == U"mailto";
  if (is_time || is_url) return;
  std::string message = "there is no field \"" + clean(begin, std::min(colon, begin + kLongestNameShown)).text;
  message += "\"; read as a plain word. The fields are " + list_of_field_names();
  remarks_.add(RemarkCode::unknown_field, begin, message);
}

void Lexer::read_word(std::size_t begin, std::size_t end) {
  const bool is_prefix = text_[end - 1] == '*';
  std::string word = take_word(begin, is_prefix ? end - 1 : end);
  if (!row_.has_room_for_word(begin)) return row_.cut();
  row_.add({.kind = is_prefix ? TokenKind::prefix : TokenKind::word, .at = begin, .text = std::move(word)});
}

}  // namespace

Tokens read_tokens(std::string_view text, Remarks& remarks) {
  const CodePoints input = decode_utf8(text);
  if (input.first_invalid) {
    remarks.add(RemarkCode::invalid_utf8, *input.first_invalid, "bytes that are no UTF-8 were replaced by U+FFFD");
  }
  return Lexer(input.text, remarks).read();
}

}  // namespace referat::query_language
