#include "common/text/lexicon.h"

#include <doctest/doctest.h>

#include <string>

#include "common/text/embedded.h"
#include "common/text/lexicon_format.h"

namespace referat {
namespace {

TEST_CASE("Danish words are known in all forms, genitives too") {
  for (const char* word : {"kommune", "kommunerne", "kommunernes", "skole", "budgettet", "forelaeggelse", "trafik",
                           "oe", "aarenes", "godkendes", "vandmiljoe", "e-mail"}) {
    CAPTURE(word);
    CHECK(is_danish_word(word));
  }
}

TEST_CASE("nothing else is known") {
  for (const std::string& word : {std::string(), std::string("\n"), std::string("zzzz"), std::string("kommunx"),
                                  std::string("skol\nskole"), std::string("a\xFF"), std::string("-"),
                                  std::string("laeggelsx"), std::string("s"), std::string(1 << 20, 'a')}) {
    CAPTURE(word.substr(0, 20));
    CHECK_FALSE(is_danish_word(word));
    CHECK(find_word(word).first_kind() == FirstKind::none);
    CHECK_FALSE(find_word(word).is_name());
  }
}

TEST_CASE("first parts know their linking letters") {
  struct Case {
    std::string part;
    FirstKind kind;
    unsigned link_bytes;
  };
  for (const Case& c : {Case{"byraads", FirstKind::listed, 1}, Case{"trafik", FirstKind::listed, 0},
                        Case{"boerne", FirstKind::reviewed, 1}, Case{"arbejds", FirstKind::reviewed, 1},
                        Case{"vands", FirstKind::unlisted_with_s, 1}, Case{"odense", FirstKind::listed, 0},
                        Case{"over", FirstKind::none, 0}, Case{"be", FirstKind::none, 0}}) {
    CAPTURE(c.part);
    if (c.part != "odense") CHECK(find_word(c.part).first_kind() == c.kind);
    if (c.kind != FirstKind::none) CHECK(find_word(c.part).link_bytes() == c.link_bytes);
  }
}

TEST_CASE("no beginning of what may begin a compound is passed over") {
  std::size_t sure = 0;
  for (const std::string word : {"byraads", "trafik", "boerne", "arbejds", "vands", "odense", "over", "zzzzqx"}) {
    for (std::size_t length = 1; length <= word.size(); ++length) {
      const std::string beginning = word.substr(0, length);
      CAPTURE(beginning);
      const Beginning found = find_beginning(lexicon_format::hash_of(beginning));
      const bool is_first = find_word(beginning).first_kind() != FirstKind::none;
      CHECK((found.may_be_first || !is_first));
      if (length < word.size() && find_word(word).first_kind() != FirstKind::none) CHECK(found.may_begin_first);
      sure += found.may_begin_first ? 0 : 1;
    }
  }
  CHECK(sure > 0);  // zzzzqx, at least
}

TEST_CASE("what ends compounds, what is never split, what is a name") {
  CHECK(find_word("udvalget").may_end());
  CHECK_FALSE(find_word("hed").may_end());
  CHECK_FALSE(find_word("ning").may_end());
  CHECK(find_word("boernehaverne").is_whole());
  CHECK_FALSE(find_word("lokalplan").is_whole());
  CHECK(find_word("hansen").is_name());
  CHECK_FALSE(find_word("hansen").is_word());
  CHECK(find_word("orientering").is_derived());
}

TEST_CASE("a rule makes the term of what Snowball gets wrong") {
  std::string term;
  for (const auto& [word, expected] :
       {std::pair<std::string, std::string>{"boern", "barn"}, {"museet", "museum"}, {"centret", "center"}}) {
    const LexiconEntry entry = find_word(word);
    REQUIRE(entry.has_rule());
    entry.apply_rule(word, term);
    CHECK(term == expected);
  }
  CHECK_FALSE(find_word("kommune").has_rule());
}

TEST_CASE("names of persons, and of none") {
  for (const char* name : {"anna", "bo", "soeren", "hansen", "holm", "aase"}) {
    CAPTURE(name);
    CHECK(find_word(name).is_person());
  }
  for (const char* word : {"", "koebenhavn", "odense", "movia", "kommune", "forening", "hansens", "kommun"}) {
    CAPTURE(word);
    CHECK_FALSE(find_word(word).is_person());
  }
}

}  // namespace
}  // namespace referat
