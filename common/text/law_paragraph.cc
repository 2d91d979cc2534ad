#include "common/text/law_paragraph.h"

#include "common/text/identifier_chunk.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::string_view kParagraphSign = "§";
constexpr std::size_t kMostParagraphDigits = 5;
constexpr std::size_t kMostPartDigits = 2;

/// What stands below a paragraph, in this order.
constexpr std::string_view kParts[] = {"stk", "nr", "litra"};

bool is_ascii_letter(std::string_view text, std::size_t at) {
  return at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 && letter_at(text, at);
}

bool word_ends(std::string_view text, std::size_t at) {
  return !letter_at(text, at) && !digit_at(text, at);
}

/// The letter of "§ 68a" and "§ 108 a"; 0 where none follows: "§ 5 i loven", "§ 2 A/S", "§ 5 d. 1. marts".
std::size_t letter_behind(std::string_view text, std::size_t at) {
  const bool spaced = byte_at(text, at, ' ');
  const std::size_t letter = spaced ? at + 1 : at;
  if (!is_ascii_letter(text, letter) || !word_ends(text, letter + 1) || byte_at(text, letter + 1, '/')) return 0;
  const char lower = static_cast<char>(text[letter] | 0x20);
  if (spaced && lower > 'h') return 0;
  if (spaced && lower == 'd' && byte_at(text, letter + 1, '.') && digit_at(text, behind_spaces(text, letter + 2)))
    return 0;
  return letter;
}

struct Part {
  std::size_t word = 0;  ///< where "stk" begins
  std::size_t word_end = 0;
  std::size_t number = 0;
  std::size_t end = 0;  ///< 0: no such part
};

/// ", stk. 2" at `at`. A new line goes on behind a comma only: "Stk. 2." at the start of a line is the law itself.
Part part_behind(std::string_view text, std::size_t at, std::string_view name, bool first) {
  const bool comma = byte_at(text, at, ',');
  if (comma) ++at;
  std::size_t word = behind_spaces(text, at);
  if (comma && byte_at(text, word, '\n')) word = behind_spaces(text, word + 1);
  if ((word == at && !first) || word >= text.size()) return {};
  const std::size_t length = word_length(text.substr(word), name);
  if (length == 0) return {};
  Part part{word, word + length, word + length, 0};
  if (byte_at(text, part.number, '.')) ++part.number;
  part.number = behind_spaces(text, part.number);
  if (name == "litra") {
    if (is_ascii_letter(text, part.number) && word_ends(text, part.number + 1)) part.end = part.number + 1;
    return part;
  }
  const std::size_t digits = digits_at(text, part.number).size();
  if (digits > 0 && digits <= kMostPartDigits && !letter_at(text, part.number + digits))
    part.end = part.number + digits;
  return part;
}

/// Appends the parts that follow `at` to the reference, the shorter ones to the aliases.
void read_parts(std::string_view text, std::size_t at, Identifier& reference, IdentifierTerms& words) {
  std::string below;
  bool first = at == 0;
  for (const std::string_view name : kParts) {
    const Part part = part_behind(text, at, name, first);
    if (part.end == 0) continue;
    const std::string number = to_lower(text.substr(part.number, part.end - part.number));
    if (!reference.canonical.empty()) {
      reference.aliases.add_front(reference.canonical);
      reference.canonical += "-";
    }
    if (!below.empty()) {
      words.add(below);
      below += "-";
    }
    below.append(name).append(number);
    reference.canonical.append(name).append(number);
    append_term(name, words);
    append_term(number, words);
    at = reference.length_bytes = part.end;
    first = false;
  }
  if (!below.empty() && below != reference.canonical) append_term(below, words);
}

/// "§§ 12, 13 og 14", "§§ 15-16": those that follow are found too. Only where nothing stands below the first.
void read_further_paragraphs(std::string_view text, Identifier& reference) {
  std::size_t at = reference.length_bytes;
  while (const std::size_t number = next_in_list(text, at)) {
    const std::string_view digits = digits_at(text, number);
    const std::size_t end = number + digits.size();
    if (digits.empty() || digits.size() > kMostParagraphDigits || !word_ends(text, end) || byte_at(text, end, '.'))
      return;
    // What does not fit begins an identifier of its own.
    if (!reference.aliases.add(std::string(kParagraphSign).append(digits)) || !reference.aliases.add(digits)) return;
    at = reference.length_bytes = end;
  }
}

std::optional<Identifier> read_number_and_parts(std::string_view text, std::size_t at) {
  const std::string_view digits = digits_at(text, at);
  if (digits.empty() || digits.size() > kMostParagraphDigits) return {};
  Identifier reference{IdentifierKind::law, at + digits.size(), std::string(kParagraphSign).append(digits), {}};
  IdentifierTerms words = {digits};
  if (const std::size_t letter = letter_behind(text, reference.length_bytes)) {
    words = {};  // § 42 a is another paragraph than § 42
    reference.canonical += static_cast<char>(text[letter] | 0x20);
    reference.length_bytes = letter + 1;
  }
  read_parts(text, reference.length_bytes, reference, words);
  for (const std::string_view word : words) append_term(word, reference.aliases);
  if (reference.canonical.find('-') == std::string::npos) read_further_paragraphs(text, reference);
  return reference;
}

}  // namespace

bool starts_with_paragraph_sign(std::string_view text) {
  return text.starts_with(kParagraphSign);
}

std::optional<Identifier> read_paragraph(std::string_view text) {
  std::size_t at = 0;
  while (text.substr(at).starts_with(kParagraphSign)) at += kParagraphSign.size();
  if (at == 0) return {};
  const std::size_t next_line = behind_line_end(text, at);
  return read_number_and_parts(text, next_line > at ? next_line : behind_spaces(text, at));
}

std::optional<Identifier> read_worded_paragraph(std::string_view text, const FoundTrigger& word) {
  const std::size_t at = behind_spaces(text, word.length_bytes);
  if (at == word.length_bytes) return {};
  auto reference = read_number_and_parts(text, at);
  if (reference) append_term(text.substr(0, word.length_bytes), reference->aliases);
  return reference;
}

std::optional<Identifier> read_subsection(std::string_view text) {
  Identifier reference{IdentifierKind::law, 0, {}, {}};
  IdentifierTerms words;
  read_parts(text, 0, reference, words);
  if (reference.length_bytes == 0) return {};
  for (const std::string_view word : words) append_term(word, reference.aliases);
  return reference;
}

}  // namespace referat
