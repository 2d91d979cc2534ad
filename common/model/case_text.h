// How the readers of case numbers step through a line.
#ifndef REFERAT_COMMON_MODEL_CASE_TEXT_H
#define REFERAT_COMMON_MODEL_CASE_TEXT_H

#include <cstddef>
#include <string>
#include <string_view>

namespace referat {

/// The line with spaces for every byte of web, mail and file addresses, which are full of number-like parts.
std::string blank_addresses(std::string_view line);

/// The first byte at or behind `at` where a word or number begins; also a capital behind a small letter
/// ("UdskrivSagsid.:").
std::size_t next_word(std::string_view line, std::size_t at);

/// The byte behind the word that begins at `at`, or behind its first part where a capital follows a small letter.
std::size_t end_of_word(std::string_view line, std::size_t at);

/// Behind ", ", "; ", " og ", " + " at byte `at`; `at` itself where none of them stands.
std::size_t behind_list_separator(std::string_view line, std::size_t at);

}  // namespace referat

#endif
