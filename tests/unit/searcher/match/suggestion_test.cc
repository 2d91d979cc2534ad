// Suggestions over the words of minutes that never were.
#include "searcher/match/suggestion.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sample_index.h"

namespace referat {
namespace {

class WordIndex : public tests::SampleIndex {
 public:
  WordIndex() {
    put("words",
        {item(1, "Kommuneplan og kommuneplanen for vindmølleparken", "Kommuneplanens vindmølleområder ved fjorden"),
         item(2, "Lokalplanforslaget for havnebassinet", "Trafikstøj fra motorvejen måles ved støjskærmen"),
         item(3, "Børnehaver og vuggestuer", "Dagplejen og skolefritidsordningen får pædagoger"),
         item(4, "Byrådet drøftede hastighed", "Hastighed på vejene, bump og trafiksikkerhed ved skolerne"),
         item(5, "Økonomiudvalget", "Budgetopfølgning, anlægsbevilling og låneoptagelse"),
         item(6, "Ældrerådets høringssvar", "Plejehjem, hjemmepleje, rehabilitering og demenscenter"),
         item(7, "Affaldssortering", "Genbrugsstation, spildevandsplan, kloak og forbrænding"),
         item(8, "Kulturhuset", "Biblioteket, svømmehal, idrætshaller og musikskole"),
         item(9, "Institutioner", "Visitation til specialundervisning; institutioner og kampagne"),
         item(10, "Ekspropriation", "Grundejerforening, vandværker, landzone og hvidbog"),
         item(11, "Sandvikens sø", "Fredning af søen ved Sandviken og en hund, sne, sten og mose"),
         item(12, "Brosund", "Brosund Havn, færger, lystbåde og ejendomsskat")});
  }

  std::string suggestion(const std::string& text) const { return search(text).suggestion.value_or("-"); }

 private:
  static Item item(int number, const std::string& title, const std::string& text) {
    Item item;
    item.number = std::to_string(number);
    item.position = number;
    item.title = title;
    item.organ = number == 12 ? "Byrådet" : "Økonomiudvalget";
    item.municipality = "Fjordby";
    item.date = "2031-03-27";
    item.sections = {{"Sagsfremstilling", "Sagsfremstilling", text}};
    return item;
  }
};

struct Case {
  std::string text;
  std::string suggestion;  // "-": none
};

TEST_CASE("misspelt words and what was meant") {
  const WordIndex index;
  const Case kCases[] = {
      {"kommunneplan", "kommuneplan"},
      {"kommueplanen", "kommuneplanen"},
      {"vindmøleområder", "vindmølleområder"},
      {"vindmolleomrader", "vindmølleområder"},
      {"trafikstøi", "trafikstøj"},
      {"trafikstoj", "trafikstøj"},
      {"byradet", "byrådet"},
      {"hastihged", "hastighed"},
      {"bornehavver", "børnehaver"},
      {"boernehahver", "børnehaver"},
      {"borneahver", "børnehaver"},
      {"vugestuer", "vuggestuer"},
      {"okonomiudvalget", "økonomiudvalget"},
      {"oknomiudvalget", "økonomiudvalget"},
      {"budgetopfølgnig", "budgetopfølgning"},
      {"anlæsgbevilling", "anlægsbevilling"},
      {"lånoptagellse", "låneoptagelse"},
      {"hørringsvar", "høringssvar"},
      {"reabilitering", "rehabilitering"},
      {"demenssenter", "demenscenter"},
      {"afaldssortering", "affaldssortering"},
      {"spillevansplan", "spildevandsplan"},
      {"forbrenning", "forbrænding"},
      {"svømehall", "svømmehal"},
      {"institusjoner", "institutioner"},
      {"visitasjon", "visitation"},
      {"kampanje", "kampagne"},
      {"expropriation", "ekspropriation"},
      {"lanzone", "landzone"},
      {"vidbog", "hvidbog"},
      {"ejendommskat", "ejendomsskat"},
      {"motorvajen", "motorvejen"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(index.suggestion(c.text) == c.suggestion);
  }
}

TEST_CASE("words that are left alone") {
  const WordIndex index;
  for (const std::string text :
       {"", "kommuneplan", "kommuneplanerne", "oekonomiudvalget", "børnehave", "boernehaver", "hunde",
        // unknown to the index, known to Danish
        "elefant", "cirkus", "kommode", "stenen", "hun",
        // stop words, digits, identifiers
        "man", "hvornår", "komuneplan2", "k29x", "2031-99999", "§ 1080", "SAG-2031-00999", "A/S",
        // nothing near
        "zzzqqq", "xqjwkvfz", "qqqqqqqqqqqqqqqqqqqq", "fjordbaneviadukt",
        // too short for a mistake
        "sxn", "sqø", "kl",
        // beginnings, exclusions, filters
        "kommunneplan*", "IKKE kommunneplan", "byrådet -kommunneplan", "organ:byradet", "udfald:gotkendt",
        // beyond the bounds
        "kommunneplankommunneplankommunneplankommunneplan", "*", "\"\"", "(", "\xFF kommunneplan"}) {
    CAPTURE(text);
    CHECK(index.suggestion(text) == "-");
  }
}

TEST_CASE("a short word is put right where only the keyboard was wrong") {
  const WordIndex index;
  CHECK(index.suggestion("so") == "-");  // another word
  CHECK(index.suggestion("sxø") == "-");
  CHECK(index.suggestion("moze") == "mose");
}

TEST_CASE("all but the misspelt words stays as typed") {
  const WordIndex index;
  const Case kCases[] = {
      {"Kommunneplan", "Kommuneplan"},
      {"KOMMUNNEPLAN", "Kommuneplan"},
      {"Okonomiudvalget", "Økonomiudvalget"},
      {"  kommunneplan   vindmølleparken ", "  kommuneplan   vindmølleparken "},
      {"byrådet  hastihged,", "byrådet  hastighed,"},
      {"kommunneplan vindmøleområder", "kommuneplan vindmølleområder"},
      {"kommunneplan OG (byrådet ELLER fjorden)", "kommuneplan OG (byrådet ELLER fjorden)"},
      {"kommunneplan IKKE hastihged", "kommuneplan IKKE hastihged"},
      {"titel:kommunneplan", "titel:kommuneplan"},
      {"ældrerådets høringsvsar organ:økonomi", "ældrerådets høringssvar organ:økonomi"},
      {"\"trafikstøi fra motorvejen\"", "\"trafikstøj fra motorvejen\""},
      {"»trafikstøi fra motorvajen«", "»trafikstøj fra motorvejen«"},
      {"\"trafikstøi   fra motorvejen\"", "-"},
      {"motorvajen NÆR/5 trafikstøj", "motorvejen NÆR/5 trafikstøj"},
      {"elefant ELLER kommunneplan", "elefant ELLER kommuneplan"},
      {"æøå-trafikstøi", "-"},
      {"(hastihged", "(hastighed"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(index.suggestion(c.text) == c.suggestion);
  }
}

TEST_CASE("what is suggested has hits") {
  const WordIndex index;
  const Case kCases[] = {
      {"titel:trafikstøi", "-"},                              // stands in the text only
      {"kommunneplan OG trafikstøj", "-"},                    // never together
      {"kommunneplan trafikstøj", "kommuneplan trafikstøj"},  // relaxed
      {"kommunneplan organ:byrådet", "-"},
      {"lystbode organ:byrådet", "lystbåde organ:byrådet"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(index.suggestion(c.text) == c.suggestion);
  }
  Query query;
  query.text = "kommunneplan trafikstøj";
  query.relax = false;
  CHECK_FALSE(index.search(query).suggestion);
  query.text = "kommunneplan";
  CHECK(index.search(query).suggestion == "kommuneplan");
  query.filters.organs = {"Byrådet"};
  CHECK_FALSE(index.search(query).suggestion);
  for (const Case& c : {Case{"kommunneplan", ""}, Case{"vidbog lanzone", ""}}) {
    CHECK(index.search(index.suggestion(c.text)).total > 0);
  }
}

TEST_CASE("three words at most are put right, however many there are") {
  const WordIndex index;
  CHECK(index.suggestion("kommunneplan ELLER hastihged ELLER vidbog ELLER lanzone") ==
        "kommuneplan ELLER hastighed ELLER hvidbog ELLER lanzone");
  std::string typed;
  std::string wanted;
  for (int i = 0; i < 900; ++i) {
    typed += "kommunneplan ";
    wanted += i < 3 ? "kommuneplan " : "kommunneplan ";
  }
  CHECK(index.suggestion(typed) == wanted);
}

TEST_CASE("a word that was written is suggested, not a stem that was not") {
  tests::SampleIndex index;
  Item item;
  item.number = "1";
  item.position = 1;
  item.organ = "Byrådet";
  item.date = "2031-03-27";
  item.title = "Kloakker og kloakkerne";
  index.put("one", {item});
  CHECK(index.search("kkloakk").suggestion.value_or("-") != "kloak");
  item.title = "Kloak";
  item.number = "2";
  item.position = 2;
  index.put("two", {item});
  CHECK(index.search("kloack").suggestion == "kloak");
}

TEST_CASE("a word whose items are all gone is not suggested, and comes back with them") {
  tests::SampleIndex index;
  Item item;
  item.number = "1";
  item.position = 1;
  item.organ = "Byrådet";
  item.date = "2031-03-27";
  item.title = "Bolværket";
  index.put("one", {item});
  CHECK(index.search("bolvrket").suggestion == "bolværket");
  item.title = "Havnen";
  index.put("one", {item});
  CHECK_FALSE(index.search("bolvrket").suggestion);
  item.title = "Bolværket";
  item.number = "2";
  item.position = 2;
  index.put("two", {item});
  CHECK(index.search("bolvrket").suggestion == "bolværket");
}

}  // namespace
}  // namespace referat
