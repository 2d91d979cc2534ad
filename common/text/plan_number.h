// Numbers of plans: lokalplan 1221, lokalplan nr. 12.21, kommuneplantillæg nr. 12, tillæg nr. 12.
#ifndef REFERAT_COMMON_TEXT_PLAN_NUMBER_H
#define REFERAT_COMMON_TEXT_PLAN_NUMBER_H

#include <optional>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// The plan and its number: "lokalplan-1221", for a proposal (lokalplanforslag) too. "tillæg nr. 12 til kommuneplanen"
/// is "kommuneplantillæg-12"; without the plan it is "tillæg-12", which a kommuneplantillæg has as an alias.
/// A bare year is a number only after "nr.": "lokalplan 2018" may be a plan of that year, and stays two words.
std::optional<Identifier> read_plan(std::string_view text, const FoundTrigger& plan);

}  // namespace referat

#endif
