// The lines above the first item, cut into labelled values and free lines.
#ifndef REFERAT_INDEXER_MINUTES_HEADER_PIECES_H
#define REFERAT_INDEXER_MINUTES_HEADER_PIECES_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/minutes/header_label.h"
#include "indexer/minutes/line_class.h"

namespace referat {

/// A header longer than this is a table of contents or the minutes themselves.
inline constexpr std::size_t kMaxHeaderLines = 80;

struct HeaderPiece {
  std::optional<HeaderField> field;  ///< none: a line without a label
  std::string name;                  ///< of the label, small letters
  std::string label;                 ///< as printed, without its colon
  std::string text;                  ///< the value or the line; lists of people keep their lines
  std::size_t line = 0;              ///< of the document
  bool in_contents = false;          ///< a table of contents began before it
  bool in_title = false;             ///< of the title that a host of transcripts prints: Download "…"
  bool is_long = false;              ///< cut from a line that holds a whole page
};

/// In printed order. Labels whose values follow in a block of their own get them: a day the first label of a day, other
/// lines the first label left; where several lists of people wait, none gets what cannot be told apart.
std::vector<HeaderPiece> header_pieces(const std::vector<ClassedLine>& lines, std::size_t first_item);

}  // namespace referat

#endif
