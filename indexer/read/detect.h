// What kind of file these bytes are, by content and never by name.
#ifndef REFERAT_INDEXER_READ_DETECT_H
#define REFERAT_INDEXER_READ_DETECT_H

#include <optional>
#include <string_view>

namespace referat {

enum class Format {
  text,
  json_lines,
  html,
  pdf,
  first_agenda,
  office,
  zip,
  image,
  binary,
  empty,
  old_office,
  open_document,
  other_office,
  rich_text
};

/// "text", "jsonl", "html", "pdf", "firstagenda" …, as --format takes them and messages name them.
std::string_view format_name(Format format);
std::optional<Format> format_named(std::string_view name);

/// The whole file: what a zip is, its list of names at the end tells.
Format detect_format(std::string_view bytes);

}  // namespace referat

#endif
