// A municipality's own spelling of its name.
#ifndef REFERAT_COMMON_MODEL_MUNICIPALITY_H
#define REFERAT_COMMON_MODEL_MUNICIPALITY_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// "KØBENHAVNS", "Århus", "Høje Taastrup" → "København", "Aarhus", "Høje-Taastrup"; nothing for a name that is not one
/// of the 98.
std::optional<std::string> known_municipality(std::string_view name);

}  // namespace referat

#endif
