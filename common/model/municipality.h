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

/// 330 → "Slagelse", after the table of municipality_codes.h.
std::optional<std::string> municipality_with_code(int code);

/// The municipality whose code a case number begins with: "330-2031-3619" → "Slagelse". Nothing for other shapes.
std::optional<std::string> municipality_of_case(std::string_view canonical);

}  // namespace referat

#endif
