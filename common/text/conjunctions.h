// The words that stand between the halves of an elision: børne- og ungeudvalget.
#ifndef REFERAT_COMMON_TEXT_CONJUNCTIONS_H
#define REFERAT_COMMON_TEXT_CONJUNCTIONS_H

#include <algorithm>
#include <array>
#include <string_view>

namespace referat {

/// `word`: in lower case.
constexpr bool is_conjunction(std::string_view word) {
  constexpr std::array<std::string_view, 6> kConjunctions = {"og", "eller", "samt", "el", "hhv", "henholdsvis"};
  return std::find(kConjunctions.begin(), kConjunctions.end(), word) != kConjunctions.end();
}

}  // namespace referat

#endif
