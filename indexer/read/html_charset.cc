#include "indexer/read/html_charset.h"

#include <algorithm>
#include <array>

#include <libxml/encoding.h>

#include "common/text/letters.h"
#include "indexer/read/decode.h"

namespace referat {
namespace {

/// Pages begin with scripts of any length.
constexpr std::size_t kHeadBytes = 64 * 1024;

struct Share {
  std::size_t good = 0;
  std::size_t bad = 0;
};

/// Letters beyond ASCII that are UTF-8, and bytes that are not.
Share utf8_share(std::string_view bytes) {
  Share share;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    const bool good = decode_utf8(bytes, at) != 0xFFFD || at > start + 1;
    ++(good ? share.good : share.bad);
  }
  return share;
}

/// Bad bytes become U+FFFD: libxml2 would read all that follows one as Latin-1.
std::string valid_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + 16);
  for (std::size_t at = 0; at < bytes.size();) append_utf8(text, decode_utf8(bytes, at));
  return text;
}

/// Names by which pages mean Windows-1252.
constexpr auto kWindows1252Names =
    std::to_array<std::string_view>({"", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
                                     "x-cp1252", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be"});

}  // namespace

std::string declared_charset(std::string_view bytes) {
  const std::string head = to_lower(bytes.substr(0, kHeadBytes));
  for (auto at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 5)) {
    const std::string_view tag = std::string_view(head).substr(at, std::min(head.find('>', at), head.size()) - at);
    const auto name = tag.find("charset");
    if (name == std::string_view::npos) continue;
    const auto start = tag.find_first_not_of(" \t\r\n='\"", name + 7);
    if (start == std::string_view::npos) continue;
    const auto end = tag.find_first_of(" \t\r\n'\";/>", start);
    return std::string(tag.substr(start, end == std::string_view::npos ? end : end - start));
  }
  return "";
}

DecodedHtml decode_html(std::string_view bytes) {
  constexpr auto kUtf8 = "UTF-8";
  const bool marked =
      bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  const Share share = marked ? Share() : utf8_share(bytes);
  if (marked) return {valid_utf8(decode_text(bytes)), kUtf8};
  if (share.bad == 0) return {std::string(bytes), kUtf8};
  const std::string declared = declared_charset(bytes);
  if ((declared == "utf-8" || declared == "utf8") && share.good > share.bad) return {valid_utf8(bytes), kUtf8};
  const bool usual = std::find(kWindows1252Names.begin(), kWindows1252Names.end(), declared) != kWindows1252Names.end();
  if (!usual && declared != "utf-8" && declared != "utf8") {
    if (xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(declared.c_str()); handler != nullptr) {
      xmlCharEncCloseFunc(handler);
      return {std::string(bytes), declared};
    }
  }
  return {decode_text(bytes), kUtf8};
}

}  // namespace referat
