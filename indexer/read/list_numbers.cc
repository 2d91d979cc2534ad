#include "indexer/read/list_numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace referat {

std::string in_roman(int number) {
  constexpr int kMostRoman = 3999;
  if (number < 1 || number > kMostRoman) return std::to_string(number);
  struct Sign {
    int value;
    std::string_view letters;
  };
  constexpr auto kSigns = std::to_array<Sign>({{1000, "m"},
                                               {900, "cm"},
                                               {500, "d"},
                                               {400, "cd"},
                                               {100, "c"},
                                               {90, "xc"},
                                               {50, "l"},
                                               {40, "xl"},
                                               {10, "x"},
                                               {9, "ix"},
                                               {5, "v"},
                                               {4, "iv"},
                                               {1, "i"}});
  std::string roman;
  for (const Sign& sign : kSigns) {
    for (; number >= sign.value; number -= sign.value) roman += sign.letters;
  }
  return roman;
}

std::string in_capitals(std::string text) {
  const auto capital = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
  std::transform(text.begin(), text.end(), text.begin(), capital);
  return text;
}

}  // namespace referat
