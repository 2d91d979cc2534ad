// The way a case went through the bodies of its authority: what its items are, and what they name.
#ifndef REFERAT_SEARCHER_MATCH_CASE_ROUTE_H
#define REFERAT_SEARCHER_MATCH_CASE_ROUTE_H

#include <set>
#include <string>
#include <vector>

#include <referat/results.h>

#include "searcher/match/matcher.h"

namespace referat {

struct CaseRoute {
  std::vector<CaseStep> steps;  ///< authority by authority, oldest first, those without a day last
  bool complete = true;         ///< false: the case has more than kMostCaseItems items; the oldest were read
};

inline constexpr unsigned kMostCaseItems = 1000;

/// `items`: of the case (the condition of its number). `authorities`: whose steps are wanted.
CaseRoute route_of_case(Matcher& matcher, const Condition& items, const std::set<std::string>& authorities);

}  // namespace referat

#endif
