#include <algorithm>

#include "searcher/present/text.h"

namespace referat {
namespace {

constexpr int kIndent = 4;

/// "Fraværende: Merle Skovhus (A), Villum Klitbo (V)"; a list has one name a line.
std::string note_text(std::string_view label, std::string text, const TextStyle& style) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
    text.replace(at, 1, text[at > 0 ? at - 1 : 0] == '.' ? " " : ", ");
  std::vector<Piece> pieces;
  if (!label.empty()) pieces.push_back({std::string(label) + ": ", Emphasis::label});
  pieces.push_back({std::move(text), Emphasis::none});
  return wrapped(pieces, kIndent, style);
}

}  // namespace

std::string meeting_text(const MeetingFacts& meeting, const TextStyle& style) {
  std::string body = meeting.organ.value_or(meeting.municipality.value_or("unknown body"));
  if (meeting.organ && meeting.municipality) body += ", " + *meeting.municipality;
  std::string facts = body + " · " + meeting.date.value_or("undated");
  if (meeting.time) facts += " " + *meeting.time;
  if (!meeting.kind.empty()) facts += " · " + meeting.kind;
  std::string text = wrapped(facts, 0, Emphasis::title, style);
  if (meeting.place) text += note_text("Sted", *meeting.place, style);
  for (const AttendanceNote& note : meeting.attendance) text += note_text(note.label, note.text, style);
  return text + wrapped(meeting.id, kIndent, Emphasis::quiet, style);
}

}  // namespace referat
