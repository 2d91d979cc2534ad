// What the items of one meeting say of it together.
#ifndef REFERAT_SEARCHER_MATCH_MEETING_FACTS_H
#define REFERAT_SEARCHER_MATCH_MEETING_FACTS_H

#include <optional>

#include <referat/results.h>

#include "searcher/match/matcher.h"

namespace referat {

/// `items`: what finds the items of one meeting. Body, day and kind are those of its first item in printed order;
/// start, place and attendance those of the first item that has them. Nothing where no item is found.
std::optional<MeetingFacts> meeting_facts(Matcher& matcher, const Condition& items);

}  // namespace referat

#endif
