// Identifiers as text, so that a table can state them.
#ifndef REFERAT_TESTS_UNIT_COMMON_TEXT_IDENTIFIER_NOTATION_H
#define REFERAT_TESTS_UNIT_COMMON_TEXT_IDENTIFIER_NOTATION_H

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "common/text/identifiers.h"

namespace referat::tests {

/// "canonical alias alias <length>"; "none" for an ordinary word.
inline std::string identifier_in_notation(std::string_view text) {
  const auto found = read_identifier(text, 0);
  if (!found) return "none";
  std::string all = found->canonical;
  for (const std::string_view alias : found->aliases) all.append(" ").append(alias);
  return all + " <" + std::to_string(found->length_bytes) + ">";
}

struct IdentifierCase {
  std::string text;
  std::string expected;
};

/// The first identifier of each text, in notation. The cheap test must let every identifier through.
inline void check_identifiers(std::initializer_list<IdentifierCase> cases) {
  for (const IdentifierCase& c : cases) {
    CAPTURE(c.text);
    CHECK(identifier_in_notation(c.text) == c.expected);
    if (c.expected != "none") CHECK(may_start_identifier(c.text, 0));
  }
}

/// All spellings from the start to the end of each text are the one identifier; a full stop or ",-" may be left over.
inline void check_spellings(std::string_view canonical, IdentifierKind kind,
                            std::initializer_list<std::string_view> spellings) {
  for (const std::string_view spelling : spellings) {
    CAPTURE(spelling);
    CHECK(may_start_identifier(spelling, 0));
    const auto found = read_identifier(spelling, 0);
    REQUIRE(found);
    CHECK(found->canonical == canonical);
    CHECK(found->kind == kind);
    CHECK(spelling.substr(found->length_bytes).find_first_not_of(".,-") == std::string_view::npos);
  }
}

/// Texts whose first word is an ordinary word (or number).
inline void check_no_identifiers(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK_FALSE(read_identifier(text, 0));
  }
}

}  // namespace referat::tests

#endif
