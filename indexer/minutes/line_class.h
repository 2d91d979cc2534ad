// What each line of a document is, as far as the line itself shows it.
#ifndef REFERAT_INDEXER_MINUTES_LINE_CLASS_H
#define REFERAT_INDEXER_MINUTES_LINE_CLASS_H

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "common/model/case_number.h"
#include "common/model/section_kind.h"
#include "indexer/minutes/opener.h"
#include "indexer/read/document.h"

namespace referat {

enum class LineClass {
  text,
  heading,    ///< of a section
  case_line,  ///< case number, initials, open mark; nothing else
  open_mark,  ///< Åben, Lukket
  group,      ///< "A. Sager til afgørelse i byrådet", "Åbne dagsordenspunkter"
  contents,   ///< a line of a table of contents: dot leaders, a page number after them
  link,       ///< a URL or mail address and nothing else
};

struct ClassedLine {
  const Line* line = nullptr;
  LineClass type = LineClass::text;
  std::unique_ptr<Heading> heading;     ///< of a heading; apart, since most lines are none
  std::unique_ptr<CaseLine> case_line;  ///< of a case_line
  std::optional<bool> open;             ///< of open_mark and group
  std::vector<Opener> openers;          ///< empty in lines that are something else for certain
};

/// One for each line. The lines must outlive the answer.
std::vector<ClassedLine> class_lines(const std::vector<Line>& lines);

/// The mark of an item that is open or closed to the public, on a line of its own.
std::optional<bool> read_open_mark(std::string_view line);

}  // namespace referat

#endif
