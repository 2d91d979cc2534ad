// JSON text that may go to a terminal.
#ifndef REFERAT_COMMON_JSON_WRITING_H
#define REFERAT_COMMON_JSON_WRITING_H

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace referat {

/// One line. Bytes that are no UTF-8 become U+FFFD; DEL and the C1 controls, which JSON allows and terminals obey, are
/// escaped.
std::string json_line(const nlohmann::ordered_json& json);

template <typename T>
nlohmann::ordered_json or_null(const std::optional<T>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

}  // namespace referat

#endif
