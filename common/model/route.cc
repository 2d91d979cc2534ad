#include "common/model/route.h"

#include <algorithm>
#include <utility>

#include <re2/re2.h>

#include "common/model/decision_heading.h"
#include "common/model/decision_sentences.h"
#include "common/model/organ.h"
#include "common/model/outcome.h"
#include "common/model/own_decision.h"
#include "common/model/route_mentions.h"
#include "common/model/route_prose.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;
using Kind = RouteMention::Kind;

/// A line longer than this is no line of a table and no sentence about a meeting.
constexpr std::size_t kLongestLine = 4000;

/// The first line of `text` from `at` on that may say something; `at` goes behind it. Empty: there is none.
string_view next_line(string_view text, std::size_t& at) {
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    if (!line.empty() && line.size() <= kLongestLine) return line;
  }
  return {};
}

/// Where what stands between two mentions, or before the first, ends: words and signs that say nothing.
std::size_t skip_links(string_view line, std::size_t at) {
  static const RE2 links(
      "(?i)(?:[ \\t|,;/•*→–-]|\\(|\\)|(?:man|tirs|ons|tors|fre|lør|søn)dag\\b|den\\b|d\\.|møde\\b|på\\b|mødet\\b|og\\b|"
      "kl\\.? ?\\d{1,2}[.:]\\d{2}|(?:udvalg|dato|mødedato|møde)\\s*:|\\d{1,2}[.)] )*");
  re2::StringPiece found;
  return links.Match(line, at, line.size(), RE2::ANCHOR_START, &found, 1) ? at + found.size() : at;
}

/// May its slug begin as one that read() below asks for? Nearly all headings begin with another letter.
bool may_say_more(string_view heading) {
  return heading.empty() || static_cast<unsigned char>(heading.front()) >= 0x80 ||
         !is_letter(static_cast<unsigned char>(heading.front())) ||
         string_view("hfvHFV").find(heading.front()) != string_view::npos;
}

/// "Sagen blev udsat den 28. august 2031." of that day's own step says no more than "Sagen blev udsat."
string without_day(string_view block, const string& day) {
  static const RE2 before("(?i) ?(?:den|d\\.)? *$");
  string text(block);
  for (const RouteMention& mention : route_mentions(block, {})) {
    if (mention.kind != Kind::day || mention.value != day) continue;
    text.erase(mention.begin, mention.end - mention.begin);
    string head = text.substr(0, mention.begin);
    RE2::Replace(&head, before, "");
    return head + text.substr(mention.begin);
  }
  return text;
}

/// Reads the lines of one section: a block is what follows a step up to the next.
class RouteReader {
 public:
  RouteReader(const Item& item, std::vector<RouteStep>& steps) : item_(item), steps_(steps) {}

  void read(const Section& section) {
    const string heading = may_say_more(section.heading) ? slug(section.heading) : string();
    // "Hvem beslutter" names who is to decide, not where the case has been.
    if (heading == "hvem-beslutter") return;
    days_ = {item_.date, heading.starts_with("forventet") || heading.starts_with("videre")};
    const bool is_of_another = is_decision_of_another(section, item_);
    const string_view role = role_of(section, is_of_another);
    in_route_ = role == "Sagsforløb" || role == "Historik";
    if (is_of_another) open_block(*decision_heading(section), section.heading);
    string parted;
    string_view text = section.text;
    if (in_route_) {  // a step that was drawn into the paragraph before it
      static const RE2 inner("([.]) (\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d [A-ZÆØÅ])");
      parted = text;
      RE2::GlobalReplace(&parted, inner, "\\1\n\\2");
      text = parted;
    }
    std::size_t at = 0;
    for (string_view line = next_line(text, at); !line.empty(); line = next_line(text, at)) {
      if (read_heading_line(line)) continue;
      if (in_route_ && (read_cell(line) || read_row(line))) continue;
      read_sentences(line);
      if (current_) block_ += (block_.empty() ? "" : "\n") + string(line);
    }
    close_block();
  }

 private:
  void close_block() {
    if (current_) {
      if (current_->date && !current_->organ.empty() && !block_.empty()) {
        auto outcome = classify_outcome(block_, current_->organ);
        if (!outcome) outcome = classify_outcome(without_day(block_, *current_->date), current_->organ);
        if (outcome) current_->outcome = string(*outcome);
      }
      if (!current_->organ.empty()) steps_.push_back(std::move(*current_));
    }
    current_.reset();
    block_.clear();
  }

  void open_block(const Heading& heading, string_view printed) {
    static const RE2 number("(?i)\\b(?:pkt|punkt|sag)\\.?(?: nr\\.?)? ?(\\d+(?:\\.\\d+)?)");
    close_block();
    RouteStep step;
    step.organ = item_.organ.value_or("");
    if (heading.organ) {
      const auto body = route_mentions(*heading.organ, {});
      const auto organ = read_organ(*heading.organ);
      if (organ) {
        step.organ = organ->name;
      } else if (!body.empty() && body.front().kind == Kind::body) {
        step.organ = body.front().value;
      } else {
        step.organ = *heading.organ;
      }
    }
    if (heading.date) step.date = heading.date->iso();
    re2::StringPiece found;
    if (RE2::PartialMatch(printed, number, &found)) step.number = string(found.data(), found.size());
    current_ = std::move(step);
    block_ = heading.text;
  }

  /// Another body's decision inside any section; the own body's heading ends a block.
  bool read_heading_line(string_view line) {
    const auto heading = read_decision_heading(line);
    if (!heading || (!heading->organ && !heading->date)) return false;
    if (!heading->certain && heading->text.empty() && !in_route_) return false;
    open_block(*heading, heading->printed);
    return true;
  }

  /// "Udvalg: X", "Dato: D", "Punktnummer: n", and the heads of a table's columns.
  bool read_cell(string_view line) {
    static const RE2 column(
        "(?i)(?:behandling|behandlet i|mødedato|dato|åbent punkt|lukket punkt|udvalg|organ|råd|punkt(?:nummer)?|pkt\\.?"
        "(?: ?nr\\.?)?|punkt nr\\.?|sagsforløb|politisk behandling) ?:?");
    static const RE2 number(
        "(?i)(?:(?:dagsordens)?punkt(?:nummer| nr\\.?)?|pkt\\.?(?: ?nr\\.?)?|nr\\.?)? ?:? "
        "?(\\d{1,4}(?:\\.\\d{1,3})?)\\.?");
    if (RE2::FullMatch(line, column)) return true;
    re2::StringPiece found;
    if (current_ && block_.empty() && !current_->number && RE2::FullMatch(line, number, &found)) {
      current_->number = string(found.data(), found.size());
      return true;
    }
    return false;
  }

  /// A line that begins with bodies, days and numbers, several steps maybe: "ØU den 3. maj, Byrådet den 10. maj".
  bool read_row(string_view line) {
    const std::vector<RouteMention> mentions = route_mentions(line, days_);
    std::size_t used = 0;
    std::size_t at = 0;
    bool body = false;
    bool day = false;
    for (; used < mentions.size(); ++used) {
      const RouteMention& next = mentions[used];
      if (skip_links(line, at) < next.begin) break;  // the "11." of a day reads like a list's number
      body = body || next.kind == Kind::body;
      day = day || next.kind == Kind::day;
      at = next.end;
    }
    string_view rest = trim(line.substr(std::max(at, skip_links(line, at))), " .:,;-");
    if ((!body && !day) || (!(body && day) && !rest.empty())) return false;
    for (std::size_t i = 0; i < used; ++i) add_mention(mentions[i], mentions.front().kind);
    static const RE2 number("\\d{1,4}(?:\\.\\d{1,3})?");
    if (!current_->number && RE2::FullMatch(rest, number)) {
      current_->number = string(rest);
      rest = {};
    }
    block_ = rest;
    return true;
  }

  /// `first`: what a row begins with begins every step of it.
  void add_mention(const RouteMention& mention, Kind first) {
    const bool taken = !current_ || !block_.empty();
    if (mention.kind == Kind::body) {
      if (taken || !current_->organ.empty()) start();
      current_->organ = mention.value;
    } else if (mention.kind == Kind::day) {
      if (taken || current_->date || (first == Kind::day && !current_->organ.empty() && current_->number)) start();
      current_->date = mention.value;
    } else if (!taken && !current_->number) {
      current_->number = mention.value;
    }
  }

  void start() {
    close_block();
    current_.emplace();
  }

  void read_sentences(string_view line) {
    static const RE2 body("(?i)udvalg|råd|nævn|bestyrelse|repræsentation|magistrat|kkr|ØU|ØK|\\bKB\\b|\\bBR\\b");
    if (!may_name_a_day(line)) return;
    if (line.find("udvalg") == string_view::npos && !RE2::PartialMatch(line, body)) return read_own_step(line);
    for (const string& sentence : decision_sentences(line)) {
      for (RouteStep& step : steps_in_sentence(sentence, days_)) steps_.push_back(std::move(step));
    }
  }

  /// "Sagen var på den 22. april 2031, punkt 41, med beslutningen: …": the body itself, at another meeting.
  void read_own_step(string_view line) {
    static const RE2 decided("(?i)beslutning(?:en)?(?: blev| var)?:? *[\"“”»]?([^\"“”«]+)");
    if (!in_route_ || !item_.organ) return;
    const std::vector<RouteMention> mentions = route_mentions(line, days_);
    for (std::size_t i = 0; i + 1 < mentions.size(); ++i) {
      const RouteMention& day = mentions[i];
      const RouteMention& number = mentions[i + 1];
      if (day.kind != Kind::day || number.kind != Kind::number || skip_links(line, day.end) < number.begin) continue;
      RouteStep step{*item_.organ, day.value, number.value, {}};
      re2::StringPiece found;
      if (RE2::PartialMatch(line, decided, &found)) {
        if (const auto outcome = classify_outcome({found.data(), found.size()}, *item_.organ))
          step.outcome = string(*outcome);
      }
      steps_.push_back(std::move(step));
    }
  }

  const Item& item_;
  std::vector<RouteStep>& steps_;
  RouteDays days_;
  bool in_route_ = false;
  std::optional<RouteStep> current_;
  string block_;
};

bool same_body(string_view a, string_view b) {
  return a == b || same_organ(a, b) || same_organ(b, a);
}

void merge(RouteStep& into, const RouteStep& from) {
  if (!into.number) into.number = from.number;
  if (!into.outcome) into.outcome = from.outcome;
}

}  // namespace

std::vector<RouteStep> settled_route(std::vector<RouteStep> steps, const Item& item) {
  std::stable_sort(steps.begin(), steps.end(), [](const RouteStep& a, const RouteStep& b) {
    return a.date && b.date ? *a.date < *b.date : a.date.has_value() && !b.date;
  });
  std::vector<RouteStep> route;
  for (const RouteStep& step : steps) {
    const bool own_body = item.organ && same_body(step.organ, *item.organ);
    if (step.organ.empty() || (own_body && (!step.date || step.date == item.date))) continue;
    const auto same = std::find_if(route.begin(), route.end(), [&](const RouteStep& other) {
      return (!step.date || step.date == other.date) && same_body(step.organ, other.organ);
    });
    if (same != route.end()) {
      merge(*same, step);
    } else if (route.size() < kMostRouteSteps) {
      route.push_back(step);
    }
  }
  return route;
}

std::vector<RouteStep> read_route(const Item& item) {
  std::vector<RouteStep> steps;
  RouteReader reader(item, steps);
  for (const Section& section : item.sections) reader.read(section);
  return settled_route(std::move(steps), item);
}

}  // namespace referat
