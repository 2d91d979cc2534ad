#include "common/json/reading.h"

#include <limits>

namespace referat {

JsonReader::JsonReader(const nlohmann::json& object, std::string_view name) : object_(object), name_(name) {
  if (!object.is_object()) error_ = Error{ErrorCode::bad_request, name_ + ": expected an object", ""};
}

const nlohmann::json* JsonReader::find(std::string_view key) {
  if (error_) return nullptr;
  const auto found = object_.find(key);
  return found == object_.end() || found->is_null() ? nullptr : &*found;
}

void JsonReader::expected(std::string_view key, std::string_view what) {
  error_ = Error{ErrorCode::bad_request, name_ + "." + std::string(key) + ": expected " + std::string(what), ""};
}

void JsonReader::text(std::string_view key, std::string& target) {
  const auto* value = find(key);
  if (value == nullptr) return;
  if (value->is_string()) {
    target = value->get<std::string>();
  } else if (value->is_number_integer()) {
    target = value->dump();
  } else {
    expected(key, "a string");
  }
}

void JsonReader::optional_text(std::string_view key, std::optional<std::string>& target) {
  std::string value;
  if (find(key) == nullptr) return;
  text(key, value);
  if (!error_) target = std::move(value);
}

void JsonReader::texts(std::string_view key, std::vector<std::string>& target) {
  const auto* value = find(key);
  if (value == nullptr) return;
  if (value->is_string() || value->is_number_integer()) {
    target = {value->is_string() ? value->get<std::string>() : value->dump()};
    return;
  }
  std::vector<std::string> read;
  if (value->is_array()) {
    for (const auto& element : *value) {
      if (!element.is_string() && !element.is_number_integer()) return expected(key, "strings");
      read.push_back(element.is_string() ? element.get<std::string>() : element.dump());
    }
    target = std::move(read);
  } else {
    expected(key, "a string or an array of strings");
  }
}

void JsonReader::number(std::string_view key, int& target) {
  const auto* value = find(key);
  if (value == nullptr) return;
  const bool fits = value->is_number_integer() && value->get<double>() >= 0 &&
                    value->get<double>() <= std::numeric_limits<int>::max();
  if (!fits) return expected(key, "a whole number, 0 or more");
  target = value->get<int>();
}

void JsonReader::optional_number(std::string_view key, std::optional<int>& target) {
  int value = 0;
  if (find(key) == nullptr) return;
  number(key, value);
  if (!error_) target = value;
}

void JsonReader::flag(std::string_view key, bool& target) {
  const auto* value = find(key);
  if (value == nullptr) return;
  if (!value->is_boolean()) return expected(key, "true or false");
  target = value->get<bool>();
}

}  // namespace referat
