// Steps of a case's route that are told in sentences.
#ifndef REFERAT_COMMON_MODEL_ROUTE_PROSE_H
#define REFERAT_COMMON_MODEL_ROUTE_PROSE_H

#include <string_view>
#include <vector>

#include <referat/item.h>

#include "common/model/route_mentions.h"

namespace referat {

/// "Byrådet behandlede sagen den …", "blev drøftet på Økonomiudvalgets møde den …", "Den … besluttede Byrådet …". A day
/// belongs to a body only where nothing between them makes it the day of something else: a law, a letter, a deadline, a
/// subordinate clause.
std::vector<RouteStep> steps_in_sentence(std::string_view sentence, const RouteDays& days);

}  // namespace referat

#endif
