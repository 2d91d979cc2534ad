#include "common/model/party.h"

#include <doctest/doctest.h>

#include <string>

#include "common/model/party_list.h"

namespace referat {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

TEST_CASE("a party's letter from all its names") {
  constexpr Case kCases[] = {
      {"V", "V"},
      {"Venstre", "V"},
      {"Venstres gruppe", "V"},
      {"Radikale Venstre", "B"},
      {"Det Radikale Venstre", "B"},
      {"Socialdemokratiet", "A"},
      {"SF", "F"},
      {"Socialistisk Folkeparti", "F"},
      {"Det Konservative Folkeparti", "C"},
      {"Konservative", "C"},
      {"Dansk Folkeparti", "O"},
      {"DF", "O"},
      {"Liberal Alliance", "I"},
      {"Nye Borgerlige", "D"},
      {"Kristendemokraterne", "K"},
      {"Moderaterne", "M"},
      {"Danmarksdemokraterne", "Æ"},
      {"Enhedslisten", "Ø"},
      {"Ø", "Ø"},
      {"Alternativet", "Å"},
      {"gruppe K", "K"},
      {"Liste Q", "Q"},
      {"Borgerlisten", "Borgerlisten"},
      {"Liste Fjordby", "Liste Fjordby"},
      {"a", "-"},
      {"La", "-"},
      {"venstre", "-"},
      {"Udvalget", "-"},
      {"Merle Skovhus", "-"},
      {"", "-"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(read_party(one.text).value_or("-") == one.expected);
  }
}

TEST_CASE("what users type for a party") {
  constexpr Case kCases[] = {{"v", "V"},       {"ø", "Ø"},
                             {"sf", "F"},      {"venstre", "V"},
                             {"Æ", "Æ"},       {"enhedslisten", "Ø"},
                             {"liste q", "Q"}, {"dansk folkeparti", "O"},
                             {"merle", "-"}};
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(typed_party(one.text).value_or("-") == one.expected);
  }
}

// "printed=party*count; …  #count"
std::string listed(const char* text) {
  const auto list = read_voters(text);
  if (!list) return "none";
  std::string all;
  for (const Voter& voter : list->voters) {
    all += (all.empty() ? "" : "; ") + voter.printed + "=" + voter.party.value_or("-");
    if (voter.count) all += "*" + std::to_string(*voter.count);
  }
  return all + (list->count ? " #" + std::to_string(*list->count) : "");
}

TEST_CASE("lists of voters") {
  constexpr Case kCases[] = {
      {"A, C, F og V", "A=A; C=C; F=F; V=V"},
      {"A+K+V", "A=A; K=K; V=V"},
      {"A (5), V (3) og C", "A=A*5; V=V*3; C=C"},
      {"A (5) og V (3)", "A=A*5; V=V*3 #8"},
      {"11 medlemmer (A, K og V)", "A=A; K=K; V=V #11"},
      {"Merle Skovhus (O)", "Merle Skovhus (O)=O"},
      {"Asta (A) og Frank E. Fyrbæk", "Asta (A)=A; Frank E. Fyrbæk=-"},
      {"Fjordby Kommune", "Fjordby Kommune=-"},
      {"SF og Enhedslisten", "SF=F; Enhedslisten=Ø"},
      {"Q (4 medlemmer)", "Q=Q*4 #4"},
      {"17", " #17"},
      {"Udvalget", "none"},
      {"der", "none"},
      {"Teknisk Udvalg", "none"},
      {"Havneudvalget og V", "none"},
      {"", "none"},
  };
  for (const Case& one : kCases) {
    CAPTURE(std::string(one.text));
    CHECK(listed(one.text) == one.expected);
  }
}

}  // namespace
}  // namespace referat
