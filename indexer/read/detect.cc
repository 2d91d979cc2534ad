#include "indexer/read/detect.h"

#include <algorithm>
#include <array>

#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "indexer/read/decode.h"
#include "indexer/read/zip_archive.h"

namespace referat {
namespace {

struct Name {
  Format format;
  std::string_view name;
};
constexpr std::array<Name, 14> kNames = {{
    {Format::text, "text"},
    {Format::json_lines, "jsonl"},
    {Format::html, "html"},
    {Format::pdf, "pdf"},
    {Format::first_agenda, "firstagenda"},
    {Format::office, "docx"},
    {Format::zip, "zip"},
    {Format::image, "image"},
    {Format::binary, "binary"},
    {Format::empty, "empty"},
    {Format::old_office, "doc"},
    {Format::open_document, "odt"},
    {Format::other_office, "xlsx"},
    {Format::rich_text, "rtf"},
}};

/// Enough of a file to know it by.
constexpr std::size_t kHeadBytes = 64 * 1024;

bool is_utf16(std::string_view head) {
  return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

bool has_many_controls(std::string_view head) {
  const auto controls = std::count_if(head.begin(), head.end(), [](unsigned char byte) {
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
  });
  return head.find('\0') != std::string_view::npos || static_cast<std::size_t>(controls) * 50 > head.size();
}

bool looks_like_html(std::string_view head) {
  const std::string lower = to_lower(head.substr(0, 4096));
  for (const std::string_view mark : {"<!doctype html", "<html", "<head", "<body", "<div", "<table"}) {
    if (lower.find(mark) != std::string::npos) return true;
  }
  return false;
}

/// By the keys of its API, in any case; also its lists without agendas, so that they can be named as such.
bool looks_like_first_agenda(std::string_view head) {
  constexpr std::string_view kKeys[] = {"\"dagsordenpunkter\"", "\"dagsordenspunkter\"", "\"moede\"", "\"moeder\""};
  static const CaselessWords keys({std::begin(kKeys), std::end(kKeys)});
  if (!keys.may_be_in(head)) return false;
  const std::string lower = to_lower(head);
  return std::any_of(std::begin(kKeys), std::end(kKeys),
                     [&](std::string_view key) { return lower.find(key) != std::string::npos; });
}

/// Office programs pack their files as zips with names of their own. A zip that cannot be opened is one still.
Format kind_of_zip(std::string_view bytes) {
  const auto archive = ZipArchive::open(bytes);
  if (!archive) return Format::zip;
  const auto has_folder = [&](std::string_view folder) {
    return std::any_of(archive->members().begin(), archive->members().end(),
                       [&](const ZipArchive::Member& member) { return member.name.starts_with(folder); });
  };
  if (archive->has("[Content_Types].xml")) {
    if (has_folder("word/")) return Format::office;
    if (has_folder("xl/") || has_folder("ppt/")) return Format::other_office;
  }
  return archive->has("mimetype") && archive->has("content.xml") ? Format::open_document : Format::zip;
}

}  // namespace

std::string_view format_name(Format format) {
  for (const Name& row : kNames) {
    if (row.format == format) return row.name;
  }
  return "unknown";
}

std::optional<Format> format_named(std::string_view name) {
  for (const Name& row : kNames) {
    if (row.name == name) return row.format;
  }
  return {};
}

Format detect_format(std::string_view bytes) {
  std::string_view head = bytes.substr(0, kHeadBytes);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (head.find_first_not_of(std::string_view(" \t\r\n\f\0", 6)) == std::string_view::npos) return Format::empty;
  if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) return kind_of_zip(bytes);
  if (head.substr(0, 1024).find("%PDF-") != std::string_view::npos) return Format::pdf;
  if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return Format::old_office;
  if (head.starts_with("{\\rtf")) return Format::rich_text;
  if (head.starts_with("\x89PNG") || head.starts_with("\xFF\xD8\xFF") || head.starts_with("GIF8")) return Format::image;
  if (is_utf16(head)) return detect_format(decode_text(head.substr(0, head.size() / 2 * 2)));
  if (has_many_controls(head)) return Format::binary;
  const auto first = head.find_first_not_of(" \t\r\n");
  if (head[first] == '{' || head[first] == '[') {
    if (looks_like_first_agenda(head)) return Format::first_agenda;
    if (head[first] == '{') return Format::json_lines;
  }
  return head[first] == '<' || looks_like_html(head.substr(first)) ? Format::html : Format::text;
}

}  // namespace referat
