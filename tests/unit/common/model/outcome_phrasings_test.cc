// How bodies say what they decided: phrasings of each class, and the traps around them.
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

void check(const Decision& one) {
  CAPTURE(std::string(one.text));
  CAPTURE(std::string(one.organ));
  CHECK(std::string(classify_outcome(one.text, one.organ).value_or("-")) == one.outcome);
}

TEST_CASE("approved, in the words of many clerks") {
  constexpr Decision kDecisions[] = {
      {"godkendt", "", "GODKENDT"},
      {"godkendt", "", "Godk."},
      {"godkendt", "", "Enstemmigt godkendt."},
      {"godkendt", "", "Godkendt som indstillet."},
      {"godkendt", "", "Som indstillet."},
      {"godkendt", "", "Indstillingen følges."},
      {"godkendt", "Økonomiudvalget", "Økonomiudvalget følger indstillingen."},
      {"godkendt", "", "Administrationens indstilling blev fulgt."},
      {"godkendt", "", "Indstillingen tiltrædes."},
      {"godkendt", "Byrådet", "Byrådet tiltræder forvaltningens indstilling."},
      {"godkendt", "", "Bevilget."},
      {"godkendt", "", "Der bevilges 200.000 kr. til nye fendere."},
      {"godkendt", "", "Ansøgningen imødekommes."},
      {"godkendt", "", "Ansøgningen blev imødekommet med 12.000 kr."},
      {"godkendt", "", "Der gives dispensation til bådskuret."},
      {"godkendt", "", "Tilladelse meddeles på de vilkår, som forvaltningen foreslår."},
      {"godkendt", "", "Som formand valgtes Merle Skovhus (A)."},
      {"godkendt", "", "Udpeget blev Storm Fyrbæk og Runa Klitbo."},
      {"godkendt", "Havneudvalget", "Havneudvalget udpegede Asta Havgaard til bestyrelsen."},
      {"godkendt", "", "Lokalplanen vedtages endeligt."},
      {"godkendt", "", "Planforslaget blev enstemmigt vedtaget til offentlig fremlæggelse."},
      {"godkendt", "", "Godkendt til udsendelse i høring."},
      {"godkendt", "", "Godkendt under forudsætning af Byrådets godkendelse."},
      {"godkendt", "", "Ingen bemærkninger, godkendt."},
      {"godkendt", "", "Der var ingen bemærkninger til dagsordenen, som blev godkendt."},
      {"godkendt", "Byrådet", "Et flertal (A, F og Ø) godkendte indstillingen."},
      {"godkendt", "", "Et flertal bestående af A, F og Ø stemte for indstillingen, som dermed er vedtaget."},
      {"godkendt", "", "Indstillingspunkt 1-3: Godkendt."},
      {"godkendt", "", "Pkt. 1: Godkendt.\nPkt. 2: Godkendt."},
      {"godkendt", "", "Ad 1-3: Tiltrådt"},
  };
  for (const auto& one : kDecisions) check(one);
}

TEST_CASE("noted and discussed, in the words of many clerks") {
  constexpr Decision kDecisions[] = {
      {"taget til efterretning", "", "TAGET TIL EFTERRETNING"},
      {"taget til efterretning", "", "Til efterretning"},
      {"taget til efterretning", "", "Tages til efterretning."},
      {"taget til efterretning", "Byrådet", "Byrådet tager redegørelsen til efterretning."},
      {"taget til efterretning", "", "Udvalget tog orienteringen til efterretning."},
      {"taget til efterretning", "", "Orienteringen blev taget ad notam."},
      {"taget til efterretning", "", "Orientering givet."},
      {"taget til efterretning", "", "Udvalget blev orienteret om status på havnen."},
      {"-", "", "Formanden orienterede om mødet med lystfiskerne."},
      {"-", "", "Direktøren gav en kort orientering."},
      {"taget til efterretning", "", "Ældrerådet tager sagen til efterretning og bemærker, at bænkene mangler ryglæn."},
      {"taget til efterretning", "", "Status blev drøftet og taget til efterretning."},
      {"drøftet", "", "DRØFTET"},
      {"drøftet", "", "Sagen drøftedes."},
      {"drøftet", "", "Sagen blev drøftet, og udvalget ønsker et notat om tang."},
      {"drøftet", "", "Udvalget havde en drøftelse af bådpladserne."},
      {"drøftet", "", "Drøftelsen blev gennemført."},
      {"drøftet", "", "Temadrøftelse afholdt."},
      {"drøftet", "Byrådet", "Byrådet drøftede oplægget."},
      {"drøftet", "", "Udvalget godkendte referatet fra sidste møde. Herefter blev sagen drøftet."},
  };
  for (const auto& one : kDecisions) check(one);
}

TEST_CASE("recommended and sent on, in the words of many clerks") {
  constexpr Decision kDecisions[] = {
      {"anbefalet", "", "ANBEFALES"},
      {"anbefalet", "", "Anbefales godkendt."},
      {"anbefalet", "", "Indstillingen anbefales godkendt."},
      {"anbefalet", "", "Indstilles til Byrådets godkendelse."},
      {"anbefalet", "Havneudvalget", "Havneudvalget indstiller til Byrådet, at sagen godkendes."},
      {"anbefalet", "", "Et enigt udvalg anbefaler indstillingen over for Byrådet."},
      {"anbefalet", "", "Anbefales, idet udvalget ønsker beregninger inden Byrådets behandling."},
      {"anbefalet", "", "1.-2. Anbefalet"},
      {"anbefalet", "", "At 1: Anbefales.\nAt 2: Anbefales."},
      {"anbefalet", "", "4 medlemmer (A+F) anbefaler indstillingen. 1 medlem (V) stemmer imod."},
      {"anbefalet", "",
       "Et flertal bestående af A og B anbefaler sagen. Et mindretal bestående af V kan ikke anbefale den."},
      {"oversendt", "", "Oversendes til Byrådet."},
      {"oversendt", "", "Oversendes til 2. behandling."},
      {"oversendt", "", "Sagen overgår til 2. behandling."},
      {"oversendt", "", "Budgetforslaget henvises til Økonomiudvalget."},
      {"oversendt", "", "Sagen sendes videre til Havneudvalget."},
      {"oversendt", "", "Sagen oversendt til Byrådet uden anbefaling."},
      {"oversendt", "", "Sendes tilbage til Økonomiudvalget med henblik på fornyet behandling."},
      {"oversendt", "", "Sagen returneres til forvaltningen."},
      {"oversendt", "Økonomiudvalget", "Økonomiudvalget besluttede at sende sagen tilbage til Havneudvalget."},
  };
  for (const auto& one : kDecisions) check(one);
}

TEST_CASE("postponed, withdrawn and rejected, in the words of many clerks") {
  constexpr Decision kDecisions[] = {
      {"udsat", "", "UDSAT"},
      {"udsat", "", "Udsættes."},
      {"udsat", "", "Punktet udskydes til næste møde."},
      {"udsat", "", "Sagen genoptages på næste møde."},
      {"udsat", "", "Sagen tages op igen på mødet i marts."},
      {"udsat", "", "Punktet overføres til næste møde."},
      {"udsat", "", "Punktet blev ikke behandlet og overføres til næste møde."},
      {"udsat", "Byrådet", "Byrådet besluttede at udsætte sagen til august."},
      {"udsat", "", "Behandlingen af punktet udsættes, til høringssvarene foreligger."},
      {"udsat", "", "Afbud: Runa Klitbo.\nUdsat."},
      {"udgået", "", "Udgik."},
      {"udgået", "", "Punktet udgår."},
      {"udgået", "", "Sagen er taget af dagsordenen."},
      {"udgået", "", "Udvalget besluttede at tage punktet af dagsordenen."},
      {"udgået", "", "Sagen blev trukket tilbage af forslagsstilleren."},
      {"udgået", "", "Punktet bortfalder."},
      {"afvist", "", "Ikke godkendt."},
      {"afvist", "", "Forslaget blev ikke vedtaget."},
      {"afvist", "", "Forslaget bortfaldt."},
      {"afvist", "", "Medlemsforslaget blev nedstemt."},
      {"afvist", "", "Forslaget faldt med 12 stemmer mod 13."},
      {"afvist", "", "Ansøgningen imødekommes ikke."},
      {"afvist", "", "Der meddeles afslag på ansøgningen."},
      {"afvist", "", "Ansøgningen afslås."},
      {"afvist", "", "Forslaget kunne ikke tiltrædes."},
      {"afvist", "", "Udvalget kunne ikke godkende forslaget."},
      {"afvist", "Havneudvalget", "Havneudvalget besluttede ikke at imødekomme ønsket."},
      {"afvist", "", "Udvalget besluttede, at sagen ikke fremmes."},
      {"afvist", "", "Et flertal i udvalget kan ikke anbefale forslaget."},
      {"afvist", "",
       "Indstillingen blev sat til afstemning. For stemte 4, imod stemte 5. Indstillingen er dermed bortfaldet."},
  };
  for (const auto& one : kDecisions) check(one);
}

TEST_CASE("what stands around a verdict and is none") {
  constexpr Decision kDecisions[] = {
      {"godkendt", "", "Sag 4 udgår. Dagsordenen godkendt."},
      {"godkendt", "", "Dagsordenen blev godkendt. Sag 4 udgår."},
      {"godkendt", "", "Godkendt. Lukket dagsorden: punkt 12 udsat."},
      {"godkendt", "", "Tidligere blev sagen udsat af Økonomiudvalget.\nGodkendt."},
      {"godkendt", "",
       "Merle Skovhus (A) foreslog, at sagen udsættes. Forslaget blev forkastet med 5 stemmer mod 4. Indstillingen "
       "godkendt."},
      {"godkendt", "",
       "Indstillingen blev godkendt, idet et ændringsforslag fra Liste Q om udsættelse blev forkastet."},
      {"godkendt", "", "Ændringsforslaget blev vedtaget. Det således ændrede forslag blev vedtaget."},
      {"godkendt", "",
       "Ændringsforslag fra V om et grønt tag.\nFor stemte: V (5).\nImod stemte: A (12).\nForslaget er dermed "
       "forkastet.\nIndstillingen sat under afstemning:\nFor stemte: A (12).\nImod stemte: V (5).\nIndstillingen er "
       "dermed vedtaget."},
      {"godkendt", "", "Godkendt.\nFraværende: Merle Skovhus (A)."},
      {"godkendt", "", "Godkendt.\nStorm Fyrbæk deltog ikke i behandlingen af sagen."},
      {"godkendt", "", "Mødet blev udsat i ti minutter. Godkendt."},
      {"godkendt", "", "Godkendt med bemærkning om, at tagrenden drøftes igen til august."},
      {"godkendt", "", "Godkendt. O stemmer imod, da forslaget bør afvises."},
      {"godkendt", "",
       "V ønskede ført til protokol: \"Vi kan ikke godkende planen, der burde have været udsat.\"\nGodkendt."},
      {"godkendt", "",
       "Godkendt.\nV ønskede følgende tilført protokollen: \"Vi kan ikke godkende planen, der burde have været "
       "udsat.\""},
      {"godkendt", "", "Flertallet tiltrådte indstillingen, mens et mindretal (V) foreslog sagen udsat."},
      {"godkendt", "", "Fristen udskydes til 1. maj. Indstillingen i øvrigt godkendt."},
      {"godkendt", "", "For stemte 14 (A, F og V).\nImod stemte 5 (O og Ø)."},
      {"afvist", "", "12 stemte for, 13 stemte imod."},
      {"udsat", "", "Indstillingspunkt 1 blev godkendt. Indstillingspunkt 2 blev udsat."},
      {"udsat", "", "Ad 1) godkendt, Ad 2) udsat"},
      {"godkendt", "", "a) Drøftet\nb) Godkendt"},
      {"-", "", "Forslaget sendes i 8 ugers offentlig høring."},
      {"-", "", "Foretoges."},
      {"-", "", "Ingen bemærkninger."},
      {"-", "", "Intet at bemærke."},
      {"-", "", "Sagen blev behandlet som punkt 3."},
      {"-", "", "Fraværende: Merle Skovhus (A)."},
      {"-", "", "-"},
      {"-", "", "Der henvises til det lukkede referat."},
  };
  for (const auto& one : kDecisions) check(one);
}

}  // namespace
}  // namespace referat
