#include "common/model/verdict_line.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("the fate of what was moved") {
  for (const char* line :
       {"Indstillingen blev godkendt med 38 stemmer imod 4.", "Indsti llingen blev herefter godkendt.",
        "Medlemsforslaget blev forkastet.", "Dagsordenen blev dermed godkendt.", "Sagen blev udsat.", "Foretoges.",
        "Venstre stillede følgende ændringsforslag:"}) {
    CAPTURE(line);
    CHECK(is_motion_verdict(line));
    CHECK((is_prose_verdict(line) || is_motion_verdict(line)));
  }
  for (const char* line : {"", "Planen blev vedtaget i 2029.", "Godkendt.", "Indstillingen er klar."}) {
    CAPTURE(line);
    CHECK_FALSE(is_motion_verdict(line));
  }
}

TEST_CASE("verdicts alone and in prose") {
  for (const char* line :
       {"Godkendt.", "Enstemmigt vedtaget.", "Til efterretning.", "a) Drøftet.", "Taget til orientering", "Udgår."}) {
    CAPTURE(line);
    CHECK(is_verdict_alone(line));
    CHECK(is_prose_verdict(line));
  }
  for (const char* line : {"Eskild blev valgt.", "Rådet drøftede udkastet.",
                           "Formanden fortalte. Rådet anbefaler en rampe.", "Regnskabet er godkendt."}) {
    CAPTURE(line);
    CHECK_FALSE(is_verdict_alone(line));
    CHECK(is_prose_verdict(line));
  }
  for (const char* line : {"", "Intet.", "Næste møde er i maj.", "Der er 40 kranse."}) {
    CAPTURE(line);
    CHECK_FALSE(is_prose_verdict(line));
  }
}

}  // namespace
}  // namespace referat
