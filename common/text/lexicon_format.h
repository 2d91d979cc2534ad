// The lexicon as bytes: what build/build_lexicon.cc writes and lexicon.cc reads.
//
//   header | slots: {fingerprint, info} open addressing, a power of two of them | rules: {cut, length, offset} |
//   beginnings: two bits each, a power of two of them | strings
//
// A key is a folded lower-case word. It is not stored: 64 bits of hash tell it from all others, 32 of them as the
// slot's fingerprint, so that a word that is in no list is taken for one about once in a billion.
#ifndef REFERAT_COMMON_TEXT_LEXICON_FORMAT_H
#define REFERAT_COMMON_TEXT_LEXICON_FORMAT_H

#include <cstdint>
#include <string_view>

namespace referat::lexicon_format {

struct Header {
  std::uint32_t slot_bits = 0;  ///< there are 2^slot_bits slots
  std::uint32_t rules = 0;
  std::uint32_t beginning_bits = 0;  ///< there are 2^beginning_bits beginnings
  std::uint32_t reserved = 0;
};

struct Slot {
  std::uint32_t fingerprint = 0;  ///< 0: empty
  std::uint32_t info = 0;
};

/// How a term is made of a word: `cut` bytes off its end, then `length` bytes of the strings from `offset`.
struct Rule {
  std::uint8_t cut = 0;
  std::uint8_t length = 0;
  std::uint16_t reserved = 0;
  std::uint32_t offset = 0;
};

/// What a word begins with, by its hash; others may share its place, so 0 is sure and 1 is not.
inline constexpr std::uint8_t kIsFirst = 1;      ///< it may begin a compound
inline constexpr std::uint8_t kBeginsFirst = 2;  ///< something longer with it does
inline constexpr unsigned kBeginningsOfByte = 4;

/// A field of `info`: its first bit and how many bits it has.
struct Field {
  unsigned shift;
  unsigned bits;

  constexpr std::uint32_t get(std::uint32_t info) const { return info >> shift & ((1u << bits) - 1); }
  constexpr std::uint32_t put(std::uint32_t value) const { return value << shift; }
};

inline constexpr Field kFirstKind{0, 3};    ///< FirstKind
inline constexpr Field kLink{3, 2};         ///< letters at its end that only link, as a first part
inline constexpr Field kFirstFamily{5, 3};  ///< log2 of the known words that begin with it
inline constexpr Field kLastFamily{8, 3};   ///< log2 of the known words that end with a form of its lemma
inline constexpr Field kIsWord{11, 1};      ///< a form of a common word
inline constexpr Field kIsLemma{12, 1};
inline constexpr Field kIsName{13, 1};
inline constexpr Field kIsWhole{14, 1};       ///< never split
inline constexpr Field kMayEnd{15, 1};        ///< may be the last part of a compound
inline constexpr Field kIsDerived{16, 1};     ///< made of another word with an ending (orientering of orientere)
inline constexpr Field kRule{17, 10};         ///< 0: Snowball's stem; else a rule, counted from 1
inline constexpr Field kIsReviewed{27, 1};    ///< its term is from word_forms.tsv
inline constexpr Field kIsTermOfName{28, 1};  ///< and there it is a name
inline constexpr Field kIsPerson{29, 1};      ///< a given or family name
inline constexpr Field kIsSimple{30, 1};      ///< its lemma is no compound
inline constexpr Field kIsCompound{31, 1};    ///< its lemma is one

/// FNV-1a, so that the hashes of all beginnings of a word come one from another.
inline constexpr std::uint64_t kHashSeed = 14695981039346656037ULL;
constexpr std::uint64_t add_to_hash(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}

constexpr std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = kHashSeed;
  for (const char c : word) hash = add_to_hash(hash, c);
  return hash;
}

constexpr std::uint64_t spread(std::uint64_t hash) {
  hash ^= hash >> 32;
  return hash * 0x9E3779B97F4A7C15ULL;
}

constexpr std::uint32_t fingerprint_of(std::uint64_t spread_hash) {
  const auto fingerprint = static_cast<std::uint32_t>(spread_hash);
  return fingerprint == 0 ? 1 : fingerprint;
}

constexpr std::uint32_t slot_of(std::uint64_t spread_hash, unsigned slot_bits) {
  return static_cast<std::uint32_t>(spread_hash >> (64 - slot_bits));
}

}  // namespace referat::lexicon_format

#endif
