#include "common/json/tokens_json.h"

#include <nlohmann/json.hpp>

#include "common/json/writing.h"

namespace referat {

std::string tokens_to_json(const std::vector<Token>& tokens, std::string_view analyzed) {
  using Json = nlohmann::ordered_json;
  Json list = Json::array();
  for (const Token& token : tokens) {
    list.push_back({{"text", analyzed.substr(token.offset_bytes, token.length_bytes)},
                    {"stem", token.term},
                    {"parts", Json::array()},
                    {"identifier", token.identifier ? Json(token.term) : Json(nullptr)}});
  }
  return json_line(list);
}

}  // namespace referat
