#include "common/text/normalize.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

struct Case {
  std::string text;
  std::string expected;
};

TEST_CASE("normal text") {
  const Case cases[] = {
      {"", ""},
      {"Byrådet godkendte.", "Byrådet godkendte."},
      // Composed letters; ring, diaeresis and acute set apart.
      {"A\u030Arhus", "Århus"},
      {"bo\u0308rn re\u0301sume\u0301", "börn résumé"},
      {"Æ\u0301", "Ǽ"},
      // Common letters and line ends, with an odd character at any place among eight.
      {"første linje\nå\nÆblegård × 2 ÷ ÿ", "første linje\nå\nÆblegård × 2 ÷ ÿ"},
      {"a\tæbcdefgh", "a æbcdefgh"},
      {"abcdef\tø\r\nå\x7F!", "abcdef ø\nå!"},
      // Spaces of every kind.
      {"kl.\u00A008\u202F30", "kl. 08 30"},
      {"a\tb\u2003c\u2009d\u3000e", "a b c d e"},
      // Ligatures.
      {"ﬁnansiering ﬂytning oﬀentlig eﬃ aﬄ", "finansiering flytning offentlig effi affl"},
      // Bad bytes, one sign each.
      {"å\xFF!", "å\uFFFD!"},
      {"a\xC3", "a\uFFFD"},
      {"\xC0\xAF", "\uFFFD\uFFFD"},
      {"\xED\xA0\x80x", "\uFFFD\uFFFD\uFFFDx"},
      {"l\xE6rer", "l\uFFFDrer"},
      // A soft hyphen says that a word goes on in the next line, and only there.
      {"kom\u00ADmune", "kommune"},
      {"kom\u00AD\nmune", "kom\u00AD\nmune"},
      {"kom\u00AD\r\nmune", "kom\u00AD\nmune"},
      {"kom\u00AD \nmune", "kom\u00AD \nmune"},
      {"kom\u00AD\u00A0\nmune", "kom\u00AD \nmune"},
      {"kom\u00AD\u2028mune", "kom\u00AD\nmune"},
      {"kom\u00AD", "kom\u00AD"},
      {"kom\u00AD mune", "kom mune"},
      // Line ends.
      {"a\r\nb\rc\nd", "a\nb\nc\nd"},
      {"a\u2028b\u2029c\u0085d\x0B"
       "e",
       "a\nb\nc\nd\ne"},
      {"a\r", "a\n"},
      {"side 1\fside 2", "side 1\fside 2"},
      // What nobody sees.
      {"by\u200Br\u2060åd\uFEFF", "byråd"},
      {"\u202Eabc\u202C \u2066d\u2069\u200F", "abc d"},
      {"a\u061C"
       "b",
       "ab"},
      {std::string("a\0b\x1B[31m\x7F", 8), "ab[31m"},
      {"a\u0080\u009F"
       "b",
       "ab"},
      // False friends: these stay.
      {"børne-/unge – 2018–2021 § 108 ½ € 👍", "børne-/unge – 2018–2021 § 108 ½ € 👍"},
      {"\uFFFD", "\uFFFD"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(normalize_text(c.text) == c.expected);
    CHECK(normalize_text(c.expected) == c.expected);
  }
}

TEST_CASE("a megabyte without a space is normalised like any text") {
  const std::string word(1 << 20, 'a');
  CHECK(normalize_text(word) == word);
  std::string apart;
  for (int i = 0; i < 300'000; ++i) apart += "a\u030A";
  CHECK(normalize_text(apart).size() == 600'000);
  const std::string bad(1 << 18, '\xFF');
  CHECK(normalize_text(bad).size() == 3 * bad.size());
}

TEST_CASE("spaces squeezed") {
  const Case cases[] = {
      {"", ""},        {" \n\t\f\r ", ""},         {"a", "a"}, {"  a \n\n b\tc\fd ", "a b c d"},
      {"å  ø", "å ø"}, {"a\u00A0 b", "a\u00A0 b"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(squeeze_spaces(c.text) == c.expected);
  }
}

TEST_CASE("white space trimmed from both ends and nowhere else") {
  const Case cases[] = {{"", ""}, {" \n", ""}, {"\f a  b\r\n", "a  b"}, {"å", "å"}};
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(trim(c.text) == c.expected);
  }
}

}  // namespace
}  // namespace referat
