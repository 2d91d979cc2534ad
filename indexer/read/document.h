// What a reader makes of a file: lines with their layout, or items where the file holds items already.
#ifndef REFERAT_INDEXER_READ_DOCUMENT_H
#define REFERAT_INDEXER_READ_DOCUMENT_H

#include <string>
#include <vector>

#include <referat/item.h>

namespace referat {

/// A line of normal text that holds something.
struct Line {
  std::string text;      ///< trimmed, never empty
  int number = 0;        ///< in the source, from 1
  int page = 0;          ///< from 1; 0 where the source has no pages
  int blank_before = 0;  ///< empty lines between this line and the one before it, page breaks not counted
  int indent = 0;        ///< spaces before the text
  bool starts_page = false;
};

/// Minutes or an agenda as read, before anything is understood.
struct SourceDocument {
  std::string path;
  std::vector<Line> lines;
};

/// A file: either of the two is filled.
struct SourceFile {
  SourceDocument document;
  std::vector<Item> items;
  bool holds_items = false;
};

}  // namespace referat

#endif
