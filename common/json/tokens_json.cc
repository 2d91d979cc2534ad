#include "common/json/tokens_json.h"

#include <nlohmann/json.hpp>

#include "common/json/writing.h"

namespace referat {

std::string tokens_to_json(const std::vector<Token>& tokens, std::string_view analyzed) {
  using Json = nlohmann::ordered_json;
  Json list = Json::array();
  for (const Token& token : tokens) {
    Json parts = Json::array();
    for (const WordPart& part : token.word->parts) {
      if (token.is_identifier()) break;  // those of a word inside it
      parts.push_back(token.word->text.substr(part.offset_bytes, part.length_bytes));
    }
    list.push_back({{"text", analyzed.substr(token.offset_bytes, token.length_bytes)},
                    {"stem", token.term()},
                    {"parts", std::move(parts)},
                    {"identifier", token.is_identifier() ? Json(token.term()) : Json(nullptr)}});
  }
  return json_line(list);
}

}  // namespace referat
