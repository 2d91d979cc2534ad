// Reading fields of known types out of a JSON object, with an error that names the field. Only for sources in
// common/json and those few that read requests.
#ifndef REFERAT_COMMON_JSON_READING_H
#define REFERAT_COMMON_JSON_READING_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <referat/error.h>

namespace referat {

/// A missing field and null leave the target as it is. The first wrong type is kept as the error; later calls do
/// nothing.
class JsonReader {
 public:
  /// `name`: of the object, for messages.
  JsonReader(const nlohmann::json& object, std::string_view name);

  void text(std::string_view key, std::string& target);
  void optional_text(std::string_view key, std::optional<std::string>& target);
  /// An array of strings; a single string is an array of one.
  void texts(std::string_view key, std::vector<std::string>& target);
  void number(std::string_view key, int& target);
  void optional_number(std::string_view key, std::optional<int>& target);
  void flag(std::string_view key, bool& target);

  const std::optional<Error>& error() const { return error_; }

 private:
  const nlohmann::json* find(std::string_view key);
  void expected(std::string_view key, std::string_view what);

  const nlohmann::json& object_;
  std::string name_;
  std::optional<Error> error_;
};

}  // namespace referat

#endif
