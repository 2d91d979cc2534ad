// What the items of one meeting say of it together.
#ifndef REFERAT_SEARCHER_MATCH_MEETING_FACTS_H
#define REFERAT_SEARCHER_MATCH_MEETING_FACTS_H

#include <optional>

#include <referat/results.h>
#include <xapian.h>

namespace referat {

/// `items`: a query for the items of one meeting. Body, day and kind are those of its first item in printed order;
/// start, place and attendance those of the first item that has them. Nothing where no item is found.
std::optional<MeetingFacts> meeting_facts(const Xapian::Database& database, const Xapian::Query& items);

}  // namespace referat

#endif
