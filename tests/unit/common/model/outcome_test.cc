#include "common/model/outcome.h"

#include <doctest/doctest.h>

#include <string>

#include "common/model/decision_sentences.h"

namespace referat {
namespace {

struct Decision {
  const char* outcome;  // "-" for none
  const char* organ;
  const char* text;
};

void check(const Decision& one) {
  CAPTURE(std::string(one.text));
  CAPTURE(std::string(one.organ));
  CHECK(std::string(classify_outcome(one.text, one.organ).value_or("-")) == one.outcome);
}

TEST_CASE("the phrasings of each class") {
  constexpr Decision kDecisions[] = {
      {"godkendt", "", "Godkendt."},
      {"godkendt", "", ": Godkendt, idet hegnet males."},
      {"-", "", ":"},
      {"-", "", " , : ,"},
      {"godkendt", "", "Godkendt incl. tillægsdagsorden."},
      {"godkendt", "", "Dagsordenen blev godkendt"},
      {"godkendt", "", "Dagsorden herefter godkendt"},
      {"godkendt", "", "Godkendtes idet sag nr. 3,6 og 9 udgik."},
      {"godkendt", "", "Godkendt, at sagen sendes i høring."},
      {"godkendt", "", "Indstillingen blev godkendt med\n38 stemmer imod 4."},
      {"godkendt", "", "vedtaget"},
      {"godkendt", "", "Tiltrådt."},
      {"godkendt", "", "Medlemsforslaget blev tiltrådt med 20 stemmer imod 3."},
      {"godkendt", "Byrådet", "Byrådet vedtog, at planen sendes i høring."},
      {"godkendt", "", "Besluttet, at arbejdet begynder."},
      {"godkendt", "", "Valgt blev: Asta Havgaard."},
      {"godkendt", "", "Eskild blev valgt."},
      {"godkendt", "", "1. Godkendt"},
      {"godkendt", "", "Godkendt med den ændring, at sag nr. 29 udgår."},
      {"godkendt", "", "Godkendt med ovennævnte tilføjelse"},
      {"taget til efterretning", "", "Taget til efterretning"},
      {"taget til efterretning", "", "Til efterretning."},
      {"taget til efterretning", "", "Orienteringen tages til efterretning"},
      {"taget til efterretning", "", "Orientering givet."},
      {"taget til efterretning", "", "Til orientering."},
      {"taget til efterretning", "", "Sagen taget til orientering."},
      {"taget til efterretning", "", "Der blev givet en orientering om havnen."},
      {"taget til efterretning", "", "Drøftet og taget til efterretning"},
      {"taget til efterretning", "", "Meddelelser taget til efterretning"},
      {"drøftet", "", "Drøftet."},
      {"drøftet", "Havneudvalget", "Udvalget drøftede sagen"},
      {"drøftet", "Vesterlund Lokaludvalg", "Lokaludvalget drøftede kajen."},
      {"anbefalet", "", "Anbefales."},
      {"anbefalet", "", "Anbefalet."},
      {"anbefalet", "", "Anbefales (til Økonomiudvalget)."},
      {"anbefalet", "", "Indstilles godkendt."},
      {"anbefalet", "", "Indstilles til godkendelse"},
      {"anbefalet", "", "Indstillingen anbefales"},
      {"anbefalet", "Økonomiudvalget", "Økonomiudvalget anbefaler byrådet at godkende planen."},
      {"anbefalet", "", "1. - 2. Anbefalet med den ændring, at hegnet males."},
      {"anbefalet", "Økonomiudvalget", "5 medlemmer (A+V) anbefaler indstillingen."},
      {"oversendt", "", "Fremsendes til Parkudvalget til behandling.\nBehandlet sammen med sag 7."},
      {"godkendt", "", "Tilbagesendes til forvaltningen, idet byrådet har vedtaget indstillingen."},
      {"oversendt", "", "Tilbagesendes til forvaltningen."},
      {"oversendt", "", "Henvist til Økonomiudvalget"},
      {"oversendt", "", "Sendt til Havneudvalget"},
      {"oversendt", "", "Sendt til behandling i Magistraten"},
      {"oversendt", "", "Sagen oversendt til Teknisk Udvalg"},
      {"oversendt", "", "Sagen sendes tilbage til forvaltningen"},
      {"oversendt", "", "Beslutningsforslaget blev oversendt til ældre- og omsorgsudvalget."},
      {"udsat", "", "Udsat."},
      {"udsat", "", "Sagen blev udsat"},
      {"udsat", "", "Sagens behandling blev udsat"},
      {"udsat", "", "Punktet blev udskudt, da der var afbud fra Storm Engelund."},
      {"udsat", "", "Punktet udgår til senere behandling"},
      {"udsat", "", "Det blev besluttet at udsætte sagen."},
      {"udsat", "", "Besluttet udsat til behandling på et senere møde"},
      {"udsat", "",
       "Forvaltningen skal indhente en oversigt, før sagen forelægges igen.\nTove Stenmark var fraværende."},
      {"udgået", "", "Sagen udgår"},
      {"udgået", "", "Udgår."},
      {"udgået", "", "Punktet blev taget af dagsordenen"},
  };
  for (const Decision& one : kDecisions) check(one);
}

TEST_CASE("other bodies, other items, quotes and subordinate clauses do not decide") {
  constexpr Decision kDecisions[] = {
      {"godkendt", "", "Sag 3 udgår.\nGodkendt."},
      {"godkendt", "", "Punkt 15 udgår og sagen sendes tilbage til forvaltningen. Dagsordenen blev godkendt."},
      {"godkendt", "", "Punkt 14 tages som punkt 3.\nGodkendt."},
      {"afvist", "", "Forslaget blev forkastet med 20 stemmer imod 3."},
      {"afvist", "", "forslaget blev afvist"},
      {"afvist", "", "Indstillingen blev ikke godkendt."},
      {"afvist", "Byrådet", "Byrådet besluttede ikke at godkende planen."},
      {"-", "", "Foretoges."},
      {"-", "", "Ingen."},
      {"-", "", "Intet."},
      {"-", "", "Der var ingen meddelelser."},
      {"-", "", ""},
      {"-", "Havneudvalget", "Udvalget kunne ikke støtte dette."},
      {"-", "", "Tove Stenmark."},
      {"godkendt", "",
       "Liste Q foreslog en ny rækkefølge. Forslaget blev ikke støttet.\nDagsorden blev herefter godkendt."},
      {"godkendt", "",
       "Venstre stillede følgende ændringsforslag:\n\"at Naboerne er hørt.\"\nÆndringsforslaget blev forkastet med 29 "
       "stemmer imod 8. 6 undlod.\nFor stemte: V og Q.\nImod stemte: A, F og K.\nFølgende undlod at stemme: B.\nIndsti "
       "llingen blev herefter godkendt med 30 stemmer imod 11. 2 undlod.\nFor stemte: A, F og K.\nImod stemte: V, Q og "
       "Eskild (løsgænger)."},
      {"godkendt", "Byrådet", "Økonomiudvalget anbefaler indstillingen.\nGodkendt."},
      {"-", "Byrådet", "Økonomiudvalget anbefaler indstillingen."},
      {"godkendt", "", "a) Godkendt efter drøftelse af punkt 11."},
      {"godkendt", "", "Referaterne godkendes."},
      {"godkendt", "", "Eskild Rosenlev var fraværende. Godkendt."},
      {"godkendt", "", "Godkendt, idet gruppe K peger på et rødt tag."},
      {"taget til efterretning", "", "Taget til efterretning. Fjordby Kommune tog forbehold."},
      {"-", "", "Forslaget sendes i 8 ugers offentlig høring."},
      {"godkendt", "", "For: 14 (Asta (A), Bo (V))\nImod: 5 (Tove (Q))"},
      {"afvist", "", "For: 5 (Asta (A))\nImod: 14"},
      {"godkendt", "", "For stemte 11 medlemmer (A, K og V).\nImod stemte Name (O)."},
      {"godkendt", "", "Historikken viser, at beslutningen blev: \"Ikke godkendt\".\nGodkendt."},
      {"godkendt", "", "Herefter godkendte udvalget indstillingen."},
      {"anbefalet", "", "Udvalget besluttede at anbefale byrådet at godkende."},
      {"udsat", "", "Udvalget besluttede at udsætte sagen."},
      {"oversendt", "", "Byrådet besluttede, at sagen oversendes til Økonomiudvalget."},
      {"godkendt", "", "Dagsorden blev godkendt. Der er afsat 1,2 mio. kr. i 2031."},
      {"godkendt", "", "Indstillingen tiltrædes, jf. stk. 2 i § 17. Venstre stemmer imod."},
      {"godkendt", "",
       "Dagsordenens punkt 8 (Kvalitetsstandard for madordning – KFU 417/2031) blev behandlet efter punkt 11.\nRuna "
       "Skovhus: Dagsordenens punkt 2, 3 og 4\nDagsordenen blev dermed godkendt."},
      {"godkendt", "", "Fraværende:\nGodkendt."},
      {"udsat", "", "Fraværende:  Runa Klitbo (V)\nUdsat."},
      {"godkendt", "", "Et flertal i udvalget (A og V) godkendte indstillingen."},
      {"-", "", "Formanden orienterede om havnen."},
      {"godkendt", "", "Godkendt. Formanden orienterede om havnen."},
      {"-", "", "Regeringen har vedtaget en ny lov."},
      {"afvist", "", "Indstillingen kan ikke anbefales."},
  };
  for (const Decision& one : kDecisions) check(one);
}

TEST_CASE("sentences end where a Danish reader ends them") {
  const auto sentences = decision_sentences(
      "1. - 2. Godkendt, jf. stk. 2, nr. 3. Prisen er ca. 1,2 mio. kr. i 2031.\n"
      "Frank E. Andersen talte den 9. november 2031 om \u201Den vej. Godkendt.\u201D og mere\n"
      "af det samme. Drøftet");
  REQUIRE(sentences.size() == 4);
  CHECK(sentences[0] == "Godkendt, jf. stk. 2, nr. 3");
  CHECK(sentences[1] == "Prisen er ca. 1,2 mio. kr. i 2031");
  CHECK(sentences[2].starts_with("Frank E. Andersen talte den 9. november 2031 om"));
  CHECK(sentences[2].ends_with("og mere af det samme"));
  CHECK(sentences[3] == "Drøftet");
}

TEST_CASE("the list of outcomes is closed") {
  CHECK(outcomes().size() == 8);
  CHECK(outcomes().front() == "godkendt");
  CHECK(outcomes().back() == "udgået");
}

}  // namespace
}  // namespace referat
