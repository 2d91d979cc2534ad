#include "common/model/votes.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

std::string side(const VoteSide& one) {
  std::string text = one.count ? std::to_string(*one.count) : "-";
  for (std::size_t i = 0; i < one.parties.size(); ++i) text += (i == 0 ? " " : "+") + one.parties[i];
  return text;
}

// "for / against / abstained", a count and the parties each; "none" where there was no vote.
std::string votes(const char* decision) {
  const auto read = read_votes(decision);
  if (!read) return "none";
  return side(read->in_favour) + " / " + side(read->against) + " / " + side(read->abstained);
}

struct Case {
  const char* expected;
  const char* text;
};

TEST_CASE("votes in the forms that minutes print") {
  constexpr Case kCases[] = {
      {"38 / 4 / -", "Indstillingen blev godkendt med 38 stemmer imod 4."},
      {"38 / 4 / -", "Indstillingen blev godkendt med\n38 stemmer imod 4."},
      {"30 A+F+K / 11 V+Q / 2",
       "Indstillingen blev godkendt med 30 stemmer imod 11. 2 undlod.\nFor stemte: A, F og K.\n"
       "Imod stemte: V, Q og Eskild Havgaard (løsgænger)."},
      {"- A+C+F+V / - Ø / - C+F", "For stemte: A, C, F og V.\nImod stemte: Ø.\nFølgende undlod at stemme: C og F."},
      {"- A+C / - / -", "For stemte A og 1 medlem af C (Runa Klitbo)."},
      {"14 A+V / 5 B+F / -",
       "For: 14 (Asta Havgaard (A), Bo Klitbo (V), Signe Tangmose (A))\nImod: 5 (Tove Klitbo (B), "
       "Storm Fyrbæk (F))"},
      {"5 A+K+V / 2 Q / -",
       "5 medlemmer (A+K+V) anbefaler indstillingen.\n2 medlemmer (Q) stemmer imod, da kajen er ny."},
      {"11 A+K+V / - O / 4 Q",
       "For stemte 11 medlemmer (A, K og V).\nImod stemte Bertil Skovhus (O).\nQ (4 medlemmer) undlod at stemme."},
      {"14 / 5 / 2", "14 stemte for, 5 imod, 2 undlod"},
      {"14 / 5 / 2", "14 stemte for, 5 stemte imod og 2 undlod at stemme. Indstillingen er vedtaget."},
      {"- A+V+C / - / -", "For stemte: A (5), V (3) og C."},
      {"8 A+V / 2 O / -", "For stemte: A (5), V (3).\nImod stemte: O (2)."},
      {"- V+C / - / -", "For stemmer Venstre og Konservative."},
      {"9 / 4 / -", "Godkendt med stemmerne 9-4."},
      {"9 / 4 / -", "Vedtaget med 9 mod 4 stemmer."},
      {"22 / 3 / -", "22 stemmer for og 3 imod."},
      {"12 / 3 / -", "Ja: 12 Nej: 3"},
      {"12 / 3 / 1", "Ja: 12, nej: 3, blank: 1"},
      {"- A+F+Ø / - / -", "Et flertal bestående af A, F og Ø godkendte indstillingen."},
      {"- A+F / - V / -", "Et flertal (A, F) anbefaler sagen. Et mindretal (V) stemmer imod."},
      {"- / - O / -", "Godkendt. Imod stemte O, da prisen er for høj."},
      {"- / - V+O / -", "Indstillingen tiltrædes. Venstre og Dansk Folkeparti stemmer imod."},
      {"- / - V / - Ø", "Godkendt, idet Venstre stemte imod, og Enhedslisten undlod at stemme."},
      {"- A+F / - V+O / -", "Godkendt med stemmerne fra A og F mod stemmerne fra V og O."},
      {"12 / 13 / -", "Forslaget faldt med 12 stemmer mod 13."},
      {"8 / 29 / -", "Medlemsforslaget blev forkastet med 29 stemmer imod 8."},
      {"- / 1 O / -", "Godkendt. Ét medlem (O) stemte imod."},
      {"17 / 0 / 2 Å", "For stemte 17. Ingen stemte imod. To medlemmer (Å) undlod at stemme."},
      {"- A / - Borgerlisten / -", "For stemte: A. Imod stemte: Borgerlisten."},
      {"- A / - Q / -", "For stemte Socialdemokratiet. Imod stemte Liste Q."},
      {"- A+V / - Ø / -", "For stemte:\nAsta Havgaard (A)\nTove Klitbo (V)\nImod stemte:\nBertil Skovhus (Ø)"},
      {"4 A+F / 3 V+O / -", "Udvalget godkendte indstillingen med stemmerne 4 for (A, F) og 3 imod (V, O)."},
      {"8 A+F+Ø / 5 V+C / -", "Godkendt med 8 stemmer for (A, F, Ø) og 5 imod (V, C)."},
      {"4 A+F+B / 3 V+C / -",
       "4 medlemmer (A, F og B) anbefaler indstillingen. 3 medlemmer (V og C) kan ikke anbefale den.\nAnbefales."},
      {"13 A+B+F / 9 V+C / 3 Ø",
       "Godkendt med 13 stemmer for (A, B, F), 9 stemmer imod (V, C) og 3 stemmer hverken for eller imod (Ø)."},
      {"17 / 12 / 2", "Indstillingen vedtaget med stemmetallene 17 for, 12 imod og 2 blanke."},
      {"21 / 8 V / -", "Forslaget blev vedtaget med stemmerne 21 mod 8, idet V stemte imod."},
      {"4 / 3 / -", "Godkendt med stemmerne 4 for og 3 imod."},
      {"15 A+V+C / 0 / -", "For stemte 15: A (8), V (4), C (3).\nImod: Ingen."},
      {"- A+F+Ø / - V+C / -",
       "Socialdemokratiet, SF og Enhedslisten stemmer for. Venstre og Konservative stemmer imod."},
      {"- / - / - F+Ø", "Godkendt. SF og Enhedslisten undlod at stemme."},
      {"- / - / - B", "Godkendt. Radikale Venstre stemte hverken for eller imod."},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(votes(one.text) == one.expected);
  }
}

TEST_CASE("the vote on the recommendation, not on what was proposed against it") {
  constexpr Case kCases[] = {
      {"30 A+F+K / 11 V+Q / 2",
       "Venstre stillede følgende ændringsforslag:\n\"at taget bliver grønt.\"\nÆndringsforslaget blev forkastet med "
       "29 "
       "stemmer imod 8. 6 undlod.\nFor stemte: V og Q.\nImod stemte: A, F og K.\nFølgende undlod at stemme: "
       "B.\nIndstillingen blev herefter godkendt med 30 stemmer imod 11. 2 undlod.\nFor stemte: A, F og K.\nImod "
       "stemte: V "
       "og Q."},
      {"none",
       "Ændringsforslaget blev forkastet med 29 stemmer imod 8. 6 undlod.\nFor stemte: Q.\nImod stemte: A, F og "
       "K.\nIndstillingen blev herefter godkendt."},
      {"12 A / 5 V / -",
       "Ændringsforslag fra V om et grønt tag.\nFor stemte: V (5).\nImod stemte: A (12).\nForslaget er dermed "
       "forkastet.\nIndstillingen sat under afstemning:\nFor stemte: A (12).\nImod stemte: V (5)."},
      {"9 A / 4 V / -",
       "For stemte: V (4).\nImod stemte: A (9).\nÆndringsforslaget er dermed forkastet.\nIndstillingen sat under "
       "afstemning.\nFor stemte: A (9).\nImod stemte: V (4)."},
      {"none", "Liste Q foreslog, at sagen udsættes. For stemte Q (2), imod stemte 7. Forslaget faldt."},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(votes(one.text) == one.expected);
  }
}

TEST_CASE("the vote on a postponement counts where it carried") {
  const std::string vote = "Merle Skovhus foreslog, at sagen udsættes. For stemte A, C og V. Imod stemte F og Ø. ";
  CHECK(votes((vote + "Sagen blev udsat.").c_str()) != "none");
  CHECK(votes((vote + "Forslaget bortfaldt. Indstillingen blev godkendt.").c_str()) == "none");
}

TEST_CASE("what is no vote") {
  constexpr const char* kTexts[] = {
      "",
      "Godkendt.",
      "Enstemmigt godkendt.",
      "Udvalget stemte for at holde en pause.",
      "Indstillingen for 2031: 14 nye træer.",
      "Ja, det er muligt. Prisen for 5 bøjer er 3.000 kr.",
      "Der er 5 medlemmer i udvalget.",
      "Et flertal af borgerne ønsker en bro.",
      "Taget til efterretning, idet udvalget ser frem til mødet 12-14 uger før sommer.",
      "V ønskede tilført: \"14 stemte for, 5 imod\".",
      "Merle Skovhus blev valgt for perioden 2031-2034.",
      "Fristen er 2 mod 3 uger tidligere.",
  };
  for (const char* text : kTexts) {
    CAPTURE(std::string(text));
    CHECK(votes(text) == "none");
  }
}

}  // namespace
}  // namespace referat
