// Build-time program: hunspell's da_DK.dic in, the list of names out (see names.h).
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <string_view>

#include "common/text/letters.h"

namespace {

/// da_DK.aff gives it to places, for "københavnsk", "københavner" and the like.
constexpr std::string_view kPlaceFlag = "54";

/// Places, firms and institutions that have no flag of their own, as far as minutes are likely to abbreviate them.
constexpr auto kNobodysNames = std::to_array<std::string_view>({
    "Aalborghus",   "Banedanmark", "Carlsberg",   "Christiansborg", "Copenhagen", "Cowi",
    "Danmarkskort", "Falck",       "Folketinget", "Grundfos",       "Hofor",      "Lego",
    "Midtjylland",  "Movia",       "Nordea",      "Nordjylland",    "Open",       "Rambøll",
    "Realdania",    "School",      "Unesco",      "University",     "Øresund",
});

bool has_flag(std::string_view flags, std::string_view wanted) {
  while (!flags.empty()) {
    const std::size_t comma = flags.find(',');
    if (flags.substr(0, comma) == wanted) return true;
    flags.remove_prefix(comma == std::string_view::npos ? flags.size() : comma + 1);
  }
  return false;
}

/// A capital, then small letters only: no abbreviation, no name of two words.
bool is_name(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const bool first = at == 0;
    const char32_t c = referat::decode_utf8(word, at);
    if (!referat::is_letter(c) || referat::is_upper(c) != first) return false;
  }
  return !word.empty();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: build_names da_DK.dic OUTPUT\n";
    return 2;
  }
  std::ifstream in(argv[1]);
  std::string line;
  std::set<std::string> names;
  while (std::getline(in, line)) {
    const std::string entry = line.substr(0, line.find_first_of("\t\r "));
    const std::size_t slash = entry.find('/');
    if (slash == std::string::npos || has_flag(std::string_view(entry).substr(slash + 1), kPlaceFlag)) continue;
    const std::string word = entry.substr(0, slash);
    const bool nobodys = std::find(kNobodysNames.begin(), kNobodysNames.end(), word) != kNobodysNames.end();
    if (is_name(word) && !nobodys) names.insert(referat::to_lower(word));
  }
  if (names.size() < 10000) {
    std::cerr << "build_names: " << argv[1] << " holds only " << names.size() << " names; is hunspell-da installed?\n";
    return 1;
  }
  std::ofstream out(argv[2], std::ios::binary);
  for (const std::string& name : names) out << name << '\n';
  return out.flush() ? 0 : 1;
}
