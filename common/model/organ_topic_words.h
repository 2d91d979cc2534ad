// What a body's name says of its cases. A beginning of a word of the name ("børn" in Børne- og Ungeudvalget) leans to a
// KLE main group: 3 the group is most of what such a body treats, 2 a good part, 1 some.
#ifndef REFERAT_COMMON_MODEL_ORGAN_TOPIC_WORDS_H
#define REFERAT_COMMON_MODEL_ORGAN_TOPIC_WORDS_H

#include <string_view>

namespace referat {

struct OrganTopicWord {
  std::string_view beginning;
  std::string_view group;
  double weight;
};

inline constexpr OrganTopicWord kOrganTopicWords[] = {
    {"arbejdsmarked", "15", 3},
    {"arbejdsmarked", "32", 2},
    {"beredskab", "14", 3},
    {"beskæftigelse", "15", 3},
    {"beskæftigelse", "32", 2},
    {"bevilling", "22", 3},
    {"bibliotek", "21", 3},
    {"bolig", "03", 2},
    {"by", "01", 1},
    {"byg", "02", 1},
    {"byg", "82", 1},
    {"børn", "28", 2},
    {"børn", "34", 2},
    {"børn", "17", 1},
    {"dagtilbud", "28", 3},
    {"ejendom", "82", 2},
    {"erhverv", "24", 2},
    {"familie", "34", 2},
    {"familie", "28", 1},
    {"folkeoplysning", "18", 3},
    {"forebyggelse", "29", 2},
    {"forsyning", "13", 2},
    {"forsyning", "07", 1},
    {"fritid", "18", 2},
    {"fritid", "04", 2},
    {"grøn", "09", 1},
    {"handicap", "27", 3},
    {"havn", "08", 3},
    {"hovedudvalg", "81", 2},
    {"hovedudvalg", "87", 2},
    {"idræt", "18", 2},
    {"idræt", "04", 2},
    {"integration", "15", 2},
    {"job", "15", 3},
    {"job", "32", 2},
    {"klima", "09", 2},
    {"klima", "06", 1},
    {"klima", "01", 1},
    {"kultur", "20", 2},
    {"kultur", "19", 1},
    {"kultur", "21", 1},
    {"landdistrikt", "04", 2},
    {"læring", "17", 2},
    {"miljø", "09", 2},
    {"miljø", "06", 1},
    {"miljø", "01", 1},
    {"museum", "19", 3},
    {"natur", "01", 2},
    {"natur", "06", 1},
    {"omsorg", "27", 2},
    {"plan", "01", 2},
    {"plan", "02", 1},
    {"psykiatri", "27", 2},
    {"senior", "27", 2},
    {"skole", "17", 3},
    {"social", "27", 2},
    {"social", "34", 1},
    {"social", "32", 1},
    {"sundhed", "29", 2},
    {"sundhed", "27", 1},
    {"teknik", "05", 1},
    {"teknik", "06", 1},
    {"teknik", "13", 1},
    {"teknisk", "05", 1},
    {"teknisk", "06", 1},
    {"teknisk", "13", 1},
    {"trafik", "05", 2},
    {"trafik", "13", 1},
    {"turisme", "24", 2},
    {"uddannelse", "17", 2},
    {"undervisning", "17", 3},
    {"unge", "34", 1},
    {"unge", "18", 1},
    {"ungdomsskole", "18", 3},
    {"valgbestyrelse", "84", 3},
    {"velfærd", "27", 2},
    {"vej", "05", 2},
    {"vækst", "24", 2},
    {"økonomi", "00", 1},
    {"ældre", "27", 3},
};

}  // namespace referat

#endif
