#include "common/json/tokens_json.h"

#include <nlohmann/json.hpp>

#include "common/json/writing.h"

namespace referat {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_name(IdentifierKind kind) {
  switch (kind) {
    case IdentifierKind::case_number:
      return "case_number";
    case IdentifierKind::document_number:
      return "document_number";
    case IdentifierKind::law:
      return "law";
    case IdentifierKind::plan:
      return "plan";
    case IdentifierKind::land:
      return "land";
    case IdentifierKind::company:
      return "company";
    case IdentifierKind::money:
      return "money";
    case IdentifierKind::number:
      return "number";
    case IdentifierKind::date:
      return "date";
    case IdentifierKind::time:
      return "time";
    case IdentifierKind::name:
      return "name";
  }
  return "";
}

Json terms_of(const std::vector<WordPart>& parts) {
  Json terms = Json::array();
  for (const WordPart& part : parts) terms.push_back(part.term);
  return terms;
}

Json surfaces_of(const Word& word) {
  Json surfaces = Json::array();
  for (const WordPart& part : word.parts) surfaces.push_back(word.text.substr(part.offset_bytes, part.length_bytes));
  return surfaces;
}

}  // namespace

std::string tokens_to_json(const std::vector<Token>& tokens, std::string_view analyzed) {
  Json list = Json::array();
  for (const Token& token : tokens) {
    const Word& word = *token.word;
    const bool compound = !word.identifier && !word.parts.empty();
    Json one = {{"text", analyzed.substr(token.offset_bytes, token.length_bytes)},
                {"stem", word.term},
                {"parts", compound ? surfaces_of(word) : Json::array()},
                {"identifier", word.identifier ? Json(word.term) : Json(nullptr)}};
    if (compound) {
      one["part_stems"] = terms_of(word.parts);
      if (!word.runs.empty()) one["run_stems"] = terms_of(word.runs);
    }
    if (word.identifier) {
      one["identifier_kind"] = kind_name(word.kind);
      if (!word.aliases.empty()) one["aliases"] = terms_of(word.aliases);
    }
    if (token.joined != nullptr) {
      one["joined"] = {{"text", analyzed.substr(token.offset_bytes, token.joined_length_bytes)},
                       {"form", token.joined->form},
                       {"stem", token.joined->term}};
    }
    list.push_back(std::move(one));
  }
  return json_line(list);
}

}  // namespace referat
