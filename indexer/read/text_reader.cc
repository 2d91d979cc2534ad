#include "indexer/read/text_reader.h"

#include <algorithm>

#include "common/text/normalize.h"
#include "indexer/read/decode.h"

namespace referat {
namespace {

constexpr std::size_t kMaxLineBytes = 1024 * 1024;

class LineCollector {
 public:
  explicit LineCollector(SourceDocument& document) : document_(document) {}

  /// A line of the source, which may hold form feeds.
  void add(std::string_view line) {
    ++number_;
    bool has_feed = false;
    for (bool first = true; first || !line.empty(); first = false) {
      const std::size_t feed = std::min(line.find('\f'), line.size());
      has_feed = has_feed || feed < line.size();
      add_part(line.substr(0, feed), has_feed);
      if (feed == line.size()) break;
      ++page_;
      page_starts_ = true;
      line.remove_prefix(feed + 1);
    }
  }

  /// Pages are known only if there was a form feed.
  void finish() {
    if (page_ == 1) {
      for (Line& line : document_.lines) line.page = 0;
    }
  }

 private:
  void add_part(std::string_view part, bool has_feed) {
    const auto text = part.find_first_not_of(' ');
    if (text == std::string_view::npos) {
      if (!has_feed && !page_starts_) ++blank_;
      return;
    }
    const int indent = static_cast<int>(text);
    for (part = trim(part); !part.empty();) {
      const std::size_t end = line_cut(part);
      document_.lines.push_back({std::string(trim(part.substr(0, end))), number_, page_, blank_, indent, page_starts_});
      blank_ = 0;
      page_starts_ = false;
      part = trim(part.substr(end));
    }
  }

  SourceDocument& document_;
  int number_ = 0;
  int page_ = 1;
  int blank_ = 0;
  bool page_starts_ = false;
};

}  // namespace

std::size_t line_cut(std::string_view line) {
  if (line.size() <= kMaxLineBytes) return line.size();
  if (const auto space = line.rfind(' ', kMaxLineBytes); space != std::string_view::npos && space > 0) return space;
  std::size_t end = kMaxLineBytes;
  while (end > 1 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  return end;
}

SourceDocument read_text(std::string_view bytes, const std::string& path) {
  SourceDocument document;
  document.path = path;
  const std::string text = normalize_text(decode_text(bytes));
  document.lines.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  LineCollector lines(document);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.add(std::string_view(text).substr(at, end - at));
    at = end + 1;
  }
  lines.finish();
  return document;
}

}  // namespace referat
