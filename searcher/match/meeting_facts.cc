#include "searcher/match/meeting_facts.h"

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/item_id.h"
#include "searcher/match/page.h"

namespace referat {

std::optional<MeetingFacts> meeting_facts(Matcher& matcher, const Condition& items) {
  const Order as_printed{false, {{kPositionSlot, false}, {kIdSlot, false}}};
  const auto found = matcher.find(items);
  std::optional<MeetingFacts> facts;
  for (const RankedDocument& one : first_in_order(matcher.index(), *found, {}, as_printed, found->size())) {
    Item item = matcher.index().item(one.document);
    if (!facts) facts = MeetingFacts{meeting_id(item), item.municipality, item.organ, item.date, {}, item.kind, {}, {}};
    if (!facts->time) facts->time = item.time;
    if (!facts->place) facts->place = item.place;
    if (facts->attendance.empty()) facts->attendance = std::move(item.attendance);
    if (facts->place && !facts->attendance.empty()) break;
  }
  return facts;
}

}  // namespace referat
