// Identifiers in running text: case numbers, laws, plans, amounts, dates, COVID-19, K29, A/S. Each is one token,
// however it is spelled; the word-break rules would tear them apart.
#ifndef REFERAT_COMMON_TEXT_IDENTIFIERS_H
#define REFERAT_COMMON_TEXT_IDENTIFIERS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/text/identifier_terms.h"

namespace referat {

/// A run of letters, digits and joiners that is longer is no identifier.
inline constexpr std::size_t kMaxIdentifierBytes = 64;

enum class IdentifierKind {
  case_number,      ///< SAG-2018-01349, 30/33839, BR 41/31
  document_number,  ///< Dok.nr. 123456-31
  law,              ///< § 108, stk. 2
  plan,             ///< lokalplan 1221
  land,             ///< matr.nr. 12a
  company,          ///< CVR-nr. 12345678
  money,            ///< 35 mio. kr.
  number,           ///< 1.881, 35 mio., 3/4
  date,             ///< 15. marts 2018, marts 2018, 15. marts
  time,             ///< kl. 14.30
  name,             ///< COVID-19, K29, A/S
};

struct Identifier {
  IdentifierKind kind = IdentifierKind::number;
  /// To the last letter or digit; a full stop behind it does not belong to it.
  std::size_t length_bytes = 0;
  /// One spelling for all, in lower case: "sag-2018-1349", "§108-stk2", "2018-03-15", "35000000kr", "a/s".
  std::string canonical;
  /// What else finds it: the shorter identifiers ("2018-1349", "§108"), and the words and numbers inside it, so that
  /// no word that users search for is swallowed. At most two dozen.
  IdentifierTerms aliases;
};

/// The identifier that starts at `at`, the start of a word, a number or a '§' in normal text; nothing where an ordinary
/// word stands. Looks a bounded number of bytes ahead and allocates only for what it returns.
std::optional<Identifier> read_identifier(std::string_view text, std::size_t at);

/// False: read_identifier finds nothing at `at`. Reads the word that stands there once and a few bytes behind it; false
/// for nearly all ordinary words. Allocates nothing.
bool may_start_identifier(std::string_view text, std::size_t at);

}  // namespace referat

#endif
