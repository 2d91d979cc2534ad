// The labels of a meeting's header: what the value behind "Mødedato:" or "Afbud" is about.
#ifndef REFERAT_INDEXER_MINUTES_HEADER_LABEL_H
#define REFERAT_INDEXER_MINUTES_HEADER_LABEL_H

#include <cstddef>
#include <optional>
#include <string_view>

namespace referat {

enum class HeaderField {
  when,          ///< day or start of the meeting, or both: "Mødetidspunkt" may hide a day
  end,           ///< of the meeting
  paper,         ///< a day of the paper or of another meeting: "Publiceret", "Næste møde"
  place,         ///< "Mødested"
  organ,         ///< "Udvalg"
  municipality,  ///< "Kommune"
  attendance,    ///< "Medlemmer", "Afbud"
  other,         ///< "Bemærkninger", "Møde nr."
  contents,      ///< heads a table of contents: what follows is no header
};

struct HeaderLabel {
  std::string_view name;  ///< small letters
  HeaderField field;
};

/// A label where it stands in a text.
struct FoundLabel {
  const HeaderLabel* label = nullptr;
  std::size_t offset_bytes = 0;
  std::size_t length_bytes = 0;  ///< with its colon and the spaces behind it
  bool colon = false;
};

/// The label that a text begins with, in any case: with a colon, alone, or before a value of its kind ("Dato 27.
/// februar 2031", "Fraværende Merle Skovhus").
std::optional<FoundLabel> label_at_start(std::string_view text);

/// The next label inside a text that lost its line ends, from `from` on. It begins with a capital, and a colon follows
/// or, for days and times, a value of that kind.
std::optional<FoundLabel> label_inside(std::string_view text, std::size_t from);

}  // namespace referat

#endif
