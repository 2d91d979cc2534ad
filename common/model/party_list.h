// Lists of those who voted or spoke, as minutes print them.
#ifndef REFERAT_COMMON_MODEL_PARTY_LIST_H
#define REFERAT_COMMON_MODEL_PARTY_LIST_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// A party, a local list, a person, a municipality.
struct Voter {
  std::string printed;               ///< "Merle Skovhus (O)", "SF", "Fjordby Kommune"
  std::optional<std::string> party;  ///< "O", "F"
  std::optional<int> count;          ///< of votes, where it is printed beside a party: "A (5)"
};

struct VoterList {
  std::vector<Voter> voters;
  std::optional<int> count;  ///< of votes in all, where it stands before the list: "11 medlemmer (A, K og V)"
};

/// "A, C og F", "A+K+V", "A (5), V (3) og C", "14 (Asta Havgaard (A), Tove Klitbo (V))", "A og 1 medlem af C (Runa
/// Klitbo)", "Fjordby Kommune". Nothing where a part of the text is no voter ("Udvalget", "Der").
std::optional<VoterList> read_voters(std::string_view text);

/// The list at the beginning of a text: "A og F" of "A og F, fordi det haster".
std::optional<VoterList> leading_voters(std::string_view text);

/// A number as decisions print it: "14", "to", "én", "ingen".
std::optional<int> read_count(std::string_view word);

}  // namespace referat

#endif
