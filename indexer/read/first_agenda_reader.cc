#include "indexer/read/first_agenda_reader.h"

#include <algorithm>

#include "common/json/first_agenda_json.h"
#include "common/model/section_kind.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/read/danish_time.h"
#include "indexer/read/decode.h"
#include "indexer/read/html_reader.h"
#include "indexer/read/text_reader.h"

namespace referat {
namespace {

/// Writes a document line by line.
class Writer {
 public:
  explicit Writer(SourceDocument& document) : document_(document) {}

  void add(std::string_view text, int blank_before = 0) {
    Line line;
    line.text = trim(text);
    line.blank_before = document_.lines.empty() ? 0 : blank_before;
    add(std::move(line));
  }

  void add(Line line) {
    if (line.text.empty()) return;
    line.number = static_cast<int>(document_.lines.size()) + 1;
    document_.lines.push_back(std::move(line));
  }

  void add_heading(std::string_view text) {
    Line line;
    line.text = text;
    line.blank_before = 1;
    line.heading_level = 3;
    add(std::move(line));
  }

 private:
  SourceDocument& document_;
};

/// "1. oktober 2031 kl. 15:45"
std::string printed_time(const MarkedMeeting& meeting) {
  const auto found = find_dates(*meeting.date);
  if (found.empty()) return *meeting.date;
  const Date day = found.front().date;
  return std::to_string(day.day) + ". " + std::string(month_name(day.month)) + " " + std::to_string(day.year) +
         (meeting.time ? " kl. " + *meeting.time : "");
}

void add_header(const PublishedMeeting& published, SourceDocument& document, Writer& writer) {
  MarkedMeeting& meeting = document.meeting;
  const auto set = [](std::optional<std::string>& field, const std::string& value) {
    if (std::string text = squeeze_spaces(normalize_text(value)); !text.empty()) field = std::move(text);
  };
  set(meeting.organ, published.organ);
  set(meeting.kind, published.kind);
  set(meeting.place, published.place);
  if (const auto time = read_danish_time(published.date, published.date_is_utc)) {
    meeting.date = time->date;
    meeting.time = time->time;
  }
  if (!published.host.empty())
    document.url = "https://" + published.host + (published.id.empty() ? "/" : "/vis?id=" + published.id);
  writer.add(meeting.kind.value_or(""));
  writer.add(meeting.organ.value_or(""));
  if (meeting.date) writer.add("Mødedato: " + printed_time(meeting));
  if (meeting.place) writer.add("Mødested: " + *meeting.place);
}

/// Some sites print the number in the title too: "11. Orientering" → "Orientering".
std::string title_of(const PublishedItem& item) {
  std::string_view title = item.title;
  if (!item.number.empty() && title.starts_with(item.number + ". ")) title.remove_prefix(item.number.size() + 2);
  if (!trim(title).empty()) return std::string(trim(title));
  return item.open == false ? "Lukket punkt" : "Punkt " + item.number;
}

void add_text(const std::string& text, Writer& writer) {
  const std::string normal = normalize_text(text);
  int blank = 1;
  for (std::size_t at = 0; at < normal.size();) {
    const std::size_t end = std::min(normal.find('\n', at), normal.size());
    std::string_view line = trim(std::string_view(normal).substr(at, end - at));
    if (line.empty()) blank = 1;
    while (!line.empty()) {
      const std::size_t length = line_cut(line);
      writer.add(line.substr(0, length), blank);
      blank = 0;
      line = trim(line.substr(length));
    }
    at = end + 1;
  }
}

void add_field(const PublishedField& field, Writer& writer) {
  std::vector<Line> lines = read_html_piece(field.html);
  if (!lines.empty()) {
    lines.front().blank_before = 1;
    if (lines.front().heading_level == 0 && !field.name.empty())
      writer.add_heading(squeeze_spaces(normalize_text(field.name)));
    for (Line& line : lines) writer.add(std::move(line));
  } else if (!trim(field.text).empty()) {
    if (!field.name.empty()) writer.add_heading(squeeze_spaces(normalize_text(field.name)));
    add_text(field.text, writer);
  }
}

/// As a section, as the page and the PDF print them; a title that would be read as a heading is only marked.
void add_attachments(const std::vector<std::string>& names, MarkedItem& item, Writer& writer) {
  const auto is_line = [](const std::string& name) { return !read_heading(name); };
  if (std::any_of(names.begin(), names.end(), is_line)) writer.add_heading("Bilag");
  for (const std::string& name : names) {
    if (is_line(name)) {
      writer.add(name);
    } else {
      item.attachments.push_back(name);
    }
  }
}

void add_item(const PublishedItem& published, SourceDocument& document, Writer& writer) {
  MarkedItem item;
  if (!published.number.empty()) item.number = published.number;
  if (!published.case_number.empty()) item.case_number = published.case_number;
  item.open = published.open;
  Line title;
  title.text = title_of(published);
  title.blank_before = 1;
  title.heading_level = 2;
  title.opens_item = static_cast<int>(document.items.size());
  writer.add(std::move(title));
  for (const PublishedField& field : published.fields) add_field(field, writer);
  add_attachments(published.attachments, item, writer);
  document.items.push_back(std::move(item));
}

}  // namespace

Result<std::vector<SourceDocument>> read_first_agenda(std::string_view bytes, const std::string& path) {
  const auto meetings = first_agenda_from_json(decode_text(bytes));
  if (!meetings) return meetings.error();
  std::vector<SourceDocument> documents;
  for (const PublishedMeeting& published : *meetings) {
    if (published.items.empty()) continue;
    SourceDocument document;
    document.path = path;
    Writer writer(document);
    add_header(published, document, writer);
    for (const PublishedItem& item : published.items) add_item(item, document, writer);
    documents.push_back(std::move(document));
  }
  if (documents.empty()) {
    return Error{ErrorCode::source_failed, "the JSON holds no meeting with agenda items",
                 "a list of committees or meetings is no agenda; fetch each meeting"};
  }
  return documents;
}

}  // namespace referat
