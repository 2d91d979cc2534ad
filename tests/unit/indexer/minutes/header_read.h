// The meeting that a header's text gives, for tests.
#ifndef REFERAT_TESTS_UNIT_INDEXER_MINUTES_HEADER_READ_H
#define REFERAT_TESTS_UNIT_INDEXER_MINUTES_HEADER_READ_H

#include <string>

#include "indexer/minutes/meeting.h"
#include "tests/unit/indexer/minutes/document_of.h"

namespace referat::tests {

/// All lines of `text` are header; `decisions` follow it.
inline Meeting meeting_in(const std::string& text, const std::string& url = "", const std::string& decisions = "",
                          const MeetingDefaults& defaults = {}) {
  SourceDocument source = document_of(text);
  const std::size_t header = source.lines.size();
  if (!decisions.empty()) source = document_of(text + "\n" + decisions);
  source.url = url;
  CleanDocument document;
  document.lines = source.lines;
  return read_meeting(document, class_lines(document.lines), header, source, defaults);
}

/// "date time", "-" for none.
inline std::string when(const Meeting& meeting) {
  return meeting.date.value_or("-") + (meeting.time ? " " + *meeting.time : "");
}

/// "code code"
inline std::string codes(const Meeting& meeting) {
  std::string all;
  for (const Warning& warning : meeting.warnings) all += (all.empty() ? "" : " ") + warning.code;
  return all;
}

/// "Afbud=Merle Skovhus; Deltagere=A, B", lines of a list with " / " between.
inline std::string people(const std::vector<AttendanceNote>& notes) {
  std::string all;
  for (const AttendanceNote& note : notes) {
    std::string text = note.text;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n')) text.replace(at, 1, " / ");
    all += (all.empty() ? "" : "; ") + note.label + "=" + text;
  }
  return all;
}

}  // namespace referat::tests

#endif
