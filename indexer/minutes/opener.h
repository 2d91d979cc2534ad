// Lines that may open an agenda item, by their form alone.
#ifndef REFERAT_INDEXER_MINUTES_OPENER_H
#define REFERAT_INDEXER_MINUTES_OPENER_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// The forms of the catalogue. A document uses one of them for its items; all else that looks like an opener is not
/// one.
enum class OpenerForm {
  dotted,     ///< "12. Title", "3.1. Title", "1.Title", "12."
  word,       ///< "Punkt 12: Title", "Pkt. 202 Title"
  case_word,  ///< "Sag nr. 74 Title"
  nr,         ///< "Nr. 52 - Title", "Nr.28 BR 41/31. Title"
  marked,     ///< "1 (Åben) Title", "1  Åbent   Title", "åbent 1 Title"
  colon,      ///< "1: Title"
  bracket,    ///< "1) Title"
  glued,      ///< "38Title"
  bare,       ///< "12 Title"
};

struct Opener {
  OpenerForm form = OpenerForm::dotted;
  std::vector<int> number;   ///< {3, 1}
  std::string printed;       ///< "3.1"; "01" is "1"
  std::string title;         ///< rest of the line; may be empty
  std::optional<bool> open;  ///< from a mark in the line
};

/// Every reading of a line as an opener: at most one per form.
std::vector<Opener> read_openers(std::string_view line);

}  // namespace referat

#endif
