#include "common/text/analyzer.h"

#include <algorithm>

#include "common/text/fold.h"
#include "common/text/identifiers.h"
#include "common/text/letters.h"

namespace referat {
namespace {

/// "KKR's" and "KKR’er" are forms of KKR.
std::string_view without_apostrophe_ending(std::string_view word) {
  constexpr std::string_view kCurly = "’";
  for (const std::string_view mark : {std::string_view("'"), kCurly}) {
    const auto at = word.rfind(mark);
    if (at != std::string_view::npos && at > 0 && word.size() - at - mark.size() <= 3) return word.substr(0, at);
  }
  return word;
}

void cut_to_term_length(std::string& term) {
  if (term.size() <= kMaxTermBytes) return;
  std::size_t end = kMaxTermBytes;
  while (end > 0 && (static_cast<unsigned char>(term[end]) & 0xC0) == 0x80) --end;
  term.resize(end);
}

/// Letters alone: the other aliases are numbers and identifiers, which have no stem.
bool is_word(std::string_view alias) {
  for (std::size_t at = 0; at < alias.size();) {
    if (!is_letter(decode_utf8(alias, at))) return false;
  }
  return !alias.empty();
}

std::size_t next_letter_or_digit(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t start = at;
    const char32_t c = decode_utf8(text, at);
    if (is_letter(c) || is_digit(c)) return start;
  }
  return text.size();
}

}  // namespace

std::string Analyzer::term_of(std::string_view word) {
  // Folded before it is stemmed, so that no spelling decides where the stemmer cuts: årene and aarene are one.
  std::string folded;
  fold_lower_case_word(word, folded);
  std::string term(stemmer_.stem(folded));
  // The stemmer's last step knows "løs", which is folded here.
  if (term.ends_with("loest")) term.pop_back();
  cut_to_term_length(term);
  return term;
}

bool Analyzer::add_identifier(std::string_view text, std::size_t at, std::vector<Token>& tokens) {
  const auto identifier = read_identifier(text, at);
  if (!identifier) return false;
  Token& token = tokens.emplace_back();
  token.offset_bytes = at;
  token.length_bytes = identifier->length_bytes;
  token.form = to_lower(text.substr(at, identifier->length_bytes));
  token.term = fold(identifier->canonical);
  token.identifier = true;
  for (const std::string& alias : identifier->aliases) {
    std::string term = is_word(alias) ? term_of(alias) : fold(alias);
    const bool known =
        term == token.term || std::find(token.aliases.begin(), token.aliases.end(), term) != token.aliases.end();
    if (!known) token.aliases.push_back(std::move(term));
  }
  return true;
}

void Analyzer::add_word(std::string_view text, std::size_t offset, std::size_t length, std::vector<Token>& tokens) {
  // ICU joins letters over a colon ("Følgende:at"), which Danish never means.
  const std::string_view segment = text.substr(offset, length);
  if (const auto colon = segment.find(':'); colon != std::string_view::npos) {
    if (colon > 0) add_word(text, offset, colon, tokens);
    if (colon + 1 < length) add_word(text, offset + colon + 1, length - colon - 1, tokens);
    return;
  }
  const std::string_view word = without_apostrophe_ending(segment);
  Token& token = tokens.emplace_back();
  token.offset_bytes = offset;
  token.length_bytes = length;
  token.form = to_lower(word);
  cut_to_term_length(token.form);
  token.term = term_of(token.form);
}

void Analyzer::analyze(std::string_view text, std::vector<Token>& tokens) {
  tokens.clear();
  tokenizer_.start(text);
  std::size_t covered = 0;
  WordSegment segment;
  while (tokenizer_.next(segment)) {
    std::size_t start = segment.offset_bytes;
    const std::size_t end = start + segment.length_bytes;
    if (end <= covered) continue;
    if (start < covered) {  // "§ 108_a": the identifier ended inside the segment
      start = next_letter_or_digit(text.substr(0, end), covered);
      if (start < end) add_word(text, start, end - start, tokens);
      continue;
    }
    const bool paragraph = !segment.is_word && text.substr(start).starts_with("§");
    if (!segment.is_word && !paragraph) continue;
    if (may_start_identifier(text, start) && add_identifier(text, start, tokens)) {
      covered = start + tokens.back().length_bytes;
    } else if (segment.is_word) {
      add_word(text, start, segment.length_bytes, tokens);
    }
  }
}

}  // namespace referat
