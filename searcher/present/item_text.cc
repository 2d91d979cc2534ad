#include <algorithm>

#include "searcher/present/text.h"

namespace referat {
namespace {

/// Not the item's outcome alone: what it means for the case.
Emphasis outcome_emphasis(const std::string& outcome) {
  if (outcome == "afvist" || outcome == "udgået" || outcome == "udsat") return Emphasis::bad;
  return Emphasis::good;
}

std::string labelled(std::string_view label, const std::string& value, const TextStyle& style) {
  if (value.empty()) return {};
  constexpr std::size_t kLabelColumns = 13;
  std::string padded(label);
  padded.resize(kLabelColumns, ' ');
  std::string block = wrapped(value, kLabelColumns, Emphasis::none, style);
  block.replace(0, kLabelColumns, emphasized(padded, Emphasis::label, style));
  return block;
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ", ") + value;
  return text;
}

/// "Byrådet, Fjordby"
std::string body_of(const Item& item) {
  if (!item.municipality) return item.organ.value_or("unknown body");
  return item.organ ? *item.organ + ", " + *item.municipality : *item.municipality;
}

/// "14 (A, F, V)", "A, F", "14"
std::string side_of_vote(std::string_view name, const VoteSide& side) {
  if (!side.count && side.parties.empty()) return {};
  std::string text(name);
  if (side.count) text += " " + std::to_string(*side.count);
  if (side.parties.empty()) return text;
  return text + (side.count ? " (" + joined(side.parties) + ")" : " " + joined(side.parties));
}

std::string votes_text(const Votes& votes) {
  std::string text;
  for (const std::string& side : {side_of_vote("for", votes.in_favour), side_of_vote("against", votes.against),
                                  side_of_vote("abstained", votes.abstained)}) {
    if (!side.empty()) text += (text.empty() ? "" : "; ") + side;
  }
  return text;
}

/// "imod F, Q: Imod stemte F og Q.": a line for each sentence, however many it names.
std::vector<std::string> dissent_texts(const std::vector<Dissent>& all) {
  std::vector<std::string> texts;
  for (std::size_t first = 0, end = 0; first < all.size(); first = end) {
    std::string names;
    for (end = first; end < all.size() && all[end].kind == all[first].kind && all[end].text == all[first].text; ++end)
      names += (names.empty() || all[end].by.empty() ? "" : ", ") + all[end].by;
    std::string& text = texts.emplace_back(all[first].kind + (names.empty() ? "" : " " + names));
    if (!all[first].text.empty()) text += ": " + all[first].text;
    std::replace(text.begin(), text.end(), '\n', ' ');
  }
  return texts;
}

std::string source_of(const Item& item) {
  std::string source = item.source.path;
  if (item.source.page) source += " page " + std::to_string(*item.source.page);
  if (item.source.line) source += " line " + std::to_string(*item.source.line);
  return source;
}

std::string section_text(const Section& section, const TextStyle& style) {
  std::string text =
      "\n" + emphasized(section.heading.empty() ? section.kind : section.heading, Emphasis::label, style) + "\n";
  for (std::size_t at = 0; at < section.text.size();) {
    const std::size_t end = std::min(section.text.find('\n', at), section.text.size());
    text += wrapped(section.text.substr(at, end - at), 2, Emphasis::none, style);
    at = end + 1;
  }
  return text;
}

}  // namespace

std::vector<Piece> facts_line(const Item& item) {
  std::string line;
  const auto add = [&](const std::string& fact) {
    if (!fact.empty()) line += (line.empty() ? "" : " · ") + fact;
  };
  add(body_of(item));
  add(item.date.value_or("undated") + (item.kind == "dagsorden" ? " (dagsorden)" : ""));
  add(item.number ? "item " + *item.number : "");
  add(item.case_numbers.empty() ? "" : item.case_numbers.front());
  add(item.open ? "" : "closed");
  std::vector<Piece> pieces = {{line, Emphasis::none}};
  if (item.outcome) {
    pieces.push_back({" · ", Emphasis::none});
    pieces.push_back({*item.outcome, outcome_emphasis(*item.outcome)});
  }
  return pieces;
}

std::string item_text(const Item& item, const TextStyle& style) {
  std::string text = wrapped((item.number ? *item.number + "  " : "") + item.title, 0, Emphasis::title, style);
  text += labelled("body", body_of(item), style);
  text += labelled("meeting", item.date.value_or("undated") + (item.time ? " " + *item.time : "") + ", " + item.kind,
                   style);
  text += labelled("chapter", item.chapter.value_or(""), style);
  text += labelled("case", joined(item.case_numbers) + (item.initials ? " (" + *item.initials + ")" : ""), style);
  text += labelled("outcome", item.outcome.value_or(""), style);
  if (item.votes) text += labelled("votes", votes_text(*item.votes), style);
  for (const std::string& line : dissent_texts(item.dissent)) text += labelled("dissent", line, style);
  text += labelled("access", item.open ? "" : "closed item", style);
  text += labelled("topics", joined(item.topics), style);
  text += labelled("id", item.id, style);
  text += labelled("source", source_of(item), style);
  for (const Warning& warning : item.warnings) text += labelled("warning", warning.message, style);
  for (const Section& section : item.sections) text += section_text(section, style);
  if (!item.attachments.empty()) {
    text += "\n" + emphasized("Attachments", Emphasis::label, style) + "\n";
    for (const std::string& title : item.attachments) text += wrapped("- " + title, 2, Emphasis::none, style);
  }
  return text;
}

}  // namespace referat
