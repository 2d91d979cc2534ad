#include "common/model/complete_item.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "common/model/case_number.h"
#include "common/model/dissent.h"
#include "common/model/in_parallel.h"
#include "common/model/item_id.h"
#include "common/model/outcome.h"
#include "common/model/own_decision.h"
#include "common/model/route.h"
#include "common/model/section_kind.h"
#include "common/model/votes.h"
#include "common/text/any_place.h"
#include "common/text/dates.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

Error bad_field(const Item& item, std::string_view field, std::string_view value, std::string_view expected) {
  std::string name = item.id.empty() ? "\"" + item.title + "\"" : item.id;
  if (item.source.line) name += " (line " + std::to_string(*item.source.line) + ")";
  return {
      ErrorCode::bad_request,
      "item " + name + ": " + std::string(field) + " \"" + std::string(value) + "\" is not " + std::string(expected),
      ""};
}

bool is_iso_day(std::string_view text) {
  const auto range = parse_date_range(text);
  return range && range->first == range->last && range->first.iso() == text;
}

bool is_time(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
         text.substr(0, 2) < "24" && text[3] < '6';
}

/// An id is printed, put into URLs and looked up: no control characters, no spaces, no empty parts, and an end.
bool is_sound_id(std::string_view id) {
  constexpr std::size_t kLongestId = 400;
  const auto bad = [](unsigned char byte) { return byte <= ' ' || byte == 0x7F; };
  return id.size() <= kLongestId && std::none_of(id.begin(), id.end(), bad) && !id.starts_with('/') &&
         !id.ends_with('/') && id.find("//") == std::string_view::npos;
}

std::string one_line(std::string_view text) {
  return squeeze_spaces(normalize_text(text));
}

void make_one_line(std::optional<std::string>& text) {
  if (text) *text = one_line(*text);
  if (text && text->empty()) text.reset();
}

/// Is nothing to be squeezed: no white space at either end, none beside another, and none but spaces and line ends?
bool is_squeezed(std::string_view text) {
  const auto is_blank = [](char c) { return static_cast<unsigned char>((c == ' ') | (c == '\n')); };
  const auto is_odd = [](char c) { return static_cast<unsigned char>((c == '\t') | (c == '\r') | (c == '\f')); };
  if (text.empty()) return true;
  const char last = text.back();
  if (is_blank(text.front()) != 0 || is_blank(last) != 0 || is_odd(last) != 0) return false;
  return !any_place(text, text.size() - 1, [&](const char* at) {
    return static_cast<unsigned char>(is_odd(at[0]) | (is_blank(at[0]) & is_blank(at[1])));
  });
}

/// One paragraph a line, no empty lines: squeeze_spaces() of each line, in place.
std::string paragraphs(std::string_view text) {
  std::string normal = normalize_text(text);
  if (is_squeezed(normal)) return normal;
  std::size_t written = 0;
  char pending = 0;  // stands between what is written and what comes
  for (const char c : normal) {
    if (c == '\n' || c == '\f') {
      pending = '\n';
    } else if (c == ' ' || c == '\t' || c == '\r') {
      if (pending == 0) pending = ' ';
    } else {
      if (pending != 0 && written > 0) normal[written++] = pending;
      pending = 0;
      normal[written++] = c;
    }
  }
  normal.resize(written);
  return normal;
}

void make_normal(Item& item) {
  item.title = one_line(item.title);
  for (auto* field : {&item.number, &item.municipality, &item.organ, &item.chapter, &item.initials})
    make_one_line(*field);
  for (Section& section : item.sections) {
    section.heading = one_line(section.heading);
    section.text = paragraphs(section.text);
  }
  for (Dissent& dissent : item.dissent) {
    dissent.by = one_line(dissent.by);
    dissent.text = paragraphs(dissent.text);
  }
  for (std::string& attachment : item.attachments) attachment = one_line(attachment);
  std::erase(item.attachments, "");
}

void make_case_numbers_canonical(Item& item) {
  std::vector<std::string> canonical;
  std::set<std::string> seen;
  for (const std::string& printed : item.case_numbers) {
    std::string number = canonical_case_number(printed).value_or(one_line(printed));
    if (!number.empty() && seen.insert(number).second) canonical.push_back(std::move(number));
  }
  item.case_numbers = std::move(canonical);
}

using Meeting = std::tuple<std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>;

Meeting meeting_of(const Item& item) {
  return {item.municipality, item.organ, item.date};
}

void warn(Item& item, std::string_view code, std::string_view message) {
  for (const Warning& warning : item.warnings) {
    if (warning.code == code) return;
  }
  item.warnings.push_back({std::string(code), std::string(message)});
}

void judge_topics(Item& item, std::optional<TopicScorer>& scorer) {
  if (!item.topics.empty()) return;
  item.topic_source.reset();
  for (const std::string& number : item.case_numbers) {
    if (const auto topic = topic_numbered(kle_main_group(number))) {
      item.topics = {*topic};
      item.topic_source = "case";
      return;
    }
  }
  if (!scorer) scorer.emplace();
  item.topics = scorer->judge(item);
  if (!item.topics.empty()) item.topic_source = "text";
}

/// Some bodies write what they decided into the agenda, and it stays one by name.
bool has_headed_decision(const Item& item) {
  return std::any_of(item.sections.begin(), item.sections.end(),
                     [](const Section& section) { return section.kind == "Beslutning" && !section.heading.empty(); });
}

/// `decision`: the body's own. `decided`: its meeting decided anything.
void fill_in(Item& item, const std::string& decision, bool decided, std::optional<TopicScorer>& topics) {
  if (item.kind.empty()) item.kind = decided ? "referat" : "dagsorden";
  const bool decided_here = item.kind == "referat" || has_headed_decision(item);
  if (!item.outcome && decided_here && !decision.empty()) {
    if (const auto outcome = classify_outcome(decision, item.organ.value_or(""))) item.outcome = *outcome;
  }
  if (decided_here && !item.votes) item.votes = votes_of(item, decision);
  if (decided_here && item.dissent.empty()) item.dissent = dissent_of(item, decision);
  if (item.route.empty()) item.route = read_route(item);
  judge_topics(item, topics);
  if (!item.date) warn(item, "date_missing", "no meeting date was found");
  if (!item.organ) warn(item, "organ_missing", "the body that met was not found");
  if (!item.number) warn(item, "number_missing", "the item has no printed number");
}

}  // namespace

std::optional<Error> fault_of(const Item& item) {
  if (!item.id.empty() && !is_sound_id(item.id))
    return bad_field(item, "id", item.id, "an id: no spaces, no control characters, no empty parts");
  if (item.date && !is_iso_day(*item.date)) return bad_field(item, "date", *item.date, "a day such as 2018-03-15");
  if (item.time && !is_time(*item.time)) return bad_field(item, "time", *item.time, "a time such as 17:00");
  if (!item.kind.empty() && item.kind != "referat" && item.kind != "dagsorden") {
    return bad_field(item, "kind", item.kind, "referat or dagsorden");
  }
  if (item.outcome && std::find(outcomes().begin(), outcomes().end(), *item.outcome) == outcomes().end()) {
    return bad_field(item, "outcome", *item.outcome, "one of the known outcomes, such as godkendt");
  }
  for (const RouteStep& step : item.route) {
    if (step.date && !is_iso_day(*step.date))
      return bad_field(item, "route[].date", *step.date, "a day such as 2018-03-15");
    if (step.outcome && std::find(outcomes().begin(), outcomes().end(), *step.outcome) == outcomes().end())
      return bad_field(item, "route[].outcome", *step.outcome, "one of the known outcomes, such as godkendt");
  }
  for (const Section& section : item.sections) {
    if (std::find(section_kinds().begin(), section_kinds().end(), section.kind) == section_kinds().end()) {
      return bad_field(item, "sections[].kind", section.kind, "one of the known kinds, such as Beslutning or Tekst");
    }
  }
  for (const Dissent& dissent : item.dissent) {
    if (std::find(dissent_kinds().begin(), dissent_kinds().end(), dissent.kind) == dissent_kinds().end()) {
      return bad_field(item, "dissent[].kind", dissent.kind, "forbehold, imod, undlod or protokol");
    }
  }
  for (const std::string& topic : item.topics) {
    if (std::find(all_topics().begin(), all_topics().end(), topic) == all_topics().end()) {
      return bad_field(item, "topics", topic, "a KLE main group, such as \"05 Veje og trafik\"");
    }
  }
  return {};
}

Result<void> ItemCompleter::complete(std::vector<Item>& items, std::string_view content_hash) {
  places_.clear();
  return complete_next(items, content_hash);
}

Result<void> ItemCompleter::complete_more(std::vector<Item>& items) {
  return complete_next(items, "");
}

Result<void> ItemCompleter::complete_next(std::vector<Item>& items, std::string_view content_hash) {
  constexpr std::size_t kLeastPerThread = 200;
  std::vector<std::optional<Error>> errors(topics_.size());
  std::vector<std::string> decisions(items.size());
  in_parallel(items.size(), topics_.size(), kLeastPerThread,
              [&](std::size_t worker, std::size_t first, std::size_t end) {
                for (std::size_t i = first; i < end; ++i) {
                  errors[worker] = fault_of(items[i]);
                  if (errors[worker]) return;
                  make_normal(items[i]);
                  make_case_numbers_canonical(items[i]);
                  decisions[i] = own_decision(items[i]);
                }
              });
  for (const auto& error : errors) {
    if (error) return *error;
  }
  std::set<Meeting> decided;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!decisions[i].empty()) decided.insert(meeting_of(items[i]));
  }
  in_parallel(items.size(), topics_.size(), kLeastPerThread,
              [&](std::size_t worker, std::size_t first, std::size_t end) {
                for (std::size_t i = first; i < end; ++i)
                  fill_in(items[i], decisions[i], decided.contains(meeting_of(items[i])), topics_[worker]);
              });
  const bool of_document = !content_hash.empty();
  for (std::size_t i = 0; of_document && i < items.size(); ++i) {
    if (items[i].position <= 0) items[i].position = static_cast<int>(i) + 1;
  }
  assign_ids(items, content_hash);
  for (Item& item : items) {
    const int place = ++places_[meeting_of(item)];
    if (item.position <= 0) item.position = place;
  }
  return {};
}

}  // namespace referat
