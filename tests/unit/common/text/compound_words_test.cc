// What the analyser makes of compounds: their parts, their terms, and words that are written apart or cut short.
#include <doctest/doctest.h>

#include <string>

#include "common/text/analyzer.h"
#include "tests/unit/common/text/analyzed.h"

namespace referat {
namespace {

using tests::Analyzed;

struct Case {
  std::string text;
  std::string expected;
};

// "surface=term" of each part, then of each run of parts.
std::string parts(const std::string& text) {
  std::string all;
  const Analyzed analyzed(text);
  for (const Token& token : analyzed) {
    for (const auto* list : {&token.word->parts, &token.word->runs}) {
      for (const WordPart& part : *list) {
        all +=
            (all.empty() ? "" : " ") + token.word->text.substr(part.offset_bytes, part.length_bytes) + "=" + part.term;
      }
    }
  }
  return all;
}

TEST_CASE("a compound is found by its parts and by what they make together") {
  const Case kCases[] = {
      {"trafikstøjen", "trafik=trafik støjen=stoej"},
      {"Byrådsmødet", "Byråd=byraad mødet=moed"},
      {"børneudvalget", "børn=barn udvalget=udvalg"},
      {"lokalplanforslaget", "lokal=lokal plan=plan forslaget=forslag lokalplan=lokalplan planforslaget=planforslag"},
      {"TRAFIKSTOEJ", "TRAFIK=trafik STOEJ=stoej"},
      {"havnemuseets", "havne=havn museets=museum"},
      {"kommune", ""},
      {"forråde massage svejser allergi retning bland", ""},
      {"Hansen", ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(parts(c.text) == c.expected);
  }
}

TEST_CASE("the term of a compound ends with the term of its last part") {
  const Case kCases[] = {
      {"børnebøgerne", "børnebog"}, {"kulturcentret", "kulturcenter"}, {"driftsbudgettets", "driftsbudget"},
      {"vindmøllen", "vindmøller"}, {"lagkageskive", "lagkageskiver"}, {"naturmuseet", "naturmuseum"},
  };
  Analyzer analyzer;
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(analyzer.term_of(c.text) == analyzer.term_of(c.expected));
  }
}

// "what stands in the text → the word it is a part of", of the tokens that are so.
std::string joined_words(const std::string& text) {
  std::string all;
  const Analyzed analyzed(text);
  for (const Token& token : analyzed) {
    if (token.joined == nullptr) continue;
    all += (all.empty() ? "" : " ") + text.substr(token.offset_bytes, token.joined_length_bytes) + "→" +
           token.joined->term;
  }
  return all;
}

TEST_CASE("words that are written apart or cut short are also the words they mean") {
  const Case kCases[] = {
      {"børne- og ungeudvalget", "børne→boerneudvalg"},
      {"Børne- og Ungeudvalget", "Børne→boerneudvalg"},
      {"skole-/fritidsområdet", "skole→skoleomraad"},
      {"social-, sundheds- og ældreområdet", "social→socialomraad sundheds→sundhedsomraad"},
      {"teknik- og\nmiljøudvalg", "teknik→teknikudvalg"},
      {"Teknik- & Miljøudvalget", "Teknik→teknikudvalg"},
      {"vej- og lokalplanafdelingen", "vej→vejafdeling"},
      {"kultur-og fritidsudvalget", "kultur→kulturudvalg"},
      {"udvalgsformænd og -medlemmer", "medlemmer→udvalgsmedlem"},
      {"vuggestue- og SFO-pladser", "vuggestue→vuggestueplads SFO-pladser→sfoplads"},
      {"e-mail", "e-mail→email"},
      {"p-pladserne", "p-pladserne→pplads"},
      {"IV-behandlingen", "IV-behandlingen→ivbehandling"},
      // None of these is cut short.
      {"børne- udvalget", ""},
      {"børne- og. Ungeudvalget", ""},
      {"Børne – og ungeudvalget", ""},
      {"2018-2021", ""},
      {"25-årig", ""},
      {"børne- og", ""},
      {"- og udvalgsmedlemmer", ""},
      {"-", ""},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(joined_words(c.text) == c.expected);
  }
}

TEST_CASE("forms that look like compounds share the term of their lemma") {
  const Case kCases[] = {
      {"måned", "måneden"},
      {"periode", "perioderne"},
      {"borger", "borgeren"},
      {"skema", "skemaet"},
      {"punkt", "punkterne"},
      {"vindue", "vinduerne"},
      {"nærhed", "nærheden"},
      {"skærm", "skærmene"},
      {"hjælper", "hjælpere"},
      {"jurist", "juristen"},
      {"borgerrådgiver", "borgerrådgiveren"},
      {"rådgiver", "rådgivere"},
      {"svømmehal", "svømmehallerne"},
      {"forløb", "forløbet"},
      {"regnskabsmåned", "regnskabsmåneden"},
  };
  Analyzer analyzer;
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(analyzer.term_of(c.text) == analyzer.term_of(c.expected));
  }
  CHECK(parts("måneden bøger perioden").empty());
}

TEST_CASE("signs, dots and digits above the line never decide") {
  const Case kPairs[] = {{"m²", "m2"},       {"CO₂", "CO2"},         {"m.v.", "mv"},
                         {"f.eks.", "feks"}, {"18 %", "18 procent"}, {"d.v.s.", "dvs"}};
  for (const Case& pair : kPairs) {
    CAPTURE(pair.text);
    const Analyzed one(pair.text);
    const Analyzed other(pair.expected);
    REQUIRE(one.tokens.size() == other.tokens.size());
    CHECK(one.tokens.back().term() == other.tokens.back().term());
  }
  const Analyzed address("e-mailadresse");
  REQUIRE(address.tokens.front().joined != nullptr);
  REQUIRE(address.tokens.front().joined->runs.size() == 1);
  CHECK(address.tokens.front().joined->runs.front().term == "email");
}

}  // namespace
}  // namespace referat
