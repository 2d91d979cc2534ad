// The vote on a body's own decision.
#ifndef REFERAT_COMMON_MODEL_VOTES_H
#define REFERAT_COMMON_MODEL_VOTES_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

#include "common/model/votes_statement.h"

namespace referat {

/// A sentence of a decision and what it says of a vote.
struct BallotSentence {
  std::string printed;
  std::vector<VoteStatement> statements;
  bool on_amendment = false;  ///< the vote was on an amendment or another proposal from the floor
  bool voters_only = false;   ///< a line of names under "For stemte:"
};

/// All sentences of a decision in order. Votes on amendments are told from those on the recommendation by the motion
/// that was named last; one that is named behind the vote ("Ændringsforslaget er dermed forkastet") counts too.
std::vector<BallotSentence> read_ballots(std::string_view decision);

/// The last vote on the recommendation or the item's own proposal; nothing where no side of it is printed. A count is a
/// number that is printed, or the sum where every party of a side prints its votes ("A (5), V (3)"); names are never
/// counted. Parties are those of a side, in printed order, also those of persons who are named with their letter; a
/// local list without a letter by its name. A unanimous vote without numbers is none.
std::optional<Votes> read_votes(std::string_view decision);

/// A section headed Afstemning.
bool is_ballot_section(const Section& section);

/// The vote in an item's own decision (see own_decision), or in its section Afstemning.
std::optional<Votes> votes_of(const Item& item, std::string_view decision);

}  // namespace referat

#endif
