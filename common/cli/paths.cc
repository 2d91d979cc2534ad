#include "common/cli/paths.h"

#include <cstdlib>
#include <string_view>

namespace referat {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

std::string index_path(const std::string& db_option) {
  if (!db_option.empty()) return db_option;
  if (std::string named = variable("REFERAT_DB"); !named.empty()) return named;
  if (const std::string data = variable("XDG_DATA_HOME"); data.starts_with('/')) return data + "/referat/index";
  return variable("HOME") + "/.local/share/referat/index";
}

}  // namespace referat
