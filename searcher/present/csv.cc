#include "searcher/present/csv.h"

#include <vector>

#include "common/cli/output.h"

namespace referat {
namespace {

constexpr const char* kHeader =
    "id,number,title,municipality,organ,position,date,time,kind,case,topics,topic_source,chapter,outcome,open,initials,"
    "attachments,"
    "path,page,line,score,text,for,against,abstained,dissent,place\r\n";

/// A cell that a spreadsheet would take for a formula starts with an apostrophe.
std::string cell(const std::string& value) {
  std::string clean = printable(value);
  if (!clean.empty() && (clean[0] == '=' || clean[0] == '+' || clean[0] == '@')) clean.insert(0, "'");
  if (clean.find_first_of(",\"\n") == std::string::npos) return clean;
  std::string quoted = "\"";
  for (const char c : clean) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : "; ") + value;
  return text;
}

std::string number(const std::optional<int>& value) {
  return value ? std::to_string(*value) : std::string();
}

std::string whole_text(const Item& item) {
  std::string text;
  for (const Section& section : item.sections) {
    if (!text.empty()) text += "\n";
    if (!section.heading.empty()) text += section.heading + ": ";
    text += section.text;
  }
  return text;
}

/// "22 (A, F)", or the part of it that is printed.
std::string side_text(const VoteSide& side) {
  std::string parties;
  for (const std::string& party : side.parties) parties += (parties.empty() ? "" : ", ") + party;
  if (!parties.empty()) parties = "(" + parties + ")";
  return number(side.count) + (side.count && !parties.empty() ? " " : "") + parties;
}

/// "imod V: V stemte imod.", joined as other lists are.
std::string dissent_text(const std::vector<Dissent>& all) {
  std::vector<std::string> texts;
  for (const Dissent& one : all) {
    texts.push_back(one.kind + (one.by.empty() ? "" : " " + one.by) + (one.text.empty() ? "" : ": " + one.text));
  }
  return joined(texts);
}

}  // namespace

std::string results_csv(const Results& results) {
  std::string csv = kHeader;
  for (const Hit& hit : results.hits) {
    const Item& item = hit.item;
    const Votes votes = item.votes.value_or(Votes{});
    const std::vector<std::string> cells = {item.id,
                                            item.number.value_or(""),
                                            item.title,
                                            item.municipality.value_or(""),
                                            item.organ.value_or(""),
                                            std::to_string(item.position),
                                            item.date.value_or(""),
                                            item.time.value_or(""),
                                            item.kind,
                                            joined(item.case_numbers),
                                            joined(item.topics),
                                            item.topic_source.value_or(""),
                                            item.chapter.value_or(""),
                                            item.outcome.value_or(""),
                                            item.open ? "true" : "false",
                                            item.initials.value_or(""),
                                            joined(item.attachments),
                                            item.source.path,
                                            number(item.source.page),
                                            number(item.source.line),
                                            std::to_string(hit.score),
                                            whole_text(item),
                                            side_text(votes.in_favour),
                                            side_text(votes.against),
                                            side_text(votes.abstained),
                                            dissent_text(item.dissent),
                                            item.place.value_or("")};
    for (std::size_t i = 0; i < cells.size(); ++i) csv += (i == 0 ? "" : ",") + cell(cells[i]);
    csv += "\r\n";
  }
  return csv;
}

}  // namespace referat
