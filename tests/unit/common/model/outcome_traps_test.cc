// Longer decisions, as they stand in minutes, and what of them is the outcome.
#include <doctest/doctest.h>

#include <string>

#include "common/model/outcome.h"

namespace referat {
namespace {

struct Decision {
  const char* outcome;  // "-" for none
  const char* organ;
  const char* text;
};

TEST_CASE("the outcome of longer decisions") {
  constexpr Decision kDecisions[] = {
      {"godkendt", "", "Godkendt. Udvalget ønsker, at forvaltningen vender tilbage med en plan for stien."},
      {"godkendt", "", "Indstillingen godkendt, herunder at udgiften på 40.000 kr. afholdes af havnens konto."},
      {"godkendt", "",
       "Indstillingens punkt 1 og 2 blev godkendt. Punkt 3 blev godkendt med den ændring, at hegnet males."},
      {"godkendt", "", "Indstillingens punkt 1: Godkendt.\nIndstillingens punkt 2: Godkendt."},
      {"godkendt", "", "Vedtaget, dog således at arbejdet først begynder til maj."},
      {"godkendt", "", "Byrådet godkendte indstillingen fra Økonomiudvalget."},
      {"godkendt", "", "Økonomiudvalgets indstilling blev godkendt."},
      {"godkendt", "", "Havneudvalgets indstilling tiltrådt."},
      {"godkendt", "Byrådet", "Byrådet vedtog enstemmigt budgettet for 2032."},
      {"godkendt", "", "Kommunalbestyrelsen besluttede at give kajen navnet Tangkajen."},
      {"godkendt", "", "Det blev besluttet, at der nedsættes en arbejdsgruppe."},
      {"godkendt", "", "Udvalget besluttede:\n- at bænkene males\n- at skuret rives ned"},
      {"godkendt", "", "Asta Havgaard blev valgt til formand med 9 stemmer."},
      {"godkendt", "", "Til næstformand valgtes Storm Fyrbæk."},
      {"godkendt", "", "Referatet blev godkendt og underskrevet."},
      {"godkendt", "", "Mødeplanen blev godkendt, idet mødet i juni flyttes til den 14."},
      {"godkendt", "", "Fraværende: Runa Klitbo (V)\nGodkendt.\nBertil Skovhus (O) tager forbehold."},
      {"godkendt", "", "Godkendt.\nMerle Skovhus (A) var inhabil og forlod lokalet under behandlingen."},
      {"godkendt", "", "Godkendt.\n\nAfbud: Tove Klitbo og Malthe Engelund.\nMødet hævet kl. 16.20."},
      {"godkendt", "", "Godkendt. Punkt 9 behandles på et lukket møde."},
      {"godkendt", "", "Dagsordenen godkendt med den bemærkning, at punkt 4 udsættes."},
      {"godkendt", "", "Punkt 7 blev taget af dagsordenen.\nDagsordenen blev i øvrigt godkendt."},
      {"godkendt", "",
       "Liste Q foreslog, at sagen sendes tilbage til udvalget.\nFor stemte Q (2).\nImod stemte 7.\n"
       "Forslaget bortfaldt.\nIndstillingen blev herefter sat til afstemning og godkendt."},
      {"godkendt", "",
       "V stillede ændringsforslag om, at planen afvises. Ændringsforslaget faldt. Indstillingen vedtaget."},
      {"godkendt", "", "Indstillingen vedtaget. Et ændringsforslag fra V om at udsætte sagen faldt."},
      {"godkendt", "", "17 stemte for indstillingen, 4 stemte imod."},
      {"godkendt", "", "For: 8 (A, F, Ø). Imod: 5 (V, C)."},
      {"godkendt", "", "Ja: 12 Nej: 3"},
      {"godkendt", "",
       "Godkendt med 8 stemmer for (A, F, Ø) og 5 imod (V, C). V begrundede sin stemme med, at sagen burde "
       "være afvist."},
      {"taget til efterretning", "", "Orienteringen taget til efterretning. Sagen genoptages ikke."},
      {"taget til efterretning", "", "Blev taget til efterretning med den bemærkning, at tallene drøftes til maj."},
      {"taget til efterretning", "", "Der blev givet en orientering om havnens regnskab."},
      {"taget til efterretning", "", "Der blev orienteret om færgens nye rute."},
      {"taget til efterretning", "", "Meddelelserne blev taget til efterretning."},
      {"taget til efterretning", "", "Redegørelsen blev forelagt og taget til efterretning."},
      {"drøftet", "", "Udvalget drøftede sagen og bad om et notat til næste møde."},
      {"drøftet", "", "Punktet blev drøftet."},
      {"drøftet", "", "Sagen blev drøftet. Udvalget ser gerne, at færgen sejler om søndagen."},
      {"anbefalet", "Økonomiudvalget", "Økonomiudvalget indstiller forslaget til Byrådets godkendelse."},
      {"anbefalet", "", "Indstillingen anbefales, idet et mindretal (V) ønsker sagen udsat."},
      {"anbefalet", "", "Anbefales.\nV tager forbehold."},
      {"anbefalet", "", "1. Anbefales\n2. Anbefales\n3. Anbefales"},
      {"anbefalet", "", "Et flertal på 4 medlemmer (A og F) anbefaler indstillingen."},
      {"anbefalet", "", "Anbefales af et flertal. Venstre stemte imod."},
      {"godkendt", "", "Indstillingen blev tiltrådt af et enigt udvalg."},
      {"oversendt", "", "Sagen oversendes til Økonomiudvalget til videre behandling."},
      {"oversendt", "", "Forslaget henvistes til Havneudvalget."},
      {"oversendt", "", "Udvalget sender sagen videre til Byrådet uden bemærkninger."},
      {"udsat", "", "Udsat med henblik på supplerende oplysninger."},
      {"udsat", "", "Sagen udsættes til mødet den 4. maj 2031."},
      {"udsat", "", "Et enigt byråd besluttede at udskyde punktet."},
      {"udsat", "", "Udvalget udsatte behandlingen til næste møde."},
      {"udsat", "", "Sagen forelægges igen, når høringen er slut."},
      {"udgået", "", "Punktet udgik, da sagen er trukket tilbage."},
      {"udgået", "", "Sagen udgår af dagsordenen."},
      {"udgået", "", "Forslaget blev trukket tilbage."},
      {"afvist", "", "Indstillingen blev forkastet med 9 stemmer mod 6."},
      {"afvist", "", "Byrådet afviste forslaget."},
      {"afvist", "", "Ansøgningen blev ikke imødekommet."},
      {"afvist", "", "Der gives ikke dispensation."},
      {"afvist", "", "For stemte 6 (V, C). Imod stemte 9 (A, F, Ø)."},
      {"afvist", "", "Udvalget meddeler afslag til ansøgningen."},
      {"-", "", "Der var ingen spørgsmål."},
      {"-", "", "Ingen bemærkninger til punktet."},
      {"-", "", "Intet til dette punkt."},
      {"-", "", "Se lukket referat."},
      {"-", "", "Merle Skovhus (A) var fraværende."},
      {"-", "Byrådet", "Økonomiudvalget godkendte indstillingen den 4. maj 2031."},
      {"-", "", "Lokalplanen blev godkendt af Byrådet i 2029."},
      {"-", "", "Forvaltningen oplyste, at ansøgningen tidligere er afvist."},
  };
  for (const Decision& one : kDecisions) {
    CAPTURE(std::string(one.text));
    CAPTURE(std::string(one.organ));
    CHECK(std::string(classify_outcome(one.text, one.organ).value_or("-")) == one.outcome);
  }
}

}  // namespace
}  // namespace referat
