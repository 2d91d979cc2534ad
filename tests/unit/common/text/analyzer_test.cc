#include "common/text/analyzer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "tests/unit/common/text/analyzed.h"

namespace referat {
namespace {

using tests::Analyzed;

// "term" of each token, an identifier in brackets with its aliases behind it.
std::string terms(std::string_view text) {
  std::string all;
  const Analyzed analyzed(text);
  for (const Token& token : analyzed) {
    std::string one = token.term();
    for (const WordPart& alias : token.word->aliases) one += "," + alias.term;
    all += (all.empty() ? "" : " ") + (token.is_identifier() ? "[" + one + "]" : one);
  }
  return all;
}

// What each token covers of the text.
std::string pieces(const std::string& text) {
  std::string all;
  const Analyzed analyzed(text);
  for (const Token& token : analyzed)
    all += (all.empty() ? "" : "|") + text.substr(token.offset_bytes, token.length_bytes);
  return all;
}

struct Case {
  std::string text;
  std::string expected;
};

TEST_CASE("words become folded stems, identifiers their one spelling") {
  const Case kCases[] = {
      {"", ""},
      {" – ./. \n", ""},
      {"Kommuneplanerne KOMMUNEPLAN", "kommuneplan kommuneplan"},
      {"trafikstøjen", "trafikstoej"},
      {"lokalplaner, lokalplanen.", "lokalplan lokalplan"},
      {"SAG-2018-01349", "[sag-2018-1349,2018-1349]"},
      {"jf. § 108 a i loven", "jf [§108a] i lov"},
      {"COVID-19-epidemien", "[covid19,covid] epidemi"},
      {"den 15. marts 2018 kl. 14.30", "[2018-03-15,2018,2018-03,--03-15,mart,15,den] [14:30,kl]"},
      {"lokalplanforslag 1221 om", "[lokalplan-1221,1221,lokalplanforslag,lokalplan] om"},
      {"Kommuneplantillæg nr. 12", "[kommuneplantillaeg-12,tillaeg-12,12,kommuneplantillaeg,nr]"},
      {"§ 17, stk. 4-udvalg", "[§17-stk4,§17,17,stk,4,stk4] udvalg"},
      {"§ 108_a", "[§108,108] a"},
      {"Fjord A/S", "fjord [a/s]"},
      {"13.03.00-Ø60-7-31", "[13.3.0-oe60-7-31]"},
      {"børne- og ungeudvalget", "barn og ungeudvalg"},
      {"allé alle Én en", "allé all én en"},
      {"(2018-2021)", "2018 2021"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(terms(c.text) == c.expected);
  }
}

TEST_CASE("apostrophes and colons") {
  const Case kCases[] = {
      {"KKR's", "kkr"},
      {"KKR’er", "kkr"},
      {"'citat'", "citat"},
      {"Følgende:at", "følgende|at"},
      {"a:b:c", "a|b|c"},
      {"nr.:8", "nr|8"},
      {"d’Angleterre", "d’angleterre"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    std::string forms;
    const Analyzed analyzed(c.text);
    for (const Token& token : analyzed) forms += (forms.empty() ? "" : "|") + token.form();
    CHECK(forms == c.expected);
  }
}

TEST_CASE("offsets point at the bytes of the text") {
  const Case kCases[] = {
      {"Ærø får støj.", "Ærø|får|støj"},
      {"Følgende:at", "Følgende|at"},
      {"§ 108 a og K29, A/S", "§ 108 a|og|K29|A/S"},
      {"KKR’s møde", "KKR’s|møde"},
      {"Covid-19-epidemien", "Covid-19|epidemien"},
      {"\xFFstøj\xC3 vej", "støj|vej"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(pieces(c.text) == c.expected);
  }
}

TEST_CASE("the times of a range are found by either of them") {
  const std::string range = terms("kl. 15:00-16:10");
  CHECK(range.find("15:00") != std::string::npos);
  CHECK(range.find("16:10") != std::string::npos);
}

TEST_CASE("å or aa, æ or ae, ø or oe: one term") {
  const Case kPairs[] = {
      {"ålborg", "aalborg"}, {"råd", "raad"},     {"byrådet", "byraadet"}, {"skråningen", "skraaningen"},
      {"grøn", "groen"},     {"æren", "aeren"},   {"årene", "aarene"},     {"åben", "aaben"},
      {"året", "aaret"},     {"øen", "oeen"},     {"ældre", "aeldre"},     {"resumé", "resume"},
      {"köge", "køge"},      {"åbent", "aabent"},
  };
  Analyzer analyzer;
  for (const Case& pair : kPairs) {
    CAPTURE(pair.text);
    CHECK(analyzer.term_of(pair.text) == analyzer.term_of(pair.expected));
  }
}

TEST_CASE("terms and forms are bounded and stay valid UTF-8, whatever the text holds") {
  std::string of_two_bytes;
  for (int i = 0; i < 1 << 19; ++i) of_two_bytes += "ø";
  std::string colons;
  for (int i = 0; i < 1 << 19; ++i) colons += "a:";
  std::string apostrophes;
  for (int i = 0; i < 1 << 19; ++i) apostrophes += "a'";
  std::string digits(1 << 20, '7');
  for (const std::string& text : {std::string(1 << 20, 'a'), "b" + of_two_bytes, colons, apostrophes, digits}) {
    CAPTURE(text.substr(0, 10));
    const Analyzed tokens(text);
    REQUIRE_FALSE(tokens.tokens.empty());
    bool bounded = true;
    bool valid = true;
    bool inside = true;
    for (const Token& token : tokens) {
      bounded = bounded && token.term().size() <= kMaxTermBytes && token.form().size() <= kMaxTermBytes;
      valid = valid && normalize_text(token.term()) == token.term() && normalize_text(token.form()) == token.form();
      inside = inside && token.offset_bytes + token.length_bytes <= text.size();
    }
    CHECK(bounded);
    CHECK(valid);
    CHECK(inside);
  }
}

TEST_CASE("names keep their letters") {
  const Case kCases[] = {
      {"Hansen", "hansen"},  {"hansens", "hansen"},   {"HANSEN", "hansen"}, {"Odense", "odense"},
      {"Odenses", "odense"}, {"Thomsens", "thomsen"}, {"Aarhus", "aarhus"}, {"hans", "hans"},
  };
  Analyzer analyzer;
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(analyzer.term_of(to_lower(c.text)) == c.expected);
  }
}

TEST_CASE("what was read before decides nothing") {
  const Case kPairs[] = {
      {"35.000,- til en fest", "35.000 borgere"},
      {"Tillæg nr. 12 til kommuneplan 2013", "Tillæg nr. 12."},
      {"børne- og ungeudvalget", "børne"},
  };
  const auto read = [](Analyzer& analyzer, const std::string& text) {
    std::vector<Token> tokens;
    analyzer.analyze(text, tokens);
    return tokens.front().term();
  };
  for (const Case& pair : kPairs) {
    CAPTURE(pair.text);
    Analyzer one;
    Analyzer other;
    const std::string first = read(one, pair.text);
    const std::string second = read(one, pair.expected);
    CHECK(read(other, pair.expected) == second);
    CHECK(read(other, pair.text) == first);
  }
}

TEST_CASE("the terms of parts are bounded too") {
  const Analyzed analyzed(std::string(250, 'a') + "-børnehaveplads " + std::string(300, 'b') + "-c-d-e-trafikstøj");
  for (const Token& token : analyzed) {
    for (const Word* word : {token.word, token.joined}) {
      if (word == nullptr) continue;
      for (const auto* list : {&word->parts, &word->runs}) {
        for (const WordPart& part : *list) CHECK(part.term.size() <= kMaxTermBytes);
      }
    }
  }
}

TEST_CASE("with no limit tokens outlive other texts") {
  Analyzer analyzer(Analyzer::kNoLimit);
  std::vector<Token> kept;
  analyzer.analyze("støj § 108", kept);
  std::string words;
  std::vector<Token> others;
  for (int i = 0; i < 3; ++i) {
    words.clear();
    for (int word = 0; word < 30'000; ++word)
      words += "ord" + std::string(1, static_cast<char>('a' + i)) + std::to_string(word) + "x ";
    analyzer.analyze(words, others);
  }
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].term() == "stoej");
  CHECK(kept[1].term() == "§108");
}

TEST_CASE("an analyser used again starts anew") {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze("støj fra vej", tokens);
  CHECK(tokens.size() == 3);
  analyzer.analyze("skole", tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].offset_bytes == 0);
}

}  // namespace
}  // namespace referat
