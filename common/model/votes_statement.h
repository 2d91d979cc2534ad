// What one sentence says of a vote: who stood on which side.
#ifndef REFERAT_COMMON_MODEL_VOTES_STATEMENT_H
#define REFERAT_COMMON_MODEL_VOTES_STATEMENT_H

#include <optional>
#include <string_view>
#include <vector>

#include "common/model/party_list.h"

namespace referat {

enum class VoteSideName { kInFavour, kAgainst, kAbstained };

struct VoteStatement {
  VoteSideName side = VoteSideName::kInFavour;
  std::optional<int> count;
  std::vector<Voter> voters;
  bool side_first = false;     ///< "For stemte: A", not "A stemte for"
  bool awaits_voters = false;  ///< "For stemte:" with nothing behind it: they stand on the next lines
};

/// "For stemte 11 medlemmer (A, K og V)", "Imod: 5 (…)", "V og O stemte imod", "14 stemte for, 5 imod, 2 undlod",
/// "godkendt med 38 stemmer imod 4", "Q (4 medlemmer) undlod at stemme", "et flertal bestående af A og F". The sentence
/// without its quotes.
std::vector<VoteStatement> vote_statements(std::string_view sentence);

/// Are there words of a vote in the text at all? One pass tells.
bool may_hold_a_vote(std::string_view text);

/// Those who act in a clause whose verb stands behind `before`: "V og O" of "Indstillingen blev godkendt, idet V og O".
std::optional<VoterList> acting_voters(std::string_view before);

}  // namespace referat

#endif
