// The bit 0x20 is all that parts a capital from its small letter in ASCII and in the second byte of Æ, Ø and Å. Where
// it parts other characters as well, the answer is a "may" too many, which is what the header allows.
#include "common/text/caseless.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/any_place.h"

namespace referat {
namespace {

constexpr std::string_view kLongS = "ſ";  // a small s to every pattern without case, so that its place may hold a word

std::size_t pair_at(std::string_view text, std::size_t at) {
  return (static_cast<std::size_t>(text[at]) & 0x1F) << 5 | (static_cast<std::size_t>(text[at + 1]) & 0x1F);
}

bool same_letter(char a, char b) {
  return (a | 0x20) == (b | 0x20);
}

constexpr std::size_t kHeadBytes = 6;
/// With more words than this, or in a text no longer than that, one look for the pairs of all of them is cheaper.
constexpr std::size_t kFewWords = 6;
constexpr std::size_t kShortText = 16;  // bytes

/// Do the first bytes of a word stand anywhere?
template <std::size_t bytes>
bool has_head(std::string_view text, std::string_view word) {
  using Byte = unsigned char;
  if (text.size() < bytes) return false;
  std::array<Byte, bytes> head;
  for (std::size_t i = 0; i < bytes; ++i) head[i] = static_cast<Byte>(word[i] | 0x20);
  return any_place(text, text.size() - (bytes - 1), [head](const char* at) {
    Byte same = 1;
    for (std::size_t i = 0; i < bytes; ++i)
      same = static_cast<Byte>(same & static_cast<Byte>(static_cast<Byte>(at[i] | 0x20) == head[i]));
    return same;
  });
}

bool has_head(std::string_view text, std::string_view word) {
  switch (std::min(word.size(), kHeadBytes)) {
    case 2:
      return has_head<2>(text, word);
    case 3:
      return has_head<3>(text, word);
    case 4:
      return has_head<4>(text, word);
    case 5:
      return has_head<5>(text, word);
    default:
      return has_head<kHeadBytes>(text, word);
  }
}

}  // namespace

CaselessWords::CaselessWords(std::vector<std::string_view> words) : words_(std::move(words)) {
  for (const std::string_view word : words_) longest_bytes_ = std::max(longest_bytes_, word.size());
  has_s_ = std::any_of(words_.begin(), words_.end(), [](std::string_view word) { return word.find('s') != word.npos; });
  if (has_s_) words_.push_back(kLongS);
  for (const std::string_view word : words_) pairs_.set(pair_at(word, 0));
}

bool CaselessWords::one_at(std::string_view text, std::size_t at) const {
  text.remove_prefix(at);
  return std::any_of(words_.begin(), words_.end(), [&](std::string_view word) {
    return word.size() <= text.size() && std::equal(word.begin(), word.end(), text.begin(), same_letter);
  });
}

bool CaselessWords::may_be_in(std::string_view text) const {
  if (words_.size() <= kFewWords && text.size() > kShortText &&
      std::none_of(words_.begin(), words_.end(), [&](std::string_view word) { return has_head(text, word); }))
    return false;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (pairs_[pair_at(text, at)] && one_at(text, at)) return true;
  }
  return false;
}

bool CaselessWords::may_begin(std::string_view text) const {
  return (text.size() > 1 && pairs_[pair_at(text, 0)] && one_at(text, 0)) ||
         (has_s_ && text.substr(0, longest_bytes_ + 1).find(kLongS) != std::string_view::npos);
}

bool has_digit(std::string_view text) {
  return any_place(text, text.size(), [](const char* at) { return digit_bit(*at); });
}

}  // namespace referat
