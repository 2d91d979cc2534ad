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

/// read_title(printed).closed
bool is_closed_title(std::string_view printed);

/// By which a title is known again: its letters and digits without decoration. Empty where it has none.
std::string title_slug(std::string_view printed);

/// Cheap: false only where same_title is false.
bool may_be_same_title(std::string_view a, std::string_view b);

/// Has the title this slug? Cheap where it begins with another word. No title has an empty one.
bool has_title_slug(std::string_view printed, std::string_view wanted);

/// A title that cannot end here: "Lokalplan for tangvolden -", "Tilskud til".
bool wants_more(std::string_view title);

/// Do two printed titles name the same item? Decoration, case and spacing do not count.
bool same_title(std::string_view a, std::string_view b);

}  // namespace referat

#endif
