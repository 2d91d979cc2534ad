#include "indexer/minutes/meeting_evidence.h"

#include <algorithm>
#include <map>
#include <set>

#include "common/model/municipality.h"
#include "common/model/organ.h"
#include "common/text/dates.h"
#include "indexer/minutes/header_label.h"

namespace referat {

using std::optional;
using std::string;

namespace {

/// "Beslutning fra Økonomiudvalget" and below it "Dato: 4. februar 2031".
optional<string> day_below(const string& line) {
  const auto label = label_at_start(line);
  if (!label || label->label->field != HeaderField::when) return std::nullopt;
  const auto dates = find_dates(line);
  return dates.empty() ? std::nullopt : optional(dates.front().date.iso());
}

}  // namespace

DecisionEvidence::DecisionEvidence(const std::vector<ClassedLine>& lines) {
  std::map<string, optional<string>> canonical;  // one body is printed above every decision
  std::map<std::pair<optional<string>, optional<string>>, int> counts;
  bool in_history = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ClassedLine& line = lines[i];
    if (!line.heading) continue;
    // Under "Tidligere beslutninger" other bodies speak, up to the next heading that is none of a decision.
    if (line.heading->kind != "Beslutning") in_history = line.heading->kind == "Historik";
    if (line.heading->kind != "Beslutning" || in_history) continue;
    optional<string> organ;
    if (const auto& printed = line.heading->organ) {
      const auto [found, is_new] = canonical.try_emplace(*printed);
      if (is_new) {
        if (const auto read = read_organ(*printed)) found->second = read->name;
      }
      organ = found->second;
      if (!organ) continue;
    }
    optional<string> date;
    if (line.heading->date) {
      date = line.heading->date->iso();
    } else if (organ && i + 1 < lines.size()) {
      date = day_below(lines[i + 1].line->text);
    }
    if (organ || date) ++counts[{organ, date}];
  }
  for (const auto& [named, count] : counts) named_.push_back({named.first, named.second, count});
}

namespace {

optional<string> most(const std::map<string, int>& counts) {
  if (counts.empty()) return std::nullopt;
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

}  // namespace

optional<string> DecisionEvidence::organ() const {
  std::map<string, int> counts;
  for (const Named& one : named_) {
    if (one.organ) counts[*one.organ] += one.count;
  }
  return most(counts);
}

optional<string> DecisionEvidence::date(const optional<string>& organ) const {
  std::map<string, int> counts;
  for (const Named& one : named_) {
    if (one.date && (!organ || !one.organ || same_organ(*one.organ, *organ))) counts[*one.date] += one.count;
  }
  return most(counts);
}

int DecisionEvidence::count(const optional<string>& organ, const string& date) const {
  int count = 0;
  for (const Named& one : named_) {
    if (one.date == date && (!organ || !one.organ || same_organ(*one.organ, *organ))) count += one.count;
  }
  return count;
}

optional<string> municipality_of_cases(const std::vector<ClassedLine>& lines) {
  std::set<string> names;
  for (const ClassedLine& line : lines) {
    if (!line.case_line) continue;
    for (const FoundCaseNumber& number : line.case_line->numbers) {
      if (auto name = municipality_of_case(number.canonical)) names.insert(*name);
    }
  }
  if (names.size() != 1) return std::nullopt;
  return *names.begin();
}

}  // namespace referat
