#include "indexer/minutes/first_sentence.h"

#include <algorithm>
#include <string>

#include <re2/re2.h>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kFewestCharacters = 6;
constexpr std::size_t kFirmCharacters = 3;

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// Beyond Latin-1 the pattern knows more letters than letters.h.
bool is_capital(char32_t c) {
  static const RE2 capital("\\p{Lu}");
  if (c < 0x100) return is_letter(c) && is_upper(c);
  std::string text;
  append_utf8(text, c);
  return RE2::FullMatch(text, capital);
}

/// Does a line end here, or a capital follow behind white space?
bool begins_anew(std::string_view text, std::size_t at) {
  if (at == text.size() || text[at] == '\n') return true;
  const std::size_t space = at;
  while (at < text.size() && is_space(static_cast<unsigned char>(text[at]))) ++at;
  return at > space && at < text.size() && is_capital(decode_utf8(text, at));
}

/// The sentence that the line from `start` on begins with; empty where it holds none.
std::string_view sentence_at(std::string_view text, std::size_t start) {
  std::size_t characters = 0;
  std::size_t firm = 0;
  for (std::size_t at = start; at < text.size() && text[at] != '\n';) {
    const char32_t c = decode_utf8(text, at);
    ++characters;
    firm = is_space(c) || c == '.' ? 0 : firm + 1;
    if (characters < kFewestCharacters || firm < kFirmCharacters) continue;
    const bool stop = at < text.size() && text[at] == '.' && begins_anew(text, at + 1);
    if (stop || begins_anew(text, at)) return text.substr(start, at - start);
  }
  return {};
}

}  // namespace

std::string_view first_sentence(std::string_view text) {
  for (std::size_t start = 0; start < text.size();) {
    if (const auto sentence = sentence_at(text, start); !sentence.empty()) return sentence;
    start = std::min(text.find('\n', start), text.size()) + 1;
  }
  return text.substr(0, text.find('\n'));
}

}  // namespace referat
