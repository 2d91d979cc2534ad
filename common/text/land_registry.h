// Numbers of the land registry (matrikelnumre): matr.nr. 12a, matrikel 12 a.
#ifndef REFERAT_COMMON_TEXT_LAND_REGISTRY_H
#define REFERAT_COMMON_TEXT_LAND_REGISTRY_H

#include <optional>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// "matr-12a". The owners' guild (ejerlav) behind it stays words of its own: "Fjordby By, Fjordby" has no end that can
/// be told for certain, and a query with one word of it less would find nothing.
std::optional<Identifier> read_land(std::string_view text, const FoundTrigger& label);

}  // namespace referat

#endif
