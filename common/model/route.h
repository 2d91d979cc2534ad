// The route of a case as an item tells it: which bodies treated it, and when.
#ifndef REFERAT_COMMON_MODEL_ROUTE_H
#define REFERAT_COMMON_MODEL_ROUTE_H

#include <vector>

#include <referat/item.h>

namespace referat {

/// What the item's sections say: lists and tables of steps (Sagsforløb, Historik), other bodies' decisions wherever
/// they stand, and sentences that say who treated the case when. Steps to come are steps. The item's own meeting is
/// none, nor are days of laws, letters, deadlines and hearings. One step for a body and day; oldest first, then those
/// without a day in printed order. At most kMostRouteSteps.
std::vector<RouteStep> read_route(const Item& item);

inline constexpr std::size_t kMostRouteSteps = 100;

/// Puts steps into that order, with one for a body and day, and leaves out `item`'s own meeting.
std::vector<RouteStep> settled_route(std::vector<RouteStep> steps, const Item& item);

}  // namespace referat

#endif
