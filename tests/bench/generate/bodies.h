// The bodies of invented municipalities that the items are of.
#ifndef REFERAT_TESTS_BENCH_GENERATE_BODIES_H
#define REFERAT_TESTS_BENCH_GENERATE_BODIES_H

#include <string_view>

namespace referat::bench {

inline constexpr std::string_view kMunicipalities[] = {"Fjordby", "Havnsted", "Birkemose", "Klitlev", "Strandager"};

struct Body {
  std::string_view organ;
  std::string_view slug;       ///< as ids have it
  std::string_view topics[4];  ///< numbers of the KLE main groups it treats most
};

/// Every municipality has all of them.
inline constexpr Body kBodies[] = {
    {"Byrådet", "byraadet", {"00", "01", "81", "82"}},
    {"Økonomiudvalget", "oekonomiudvalget", {"00", "81", "82", "24"}},
    {"Teknik- og Miljøudvalget", "teknik-og-miljoeudvalget", {"05", "09", "06", "07"}},
    {"Børne- og Skoleudvalget", "boerne-og-skoleudvalget", {"17", "28", "34", "16"}},
    {"Social- og Sundhedsudvalget", "social-og-sundhedsudvalget", {"27", "29", "32", "16"}},
    {"Kultur- og Fritidsudvalget", "kultur-og-fritidsudvalget", {"18", "19", "20", "21"}},
};

}  // namespace referat::bench

#endif
