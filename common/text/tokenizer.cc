#include "common/text/tokenizer.h"

#include <unicode/uchar.h>

#include <array>

#include "common/text/letters.h"

namespace referat {
namespace {

enum class Kind : unsigned char {
  none,
  letter,
  digit,
  underscore,
  apostrophe,
  dot,
  comma,
  paragraph_sign,
  percent,
  beyond_ascii
};

constexpr std::array<Kind, 256> kKinds = [] {
  std::array<Kind, 256> kinds{};
  for (int c = 'a'; c <= 'z'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::letter;
  for (int c = 'A'; c <= 'Z'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::letter;
  for (int c = '0'; c <= '9'; ++c) kinds[static_cast<std::size_t>(c)] = Kind::digit;
  kinds['_'] = Kind::underscore;
  kinds['\''] = Kind::apostrophe;
  kinds['.'] = Kind::dot;
  kinds[','] = Kind::comma;
  kinds['%'] = Kind::percent;
  for (std::size_t c = 0x80; c < 0x100; ++c) kinds[c] = Kind::beyond_ascii;
  return kinds;
}();

/// A word of its own: § and %.
bool is_sign(Kind kind) {
  return kind == Kind::paragraph_sign || kind == Kind::percent;
}

constexpr char32_t kCurlyApostrophe = 0x2019;
constexpr char32_t kParagraphSign = 0xA7;
constexpr std::size_t kLongestAbbreviationPart = 3;

Kind kind_beyond_ascii(char32_t c) {
  if (c == kParagraphSign) return Kind::paragraph_sign;
  if (c == kCurlyApostrophe) return Kind::apostrophe;
  if (is_letter(c) || raised_digit(c) != 0) return Kind::letter;
  const auto code_point = static_cast<UChar32>(c);
  if (c == 0xFFFD || c < 0x250) return Kind::none;
  if (u_isalpha(code_point) || (U_MASK(u_charType(code_point)) & U_GC_M_MASK) != 0) return Kind::letter;
  return u_isdigit(code_point) ? Kind::digit : Kind::none;
}

/// The kind of the character at `at`, which is moved behind it.
Kind read_kind(std::string_view text, std::size_t& at) {
  const Kind kind = kKinds[static_cast<unsigned char>(text[at])];
  if (kind != Kind::beyond_ascii) {
    ++at;
    return kind;
  }
  // Æ æ Ø ø Å å é ü: U+00C0 to U+00FF are letters but × and ÷.
  if (text[at] == '\xC3' && at + 1 < text.size()) {
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (second >= 0x80 && second < 0xC0 && second != 0x97 && second != 0xB7) {
      at += 2;
      return Kind::letter;
    }
  }
  return kind_beyond_ascii(decode_utf8(text, at));
}

/// The letters that follow a dot are the rest of an abbreviation: few, small, and nothing else after them.
bool is_abbreviation_part(std::string_view text, std::size_t at) {
  std::size_t letters = 0;
  while (at < text.size() && text[at] >= 'a' && text[at] <= 'z') {
    ++at;
    if (++letters > kLongestAbbreviationPart) return false;
  }
  if (letters == 0) return false;
  return at == text.size() || kKinds[static_cast<unsigned char>(text[at])] == Kind::none ||
         kKinds[static_cast<unsigned char>(text[at])] == Kind::dot || text[at] == ',';
}

class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  /// Reads on to the end of the word that starts with `last`.
  void read_word(Kind last) {
    piece_start_ = start_of_last_;
    while (at_ < text_.size()) {
      std::size_t next = at_;
      const Kind kind = read_kind(text_, next);
      if (kind == Kind::letter || kind == Kind::digit || kind == Kind::underscore) {
        last = kind;
      } else if (!joins(kind, last, next)) {
        return;
      }
      at_ = next;
    }
  }

  /// Skips to the next word; Kind::none at the end.
  Kind find_start() {
    while (at_ < text_.size()) {
      start_of_last_ = at_;
      const Kind kind = read_kind(text_, at_);
      if (kind == Kind::letter || kind == Kind::digit || is_sign(kind)) return kind;
    }
    return Kind::none;
  }

  std::size_t at() const { return at_; }
  std::size_t start() const { return start_of_last_; }

 private:
  /// Whether a mark stands inside a word; `next`: behind the mark.
  bool joins(Kind mark, Kind last, std::size_t next) {
    if (next >= text_.size()) return false;
    std::size_t after = next;
    const Kind follows = read_kind(text_, after);
    if (mark == Kind::apostrophe) return last == Kind::letter && follows == Kind::letter;
    if (mark == Kind::comma) return last == Kind::digit && follows == Kind::digit;
    if (mark != Kind::dot) return false;
    if (last == Kind::digit) return follows == Kind::digit;
    if (last != Kind::letter || at_ - piece_start_ > kLongestAbbreviationPart || !is_abbreviation_part(text_, next))
      return false;
    piece_start_ = next;
    return true;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t start_of_last_ = 0;
  std::size_t piece_start_ = 0;  ///< behind the last dot inside the word
};

}  // namespace

bool next_word(std::string_view text, std::size_t& at, WordSegment& segment) {
  Scanner scanner(text, at);
  const Kind kind = scanner.find_start();
  if (kind == Kind::none) {
    at = scanner.at();
    return false;
  }
  if (!is_sign(kind)) scanner.read_word(kind);
  at = scanner.at();
  segment = {scanner.start(), at - scanner.start(), kind == Kind::paragraph_sign};
  return true;
}

}  // namespace referat
