#include "searcher/match/case_route.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/item_id.h"
#include "common/model/organ.h"
#include "searcher/match/page.h"

namespace referat {
namespace {

/// A day's items of another body are looked through for the one that a step means.
constexpr std::size_t kMostOfADay = 200;

Condition shown(const Condition& items) {
  return Condition::without(items, Condition(std::string(kSupersededTerm)));
}

/// A route within one authority, while it is put together.
class Route {
 public:
  Route(Matcher& matcher, std::string authority) : matcher_(matcher), authority_(std::move(authority)) {}

  void add_item(const Item& item) {
    if (item.date && (!newest_ || *newest_ < *item.date)) newest_ = item.date;
    if (!municipality_) municipality_ = item.municipality;
    if (!item.organ) return;
    CaseStep step{authority_, {*item.organ, item.date, item.number, item.outcome}, item.id, true, false};
    const auto known = find(step.step);
    if (known == steps_.end()) steps_.push_back(std::move(step));
  }

  /// After all items.
  void add_named(const RouteStep& named) {
    const auto known = find(named);
    if (known == steps_.end()) {
      steps_.push_back({authority_, named, {}, false, false});
      return;
    }
    if (known->indexed) return;  // the meeting's own minutes know best
    if (!known->step.number) known->step.number = named.number;
    if (!known->step.outcome) known->step.outcome = named.outcome;
  }

  std::vector<CaseStep> take() {
    for (CaseStep& step : steps_) {
      if (!step.indexed) look_up(step);
      step.ahead = !step.indexed && step.step.date && newest_ && *step.step.date > *newest_;
    }
    std::stable_sort(steps_.begin(), steps_.end(), [](const CaseStep& a, const CaseStep& b) {
      const auto& left = a.step.date;
      const auto& right = b.step.date;
      return left && right ? *left < *right : left.has_value() && !right;
    });
    return std::move(steps_);
  }

 private:
  /// A step without a day is the same as any of its body.
  std::vector<CaseStep>::iterator find(const RouteStep& step) {
    return std::find_if(steps_.begin(), steps_.end(), [&](const CaseStep& other) {
      return (!step.date || step.date == other.step.date) &&
             (step.organ == other.step.organ || same_organ(step.organ, other.step.organ));
    });
  }

  /// Is the meeting in the index, though its item does not bear the case number?
  void look_up(CaseStep& step) {
    if (!step.step.date) return;
    Item there;
    there.municipality = municipality_;
    there.organ = step.step.organ;
    there.date = step.step.date;
    const auto found = matcher_.find(shown(Condition(value_term(kDayOfBodyPrefix, without_time(meeting_id(there))))));
    for (std::size_t i = 0; i < std::min(kMostOfADay, found->size()); ++i) {
      const Xapian::Document document = matcher_.index().database.get_document((*found)[i]);
      if (document.get_value(kPositionSlot).empty()) continue;  // kept behind another
      step.indexed = true;
      if (step.step.number && document.get_value(kNumberSlot) == *step.step.number) {
        step.id = document.get_value(kIdSlot);
        if (!step.step.outcome) {
          const std::string outcome = document.get_value(facet_field("outcome")->slot);
          if (!outcome.empty()) step.step.outcome = outcome;
        }
        return;
      }
    }
  }

  Matcher& matcher_;
  std::string authority_;
  std::optional<std::string> municipality_;
  std::optional<std::string> newest_;
  std::vector<CaseStep> steps_;
};

}  // namespace

CaseRoute route_of_case(Matcher& matcher, const Condition& items, const std::set<std::string>& authorities) {
  const Order oldest_first{false,
                           {{kDateSlot, false}, {kMeetingSlot, false}, {kPositionSlot, false}, {kIdSlot, false}}};
  const auto found = matcher.find(shown(items));
  std::map<std::string, std::pair<Route, std::vector<RouteStep>>> routes;
  CaseRoute route;
  route.complete = found->size() <= kMostCaseItems;
  for (const RankedDocument& one : first_in_order(matcher.index(), *found, {}, oldest_first, kMostCaseItems)) {
    const Xapian::Document document = matcher.index().database.get_document(one.document);
    const std::string owner = document.get_value(kAuthoritySlot);
    if (!authorities.contains(owner)) continue;
    const Item item = item_in(document, matcher.index().stored);
    auto& [steps, named] = routes.try_emplace(owner, Route(matcher, owner), std::vector<RouteStep>()).first->second;
    steps.add_item(item);
    named.insert(named.end(), item.route.begin(), item.route.end());
  }
  for (auto& [owner, one] : routes) {
    auto& [steps, named] = one;
    // Undated ones last: they give way to any dated step of their body.
    std::stable_sort(named.begin(), named.end(),
                     [](const RouteStep& a, const RouteStep& b) { return a.date.has_value() && !b.date; });
    std::set<std::pair<std::string, std::string>> seen;
    for (const RouteStep& step : named) {
      const bool again = !seen.emplace(step.organ, step.date.value_or("")).second;
      if (!again || step.number || step.outcome) steps.add_named(step);
    }
    for (CaseStep& step : steps.take()) route.steps.push_back(std::move(step));
  }
  return route;
}

}  // namespace referat
