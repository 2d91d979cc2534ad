// The words of a line are found by their beginnings and lengths, sixty-four bytes at a time: nearly all of them are
// unlike all that are expected, and are not read. Lines with other characters than ASCII and the letters from À to ÿ
// are read byte by byte.
#include "common/text/document_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 79;
constexpr std::size_t kBeginning = sizeof(std::uint64_t);

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

/// A hash of the length of a word and its first eight bytes, or all where it is shorter. `eight`: those bytes and what
/// follows. The bit 0x20 is all that parts small letters from capitals, from À to ÿ too.
std::size_t outline_of(std::uint64_t eight, std::size_t word_bytes) {
  const std::uint64_t word = word_bytes < kBeginning ? (std::uint64_t{1} << word_bytes * 8) - 1 : ~std::uint64_t{0};
  return (((eight | 0x2020202020202020u) & word) + word_bytes) * 0x9E3779B97F4A7C15u >> 48;
}

std::size_t outline_of(std::string_view word) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, word.data(), std::min(word.size(), sizeof eight));
  return outline_of(eight, word.size());
}

/// Nothing but ASCII and letters from À to ÿ in a word?
bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char byte) { return byte == '\xC3' || (byte & 0xC0) != 0xC0; });
}

std::string_view without_end_hyphens(std::string_view word) {
  while (word.ends_with('-')) word.remove_suffix(1);
  return word;
}

constexpr std::size_t kBlockBytes = 64;

/// Eight bytes of 0 or 1 as eight bits.
std::uint64_t packed(const unsigned char* bytes) {
  std::uint64_t eight = 0;
  for (int i = 7; i >= 0; --i) eight = eight << 8 | bytes[i];
  return eight * 0x0102040810204080u >> 56;
}

/// The bytes of a block and what they are.
class Block {
 public:
  /// Without branches, so that the compiler takes sixteen bytes in one step.
  explicit Block(std::string_view text) {
    std::memcpy(bytes_.data(), text.data(), text.size());
    std::array<unsigned char, kBlockBytes> in_word;
    unsigned char odd = 0;
    const auto bit = [](bool is) { return static_cast<unsigned char>(is); };
    for (std::size_t i = 0; i < kBlockBytes; ++i) {
      const unsigned char byte = bytes_[i];
      const unsigned char letter = bit(static_cast<unsigned char>((byte | 0x20) - 'a') < 26);
      const unsigned char digit = bit(static_cast<unsigned char>(byte - '0') < 10);
      in_word[i] = static_cast<unsigned char>(letter | digit | bit(byte == '-') | bit(byte >= 0x80));
      // A lead byte other than that of À to ÿ; the second byte of × and ÷.
      odd = static_cast<unsigned char>(odd | (bit(byte >= 0xC0) & bit(byte != 0xC3)) | bit(byte == 0x97) |
                                       bit(byte == 0xB7));
    }
    plain_ = odd == 0;
    for (std::size_t i = 0; i < kBlockBytes; i += 8) in_word_ |= packed(in_word.data() + i) << i;
  }

  /// Nothing but ASCII and letters from À to ÿ?
  bool plain() const { return plain_; }

  /// Bit i: byte i belongs to a word.
  std::uint64_t in_word() const { return in_word_; }

  /// Where the last word of the block starts if the block may cut it; 64 if none is cut, 0 if it fills the block.
  std::size_t cut_word() const { return kBlockBytes - static_cast<std::size_t>(std::countl_one(in_word_)); }

  /// Bytes of the word at byte `at`, which is not cut, without the hyphens at its end.
  std::size_t word_bytes(std::size_t at) const {
    std::size_t bytes = static_cast<std::size_t>(std::countr_one(in_word_ >> at));
    while (bytes > 0 && bytes_[at + bytes - 1] == '-') --bytes;
    return bytes;
  }

  std::uint64_t eight_bytes(std::size_t at) const {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes_.data() + at, sizeof eight);
    return eight;
  }

 private:
  std::array<unsigned char, kBlockBytes + sizeof(std::uint64_t)> bytes_{};
  std::uint64_t in_word_ = 0;
  bool plain_ = true;
};

}  // namespace

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c) || c == '-';
}

std::size_t first_word_bytes(std::string_view text) {
  static constexpr auto kInWord = [] {
    std::array<bool, 256> all{};
    for (std::size_t byte = 0; byte < 0x80; ++byte) {
      const std::size_t small = byte | 0x20;
      all[byte] = (small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
    }
    return all;
  }();
  std::size_t end = 0;
  while (end < text.size()) {
    if (kInWord[static_cast<unsigned char>(text[end])]) {
      ++end;
      continue;
    }
    std::size_t next = end;
    if (is_ascii(text[end]) || !is_word_character(decode_utf8(text, next))) break;
    end = next;
  }
  return end;
}

std::size_t last_word_start(std::string_view text, std::size_t most) {
  std::size_t start = text.size();
  while (start > 0 && text.size() - start < most) {
    std::size_t at = start;
    if (!is_word_character(decode_utf8_before(text, at))) break;
    start = at;
  }
  return start;
}

DocumentWords::DocumentWords(std::vector<std::string_view> lines) : lines_(std::move(lines)) {}

void DocumentWords::expect(std::string_view word) {
  if (word.size() + 1 < kShortest || word.size() > kLongest) return;
  expected_.add(word);
  outlines_.set(outline_of(word));
}

bool DocumentWords::contains(std::string_view word) {
  // İ has a byte more than its small letter.
  if (word.size() + 1 < kShortest || word.size() > kLongest) return false;
  if (word.find('-') != std::string_view::npos) return contains_hyphened(word);
  if (known_ == Known::nothing) {
    for (const std::string_view line : lines_) collect_expected(line);
    known_ = Known::expected;
  }
  if (words_.contains(word)) return true;
  if (known_ == Known::all || expected_.contains(word)) return false;
  for (const std::string_view line : lines_) collect_all(line, [](std::string_view) { return true; });
  known_ = Known::all;
  return words_.contains(word);
}

bool DocumentWords::contains_hyphened(std::string_view word) {
  if (!std::exchange(knows_hyphened_, true)) {
    for (const std::string_view line : lines_) collect_hyphened(line);
  }
  return hyphened_.contains(word);
}

void DocumentWords::collect_hyphened(std::string_view line) {
  std::size_t end = 0;
  for (auto hyphen = line.find('-'); hyphen != std::string_view::npos; hyphen = line.find('-', end)) {
    const std::size_t start = end + last_word_start(line.substr(end, hyphen - end), hyphen - end);
    end = hyphen + first_word_bytes(line.substr(hyphen));
    const std::string_view word = line.substr(start, end - start);
    // Most of them are halves of words at a line's end.
    if (word.find_last_not_of('-') + 1 > hyphen - start) add(word, hyphened_);
  }
}

void DocumentWords::collect_expected(std::string_view line) {
  for (std::size_t from = 0; from < line.size();) {
    const Block block(line.substr(from, kBlockBytes));
    if (!block.plain()) {
      return collect_all(line,
                         [this](std::string_view word) { return !is_plain(word) || outlines_[outline_of(word)]; });
    }
    const std::size_t end = block.cut_word();
    if (end == 0) {
      const std::size_t bytes = first_word_bytes(line.substr(from));
      add(line.substr(from, bytes), words_);
      from += std::max(bytes, kBlockBytes);
      continue;
    }
    std::uint64_t starts = block.in_word() & ~(block.in_word() << 1);
    for (; starts != 0; starts &= starts - 1) {
      const auto at = static_cast<std::size_t>(std::countr_zero(starts));
      if (at == end) break;
      const std::size_t bytes = block.word_bytes(at);
      if (outlines_[outline_of(block.eight_bytes(at), bytes)]) add(line.substr(from + at, bytes), words_);
    }
    from += end;
  }
}

template <typename Wanted>
void DocumentWords::collect_all(std::string_view line, Wanted&& wanted) {
  for (std::size_t at = 0; at + kShortest <= line.size();) {
    const std::size_t length = first_word_bytes(line.substr(at));
    if (length == 0) {
      decode_utf8(line, at);
      continue;
    }
    const std::string_view word = without_end_hyphens(line.substr(at, length));
    if (wanted(word)) add(word, words_);
    at += length;
  }
}

void DocumentWords::add(std::string_view word, LowerCaseWords& words) {
  word = without_end_hyphens(word);
  if (word.size() >= kShortest && word.size() <= kLongest) words.add(word);
}

}  // namespace referat
