// Text that puts together at random what is joined, parted and numbered in minutes: worse than any minutes are.
#ifndef REFERAT_TESTS_UNIT_RANDOM_TEXT_H
#define REFERAT_TESTS_UNIT_RANDOM_TEXT_H

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace referat::tests {

inline std::string random_text(std::mt19937& random, std::size_t words) {
  constexpr std::array<std::string_view, 48> kWords = {"børne",
                                                       "ungeudvalget",
                                                       "vej",
                                                       "lokalplanafdelingen",
                                                       "udvalgsformænd",
                                                       "medlemmer",
                                                       "e",
                                                       "mail",
                                                       "og",
                                                       "eller",
                                                       "samt",
                                                       "skole",
                                                       "fritids",
                                                       "området",
                                                       "trafikstøj",
                                                       "støjen",
                                                       "sociale",
                                                       "sundheds",
                                                       "ældreudvalget",
                                                       "kommunens",
                                                       "SFO",
                                                       "pladser",
                                                       "2031",
                                                       "SAG",
                                                       "00417",
                                                       "§",
                                                       "108",
                                                       "stk.",
                                                       "2",
                                                       "12,5",
                                                       "mio.",
                                                       "kr.",
                                                       "%",
                                                       "COVID",
                                                       "19",
                                                       "A/S",
                                                       "f.eks.",
                                                       "mænd",
                                                       "bøger",
                                                       "vandråd",
                                                       "kl. 14.30",
                                                       "15. marts",
                                                       "KKR’s",
                                                       "pro",
                                                       "rata",
                                                       "til",
                                                       "rådhusplads",
                                                       "fordi"};
  constexpr std::array<std::string_view, 16> kBetween = {" ",  " ",  " ", " ",  " ",  "-",  "-",    "-",
                                                         "- ", " -", "/", "-/", "\n", ", ", "\n- ", " & "};
  std::string text = random() % 4 == 0 ? "- " : "";
  const bool hyphens_only = random() % 8 == 0;
  for (std::size_t i = 0; i < words; ++i) {
    text += kWords[random() % kWords.size()];
    text += hyphens_only && random() % 40 != 0 ? "-" : kBetween[random() % kBetween.size()];
  }
  return text;
}

}  // namespace referat::tests

#endif
