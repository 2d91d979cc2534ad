// In which encoding a page is.
#ifndef REFERAT_INDEXER_READ_HTML_CHARSET_H
#define REFERAT_INDEXER_READ_HTML_CHARSET_H

#include <string>
#include <string_view>

namespace referat {

struct DecodedHtml {
  std::string bytes;
  std::string encoding;  ///< of `bytes`, as libxml2 names it
};

/// By a byte-order mark; else UTF-8 where the bytes are, whatever the page says of itself (browsers save a page in
/// another encoding than it came in); else what it says; else Windows-1252. A page that calls itself UTF-8 and mostly
/// is keeps its letters; its bad bytes are U+FFFD.
DecodedHtml decode_html(std::string_view bytes);

/// The encoding that <meta charset> or http-equiv names, in lower case; empty where none does.
std::string declared_charset(std::string_view bytes);

}  // namespace referat

#endif
