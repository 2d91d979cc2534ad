// Identifiers in running text: case numbers, paragraphs, dates, times, COVID-19, K29, A/S. Each is one token, however
// it is spelled; the word-break rules would tear them apart.
#ifndef REFERAT_COMMON_TEXT_IDENTIFIERS_H
#define REFERAT_COMMON_TEXT_IDENTIFIERS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

inline constexpr std::size_t kMaxIdentifierBytes = 64;

struct Identifier {
  std::size_t length_bytes = 0;
  /// One spelling for all: "sag-2018-1349", "§108", "2018-03-15", "14:30", "covid19", "a/s", "10500".
  std::string canonical;
  /// What else finds it: "2018-1349", "covid".
  std::vector<std::string> aliases;
};

/// The identifier that starts at `at`, the start of a word or a '§' in normal text; nothing where an ordinary word
/// stands.
std::optional<Identifier> read_identifier(std::string_view text, std::size_t at);

}  // namespace referat

#endif
