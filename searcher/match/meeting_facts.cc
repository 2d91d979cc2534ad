#include "searcher/match/meeting_facts.h"

#include <algorithm>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/item_id.h"

namespace referat {

std::optional<MeetingFacts> meeting_facts(const Xapian::Database& database, const Xapian::Query& items) {
  Xapian::Enquire enquire(database);
  enquire.set_query(items);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  Xapian::MultiValueKeyMaker printed_order;
  printed_order.add_value(kPositionSlot);
  printed_order.add_value(kIdSlot);
  enquire.set_sort_by_key(&printed_order, false);
  const Xapian::MSet found = enquire.get_mset(0, std::max(1u, database.get_doccount()));
  std::optional<MeetingFacts> facts;
  for (auto it = found.begin(); it != found.end(); ++it) {
    Item item = item_in(it.get_document());
    if (!facts) facts = MeetingFacts{meeting_id(item), item.municipality, item.organ, item.date, {}, item.kind, {}, {}};
    if (!facts->time) facts->time = item.time;
    if (!facts->place) facts->place = item.place;
    if (facts->attendance.empty()) facts->attendance = std::move(item.attendance);
    if (facts->place && !facts->attendance.empty()) break;
  }
  return facts;
}

}  // namespace referat
