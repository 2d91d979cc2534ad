#include "common/model/verdict_line.h"

#include <re2/re2.h>

#include "common/text/caseless.h"

namespace referat {
namespace {

/// Every line that the patterns fit holds one of these.
bool may_be_verdict(std::string_view line) {
  static const CaselessWords words({"blev",      "er ",     "toges",    "tages",        "stille",      "godkendt",
                                    "vedtag",    "tiltr",   "udsat",    "udsætte",      "drøfte",      "anbefale",
                                    "afvis",     "forkast", "beslutte", "efterretning", "orientering", "udgår",
                                    "indstille", "støtte",  "valgt",    "udpege",       "foretoges",   "godkendte"});
  return words.may_be_in(line);
}

}  // namespace

bool is_motion_verdict(std::string_view line) {
  static const RE2 fate(
      "(?:I ?n ?d ?s ?t ?i ?l ?l ?i ?n ?g ?e "
      "?n|(?:Medlems|Ændrings|Beslutnings)?[Ff]orslaget|Dagsordenen|Sagen|Punktet) "
      "(?:blev|er) (?:herefter |dermed |enstemmigt )*(?:godkendt|vedtaget|tiltrådt|forkastet|afvist|oversendt|udsat|"
      "udskudt|henvist|taget|drøftet|anbefalet).*|Foretoges\\.?|.* stillede (?:følgende )?ændringsforslag.*");
  return may_be_verdict(line) && RE2::FullMatch(line, fate);
}

bool is_verdict_alone(std::string_view line) {
  static const RE2 alone(
      R"((?i)(?:•|-|[a-zæøå\d]{1,2}[.)])?\s*(?:(?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|udsat|drøftet|anbefales|anbefalet|afvist|forkastet|besluttet)\b.*|(?:taget |blev taget )?til (?:efterretning|orientering)\b.*|udgår\b.*))");
  return may_be_verdict(line) && RE2::FullMatch(line, alone);
}

bool is_prose_verdict(std::string_view line) {
  static const RE2 passive(
      R"((?i).{1,120}\b(?:blev|er|toges|tages)(?: \pL+)? (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|forkastet|udsat|udskudt|drøftet|valgt|afvist|anbefalet|oversendt|henvist|bevilget|taget til efterretning|til efterretning)\b.*)");
  static const RE2 active(
      R"((?i)(?:|.*[.:] |(?:•|-|[a-zæøå\d]{1,2}[.)])\s*)(?:\pL[\pL-]*(?:udvalget|rådet|bestyrelsen|nævnet|forsamlingen|styret)|Udvalget|Rådet|Bestyrelsen|KKR \pL+) (?:drøftede|godkendte|vedtog|besluttede|tog|udsatte|anbefale(?:r|de)|indstille(?:r|de)|tiltrådte|afviste|valgte|støtte(?:r|de)?|udpegede)\b.*)");
  static const RE2 amendment(R"((?i).{1,120}\bstille(?:de|r) (?:følgende )?(?:ændrings|mis|med)?forslag\b.*)");
  return may_be_verdict(line) && (is_verdict_alone(line) || RE2::FullMatch(line, passive) ||
                                  RE2::FullMatch(line, active) || RE2::FullMatch(line, amendment));
}

}  // namespace referat
