// What minutes say most, most frequent first. The first forms are lemmas.
#ifndef REFERAT_TESTS_BENCH_GENERATE_FREQUENT_WORDS_H
#define REFERAT_TESTS_BENCH_GENERATE_FREQUENT_WORDS_H

#include <string_view>

namespace referat::bench {

inline constexpr std::string_view kFunctionWords[] = {
    "og",    "i",      "at",     "til",     "af",       "for",    "er",     "en",     "på",      "der",    "med",
    "det",   "den",    "som",    "de",      "om",       "et",     "ikke",   "fra",    "ved",     "kan",    "har",
    "blev",  "være",   "skal",   "eller",   "også",     "samt",   "bliver", "under",  "efter",   "vil",    "over",
    "inden", "mellem", "men",    "så",      "når",      "hvor",   "mod",    "sig",    "var",     "denne",  "dette",
    "disse", "blive",  "have",   "således", "herunder", "derfor", "hvis",   "alle",   "andre",   "mere",   "uden",
    "end",   "da",     "ud",     "op",      "ind",      "ned",    "bør",    "deres",  "dens",    "dets",   "sin",
    "sit",   "sine",   "vi",     "man",     "hun",      "han",    "hvad",   "hvilke", "hvilken", "dog",    "kun",
    "nu",    "her",    "dermed", "heraf",   "hermed",   "idet",   "fordi",  "gennem", "siden",   "senest", "hver",
};

/// A row: forms of one word, the lemma first.
inline constexpr std::string_view kWordsOfEveryAgenda[][6] = {
    {"kommune", "kommunen", "kommunens", "kommuner", "kommunerne"},
    {"udvalg", "udvalget", "udvalgets", "udvalgene"},
    {"forvaltning", "forvaltningen", "forvaltningens"},
    {"sag", "sagen", "sager", "sagens", "sagerne"},
    {"forslag", "forslaget", "forslagene", "forslagets"},
    {"indstille", "indstiller", "indstillet", "indstilles"},
    {"møde", "mødet", "møder", "møderne", "mødets"},
    {"plan", "planen", "planer", "planens", "planerne"},
    {"borger", "borgere", "borgerne", "borgernes"},
    {"budget", "budgettet", "budgetter", "budgettets"},
    {"godkende", "godkendt", "godkendes", "godkender"},
    {"område", "området", "områder", "områderne", "områdets"},
    {"skole", "skolen", "skoler", "skolens", "skolerne"},
    {"år", "året", "årene", "årets"},
    {"projekt", "projektet", "projekter", "projektets"},
    {"barn", "barnet", "børn", "børnene", "børnenes"},
    {"lokalplan", "lokalplanen", "lokalplaner", "lokalplanens"},
    {"høring", "høringen", "høringer", "høringens"},
    {"udgift", "udgiften", "udgifter", "udgifterne"},
    {"aftale", "aftalen", "aftaler", "aftalens"},
    {"vej", "vejen", "veje", "vejene", "vejens"},
    {"by", "byen", "byer", "byens", "byerne"},
    {"bolig", "boligen", "boliger", "boligerne"},
    {"miljø", "miljøet", "miljøets"},
    {"trafik", "trafikken", "trafikkens"},
    {"økonomi", "økonomien", "økonomiens"},
    {"anlæg", "anlægget", "anlægges", "anlæggets"},
    {"bevilling", "bevillingen", "bevillinger"},
    {"tilskud", "tilskuddet", "tilskuddene"},
    {"indsats", "indsatsen", "indsatser", "indsatserne"},
};

}  // namespace referat::bench

#endif
