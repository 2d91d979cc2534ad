// Titles of agenda items: what belongs to them and what is decoration.
#ifndef REFERAT_INDEXER_MINUTES_TITLE_H
#define REFERAT_INDEXER_MINUTES_TITLE_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct Title {
  std::string text;                        ///< without decoration
  bool closed = false;                     ///< " - Lukket punkt", "LUKKET SAG: "
  bool withdrawn = false;                  ///< " - udgår"
  std::optional<std::string> case_number;  ///< "(KFU 374/2031)"
};

/// Splits off marks of the kind "(B)", "(Beslutning)", "(14.00-15.00)", " - Lukket punkt", " - udgår", "ØU - ", "#".
Title read_title(std::string_view printed);

/// A title that cannot end here: "Lokalplan for tangvolden -", "Tilskud til".
bool wants_more(std::string_view title);

/// Do two printed titles name the same item? Decoration, case and spacing do not count.
bool same_title(std::string_view a, std::string_view b);

}  // namespace referat

#endif
