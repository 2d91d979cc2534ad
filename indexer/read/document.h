// What a reader makes of a file: lines with their layout, or items where the file holds items already.
#ifndef REFERAT_INDEXER_READ_DOCUMENT_H
#define REFERAT_INDEXER_READ_DOCUMENT_H

#include <optional>
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
  int heading_level = 0;  ///< 1 to 6 where the format marks the line as a heading (HTML, docx); else 0
  int opens_item = -1;    ///< index into SourceDocument::items where the format says that an item begins here
};

/// What a format says itself of an item; the line that opens it is its title.
struct MarkedItem {
  std::optional<std::string> number;
  std::optional<std::string> case_number;  ///< as printed
  std::optional<bool> open;
  std::vector<std::string> attachments;  ///< titles
};

/// What a format says itself of the meeting, as printed; nothing where it says nothing.
struct MarkedMeeting {
  std::optional<std::string> municipality;
  std::optional<std::string> organ;
  std::optional<std::string> date;  ///< ISO 8601 day, Danish time
  std::optional<std::string> time;  ///< "17:00", Danish time
  std::optional<std::string> kind;  ///< "Referat", "Tillægsdagsorden"
  std::optional<std::string> place;
};

/// Minutes or an agenda as read, before anything is understood.
struct SourceDocument {
  std::string path;
  std::vector<Line> lines;
  std::string url;  ///< where a saved page came from, if it says so
  MarkedMeeting meeting;
  std::vector<MarkedItem> items;  ///< in printed order; empty where only the text can tell
};

/// A file: either of the two is filled.
struct SourceFile {
  SourceDocument document;
  std::vector<Item> items;
  bool holds_items = false;
};

}  // namespace referat

#endif
