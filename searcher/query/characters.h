// The characters that mean something in a query; all others are parts of words.
#ifndef REFERAT_SEARCHER_QUERY_CHARACTERS_H
#define REFERAT_SEARCHER_QUERY_CHARACTERS_H

namespace referat::query_language {

/// Unicode spaces, and the control and direction characters, which separate words and reach no node.
constexpr bool is_space(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x200E ||
         c == 0x200F || (c >= 0x2028 && c <= 0x202F) || c == 0x205F || (c >= 0x2066 && c <= 0x2069) || c == 0x3000 ||
         c == 0xFEFF;
}

/// The hyphen of the keyboard, and what phones and word processors make of it: hyphens, en dash, minus.
constexpr bool is_dash(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013 || c == 0x2212;
}

/// What stands before a word without being part of it.
constexpr bool is_mark(char32_t c) {
  return is_dash(c) || c == ':' || c == '*';
}

constexpr bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

/// A phrase ends at the next quote of the family that opened it.
enum class QuoteFamily { none, straight, curly, guillemet };

constexpr QuoteFamily quote_family(char32_t c) {
  switch (c) {
    case '"':
      return QuoteFamily::straight;
    case 0x201C:  // “
    case 0x201D:  // ”
    case 0x201E:  // „
    case 0x201F:  // ‟
      return QuoteFamily::curly;
    case 0xAB:  // «
    case 0xBB:  // »
      return QuoteFamily::guillemet;
    default:
      return QuoteFamily::none;
  }
}

constexpr bool is_quote(char32_t c) {
  return quote_family(c) != QuoteFamily::none;
}

/// Where a word without spaces ends.
constexpr bool ends_word(char32_t c) {
  return c == '(' || c == ')' || is_space(c) || is_quote(c);
}

}  // namespace referat::query_language

#endif
