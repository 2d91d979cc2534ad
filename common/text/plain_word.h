// The everyday words of a text, told at a glance from those that the rules of tokenizer.h and identifiers.h are for.
#ifndef REFERAT_COMMON_TEXT_PLAIN_WORD_H
#define REFERAT_COMMON_TEXT_PLAIN_WORD_H

#include <cstddef>
#include <string_view>

namespace referat {

/// Where from byte `at` on a word may begin: behind all ASCII that begins none.
std::size_t behind_plain_gap(std::string_view text, std::size_t at);

/// The length in bytes of the plain word at byte `at`, which is the beginning of a word: letters of ASCII and Æ, é, ö …
/// alone, at most 60 bytes, and what follows joins nothing to them and leads to no number. next_word() ends it alike,
/// and may_start_identifier() says no but for the words that find_trigger() knows. 0: no such word, or perhaps none.
std::size_t plain_word_bytes(std::string_view text, std::size_t at);

}  // namespace referat

#endif
