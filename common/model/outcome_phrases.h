// The words by which a decision says its outcome. Each pattern (of the regular expression language) is matched against
// a main clause without regard to letter case; what it matches are whole words.
#ifndef REFERAT_COMMON_MODEL_OUTCOME_PHRASES_H
#define REFERAT_COMMON_MODEL_OUTCOME_PHRASES_H

#include <string_view>

namespace referat {

enum class OutcomeVoice {
  kPassive,     ///< "Indstillingen blev godkendt", "Godkendt": the subject is the matter
  kActive,      ///< "Byrådet godkendte": the subject is a body
  kInfinitive,  ///< "besluttede at udsætte": what was decided
};

struct OutcomePhrase {
  std::string_view outcome;
  OutcomeVoice voice;
  std::string_view pattern;
};

/// In this order: where several stand in one sentence, the class that comes first here wins.
inline constexpr OutcomePhrase kOutcomePhrases[] = {
    {"udsat", OutcomeVoice::kPassive, "udg(?:år|ik) til (?:senere|et senere|næste|et kommende)"},

    {"udgået", OutcomeVoice::kPassive, "udgår|udgik|udgået"},
    {"udgået", OutcomeVoice::kPassive, "(?:sagen|punktet) (?:er |blev |er dermed )?bortfald(?:er|t|et)"},
    {"udgået", OutcomeVoice::kPassive, "(?:taget|tages|trukket|trækkes) (?:af|fra) dagsordenen"},
    {"udgået", OutcomeVoice::kPassive, "trukket(?: tilbage)?|trækkes(?: tilbage)?"},
    {"udgået", OutcomeVoice::kActive, "(?:trak|tog) (?:sagen|punktet|forslaget) (?:tilbage|af dagsordenen)"},
    {"udgået", OutcomeVoice::kInfinitive, "tage (?:sagen|punktet) af dagsordenen|trække (?:sagen|punktet|forslaget)"},

    {"udsat", OutcomeVoice::kPassive, "udsat|udsættes|udsattes|udskudt|udskydes|genoptages|genbehandles"},
    {"udsat", OutcomeVoice::kPassive, "(?:forelægges|behandles|drøftes|tages op) (?:igen|på ny)"},
    {"udsat", OutcomeVoice::kPassive,
     "(?:overføres|overført|flyttes|flyttet|rykkes) til (?:(?:et|det) )?(?:næste|senere|kommende|følgende) (?:ordinære "
     ")?møde"},
    {"udsat", OutcomeVoice::kActive, "udsatte|udsætter|udskød|udskyder"},
    {"udsat", OutcomeVoice::kInfinitive, "udsætte|udskyde|genoptage"},

    {"afvist", OutcomeVoice::kPassive,
     "forkastet|forkastes|forkastedes|afvist|afvises|afvistes|afslået|afslås|nedstemt|nedstemmes"},
    {"afvist", OutcomeVoice::kPassive, "bortfaldt|bortfalder|bortfaldet|afslag|faldt"},
    {"afvist", OutcomeVoice::kPassive, "(?:ikke (?:fremmes|nyde[rt]? fremme)|(?:fremmes|nyder|nød) ikke(?: fremme)?)"},
    {"afvist", OutcomeVoice::kPassive, "(?:gives|meddeles) ikke (?:dispensation|tilladelse|samtykke|tilsagn|tilskud)"},
    {"afvist", OutcomeVoice::kActive,
     "(?:kan|kunne|vil|ville|ønsker|ønskede) ikke (?:at )?(?:anbefale|godkende|tiltræde|imødekomme|vedtage|bevilge)"},
    {"afvist", OutcomeVoice::kActive, "forkastede|forkaster|afviste|afviser|afslog|afslår|nedstemte"},
    {"afvist", OutcomeVoice::kInfinitive, "afvise|afslå|forkaste|give afslag"},

    {"oversendt", OutcomeVoice::kPassive, "(?:frem|over|tilbage|videre)(?:sendt|sendes|sendtes)"},
    {"oversendt", OutcomeVoice::kPassive, "(?:sendt|sendes|sendtes) (?:tilbage |videre )?til"},
    {"oversendt", OutcomeVoice::kPassive, "(?:returneres|returneret|overgår|overgik|overgivet|overgives) til"},
    {"oversendt", OutcomeVoice::kPassive, "henvist|henvises|henvistes|(?:hen|tilbage)?(?:vist|vises) tilbage"},
    {"oversendt", OutcomeVoice::kActive,
     "(?:frem|over|tilbage|videre)send(?:te|er)|send(?:te|er) .*til|henvis(?:te|er)"},
    {"oversendt", OutcomeVoice::kInfinitive,
     "(?:frem|over|tilbage|videre)sende|henvise|sende (?:sagen|punktet|forslaget)"},

    {"godkendt", OutcomeVoice::kPassive,
     "^(?:besluttet |vedtaget )?(?:som (?:indstillet|foreslået)|(?:efter|som|i overensstemmelse med) indstillingen)$"},
    {"anbefalet", OutcomeVoice::kPassive, "anbefales|anbefalet|anbefaledes|indstilles|indstillet"},
    {"anbefalet", OutcomeVoice::kActive, "anbefaler|anbefalede|indstiller|indstillede"},
    {"anbefalet", OutcomeVoice::kInfinitive, "anbefale|indstille"},

    {"taget til efterretning", OutcomeVoice::kPassive, "(?:taget|tages|toges)\\b.*\\btil (?:efterretning|orientering)"},
    {"taget til efterretning", OutcomeVoice::kPassive, "til (?:efterretning|orientering)|ad notam|orienteret"},
    {"taget til efterretning", OutcomeVoice::kPassive, "orientering(?:en)?(?: blev| er)? (?:givet|modtaget|foretaget)"},
    {"taget til efterretning", OutcomeVoice::kPassive, "givet (?:en )?(?:kort )?(?:mundtlig )?orientering"},
    {"taget til efterretning", OutcomeVoice::kActive, "(?:tog|tager)\\b.*\\btil (?:efterretning|orientering)"},
    {"taget til efterretning", OutcomeVoice::kInfinitive, "tage .*til (?:efterretning|orientering)"},

    {"drøftet", OutcomeVoice::kPassive, "drøftet|drøftes|drøftedes"},
    {"drøftet", OutcomeVoice::kPassive, "drøftelsen?(?: blev| er)? (?:gennemført|afholdt|foretaget)"},
    {"drøftet", OutcomeVoice::kPassive, "temadrøftelsen?(?: blev| er)? (?:gennemført|afholdt|foretaget)"},
    {"drøftet", OutcomeVoice::kActive, "drøftede|drøfter|(?:havde|førte) (?:en )?(?:[a-zæøå]+ )?(?:tema)?drøftelse"},

    {"godkendt", OutcomeVoice::kPassive, "godkendt|godk|godkendes|godkendtes|tiltrådt|tiltrædes|tiltrådtes"},
    {"godkendt", OutcomeVoice::kPassive, "vedtaget|vedtages|vedtoges|besluttet|besluttes|bevilget|bevilges|bevilgedes"},
    {"godkendt", OutcomeVoice::kPassive, "imødekommet|imødekommes|(?:taget|tages) til følge|følges|fulgt"},
    {"godkendt", OutcomeVoice::kPassive,
     "(?:gives|givet|meddeles|meddelt) (?:dispensation|tilladelse|samtykke|tilsagn|tilskud)"},
    {"godkendt", OutcomeVoice::kPassive, "(?:dispensation(?:en)?|tilladelsen?|samtykke|tilsagn) (?:gives|meddeles)"},
    {"godkendt", OutcomeVoice::kPassive, "valgt|vælges|valgtes|udpeget|udpeges|udpegedes"},
    {"godkendt", OutcomeVoice::kActive, "godkendte|godkender|tiltrådte|tiltræder|vedtog|vedtager|besluttede|beslutter"},
    {"godkendt", OutcomeVoice::kActive, "bevilgede|bevilger|imødekom|imødekommer|valgte|udpegede|udpeger"},
    {"godkendt", OutcomeVoice::kActive, "(?:fulgte|følger) indstillingen|tilsluttede sig|tilslutter sig"},
};

}  // namespace referat

#endif
