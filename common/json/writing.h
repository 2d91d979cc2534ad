// JSON text that may go to a terminal.
#ifndef REFERAT_COMMON_JSON_WRITING_H
#define REFERAT_COMMON_JSON_WRITING_H

#include <string>

#include <nlohmann/json.hpp>

namespace referat {

/// One line. Bytes that are no UTF-8 become U+FFFD; DEL and the C1 controls, which JSON allows and terminals obey, are
/// escaped.
std::string json_line(const nlohmann::ordered_json& json);

}  // namespace referat

#endif
