// What a search for Danish words finds, and in what order: every item has one sentence, of equal length.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/sample_index.h"

namespace referat {
namespace {

/// Items whose titles are their numbers, one for each text.
class Texts : public tests::SampleIndex {
 public:
  explicit Texts(const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      Item item;
      item.number = std::to_string(i + 1);
      item.title = "nr" + std::to_string(i + 1);
      item.organ = "Byrådet";
      item.municipality = "Fjordby";
      item.date = "2031-03-27";
      item.position = static_cast<int>(i) + 1;
      item.sections = {{"Tekst", "", texts[i]}};
      put(item.title, {item});
    }
  }

  /// The numbers of the hits in their order: "2 1".
  std::string found(const std::string& text) const {
    Query query;
    query.text = text;
    query.relax = false;
    std::string all;
    for (const Hit& hit : search(query).hits) all += (all.empty() ? "" : " ") + *hit.item.number;
    return all;
  }
};

TEST_CASE("the form as typed before other forms, words before parts of words, those before words apart") {
  const Texts index({"Der kommer trafikstøj fra en vej.", "Der kommer støjen fra en vej.",
                     "Der kommer støj fra en vej.", "Der kommer trafik og megen støj.",
                     "Der kommer noget helt andet der."});
  CHECK(index.found("støj") == "3 4 2 1");
  CHECK(index.found("støjen") == "2 3 4 1");
  CHECK(index.found("trafikstøj") == "1 4");
  CHECK(index.found("støj IKKE trafik") == "3 2");
}

TEST_CASE("a compound's parts are found in their order and near each other") {
  const Texts index({"Der er en plan for affald.", "Affald og en god plan.",
                     "Affald er der meget af hver dag, og der er ingen plan.", "En affaldsplan.", "Affaldplanen."});
  CHECK(index.found("affaldsplan") == "4 5 2");
  CHECK(index.found("affaldplan") == "5 4 2");
}

TEST_CASE("no spelling of a letter decides") {
  const Texts index({"Århus", "Aarhus", "A\u030Arhus", "Å\u00ADrhus", "ÅRHUS", "aarhus"});
  for (const std::string& text :
       {std::string("århus"), std::string("AARHUS"), std::string("a\u030Arhus"), std::string("År\u00ADhus")}) {
    CAPTURE(text);
    CHECK(index.found(text).size() == std::string("1 2 3 4 5 6").size());
  }
  CHECK(index.found("aarhus").substr(0, 1) != "1");
  const Texts other({"Skråningens idé", "Skraaningens ide", "Müllers køb", "Mullers koeb"});
  CHECK(other.found("skraaningen idé") == "1 2");
  CHECK(other.found("skråningen ide") == "2 1");
  CHECK(other.found("købet").size() == 3);
}

TEST_CASE("what is typed as one word is asked for whole") {
  const Texts index({"Børneudvalget.", "Børne-/ungeudvalget.", "a-b-c-d-e", "a-b-c-d-e-f-g"});
  CHECK(index.found("børne-/ungeudvalg") == "2");
  CHECK(index.found("a-b-c-d-e-f-g") == "4");
}

TEST_CASE("many words near each other") {
  const Texts index({"Støj."});
  std::string text;
  for (int i = 0; i < 399; ++i) {
    for (int piece = 0; piece < 160; ++piece) {
      int number = i * 160 + piece;
      for (int letter = 0; letter < 5; ++letter, number /= 20) text += static_cast<char>('a' + number % 20);
      text += '-';
    }
    text.back() = ' ';
    text += "NÆR/90 ";
  }
  CHECK(index.found(text + "støj").empty());
  const auto warnings = index.search(text + "støj").warnings;
  CHECK(std::any_of(warnings.begin(), warnings.end(), [](const auto& warning) { return warning.code == "too_long"; }));
}

TEST_CASE("elisions, hyphens and other names") {
  const Texts index({"Børne- og Ungeudvalget.", "Teknik- & Miljøudvalget.", "Send en e-mail.", "En email.",
                     "Cykler på p-pladserne.", "Kommunalbestyrelsen mødes.", "Din Offentlige Transport (DOT) kører.",
                     "Det kører DOT alene."});
  CHECK(index.found("børneudvalg") == "1");
  CHECK(index.found("teknikudvalg") == "2");
  CHECK(index.found("email") == "4 3");
  CHECK(index.found("e-mail") == "3 4");
  CHECK(index.found("p-plads") == "5");
  CHECK(index.found("kommunalbestyrelse").substr(0, 1) == "6");
  CHECK(index.found("dot") == "7 8");
  CHECK(index.found("din offentlige transport") == "7 8");
}

}  // namespace
}  // namespace referat
