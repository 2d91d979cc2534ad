// Ranking in two phases: a match ranks by what is cheap to tell of many documents; the best of them then gain by what
// takes a look at their positions.
#ifndef REFERAT_SEARCHER_MATCH_SECOND_PHASE_H
#define REFERAT_SEARCHER_MATCH_SECOND_PHASE_H

#include <vector>

#include <xapian.h>

namespace referat {

/// So many of the best are looked at.
inline constexpr Xapian::doccount kSecondPhaseDocuments = 50;

struct RankedDocument {
  Xapian::docid document = 0;
  double weight = 0;
};

/// Adds what `bonus` weighs in each of the documents and puts the best first; equals stay as they are. `enquire`: with
/// its weighting set; its query and order are changed.
void add_bonus(Xapian::Enquire& enquire, const Xapian::Query& bonus, std::vector<RankedDocument>& documents);

}  // namespace referat

#endif
