// Headings of decisions that name the deciding body, the day or the item's number there.
#ifndef REFERAT_COMMON_MODEL_DECISION_HEADING_H
#define REFERAT_COMMON_MODEL_DECISION_HEADING_H

#include <optional>
#include <string_view>

#include "common/model/section_kind.h"

namespace referat {

/// "Beslutning i X den D:", "X's beslutning i mødet den D", "X, D, pkt. 202", "X's møde D Punkt 2:", "X den D:" and,
/// less certain since page headers look the same, "X, D" alone or with the decision behind it.
std::optional<Heading> read_decision_heading(std::string_view line);

/// A body's name, its abbreviation, or a word that stands for it: "Økonomiudvalget", "ØU", "udvalget".
bool names_a_body(std::string_view text);

}  // namespace referat

#endif
