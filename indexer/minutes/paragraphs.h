// Lines to paragraphs: printed lines are joined again, hyphens at their ends settled, lists and separate lines left
// apart.
#ifndef REFERAT_INDEXER_MINUTES_PARAGRAPHS_H
#define REFERAT_INDEXER_MINUTES_PARAGRAPHS_H

#include <string>
#include <string_view>
#include <vector>

#include "common/text/hyphenation.h"
#include "indexer/read/document.h"

namespace referat {

/// "1. …", "a) …", "• …", "at …": an entry of a list, which begins a line of its own.
bool starts_list_item(std::string_view text);

/// Used by one thread at a time.
class ParagraphBuilder {
 public:
  /// Hyphens are settled by the words of the whole document, which must outlive the builder; they are read once there
  /// is a hyphen. `line_width`: see CleanDocument.
  ParagraphBuilder(const std::vector<Line>& document, std::size_t line_width);

  /// The text of some lines: one paragraph a line, joined by '\n'.
  std::string text_of(const std::vector<const Line*>& lines);

  /// All lines as one paragraph (a wrapped title).
  std::string one_paragraph(const std::vector<const Line*>& lines);

 private:
  bool continues(const std::string& previous, const Line& previous_line, const Line& line) const;

  LineJoiner joiner_;
  std::size_t line_width_;
};

}  // namespace referat

#endif
