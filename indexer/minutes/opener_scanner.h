// The forms of openers at the start of a line, read a byte at a time.
#ifndef REFERAT_INDEXER_MINUTES_OPENER_SCANNER_H
#define REFERAT_INDEXER_MINUTES_OPENER_SCANNER_H

#include <optional>
#include <string_view>

#include "indexer/minutes/opener.h"

namespace referat {

/// A number and the title behind it, both as they stand in the line; the title trimmed, and empty where there is none.
struct ScannedOpener {
  std::string_view number;
  std::string_view title;
};

/// The line in the given form, or nothing. Each form is a pattern (d: a digit, _: white space, b: one of • · * - and a
/// space or none, or nothing; […]: may be missing):
///
///   dotted     b d{1-4}[.d{1-2}[.d{1-2}]].  then _ and anything, or neither digit, space nor dot, or the end;
///              also d{1-2}.d{1-2} _ and a letter
///   word       b punkt|pkt|pkt. [nr|nr.] d{1-4} [.|:] then _ and anything, or the end; in any letter case
///   case_word  b sag nr|sag nr. and on as in word
///   nr         Nr|Nr. d{1-4} [-] _ and anything
///   colon      d{1-4}[ ]: and a space and anything
///   bracket    d{1-3}) and anything
///   glued      d{1-4} and a capital, a small letter and three characters
///   bare       b d{1-4} _ and a capital, or d{1-2}., a space and a small letter
///
/// `marked` has no place here.
std::optional<ScannedOpener> scan_opener(OpenerForm form, std::string_view line);

}  // namespace referat

#endif
