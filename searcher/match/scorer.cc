#include "searcher/match/scorer.h"

#include <algorithm>

#include "searcher/match/freshness.h"
#include "searcher/match/rising.h"
#include "searcher/match/word_weight.h"

namespace referat {
namespace {

using Kind = Condition::Kind;

}  // namespace

Scorer::Scorer(Matcher& matcher, const Ranking& ranking, const Documents& documents, Positions positions)
    : matcher_(matcher),
      ranking_(ranking),
      documents_(documents),
      positions_(positions),
      saturation_(matcher.index().lengths.of(documents)) {
  for (double& one : saturation_) one = ranking_.saturation(one);
}

double Scorer::most_weight(std::size_t having) const {
  return ranking_.most_weight(matcher_.index().database.get_doccount(), having);
}

std::vector<double> Scorer::weigh(const Condition& condition, bool matching) {
  weights_.assign(documents_.size(), 0);
  add(condition, {documents_}, matching, 1);
  return std::move(weights_);
}

void Scorer::add_where_matching(const Condition& condition, const Some& some, double share) {
  const bool granted = positions_ == Positions::taken_for_granted && condition.kind() == Kind::placed;
  const Documents matching =
      granted ? matcher_.may_pass(condition, &some.documents) : matcher_.find_within(condition, some.documents);
  if (matching.size() == some.documents.size()) return add(condition, some, true, share);
  std::vector<std::uint32_t> places;
  places.reserve(matching.size());
  for_common(some.documents, matching,
             [&](std::size_t at, std::size_t) { places.push_back(static_cast<std::uint32_t>(some.place(at))); });
  add(condition, {matching, &places}, true, share);
}

void Scorer::add(const Condition& condition, const Some& some, bool matching, double share) {
  if (some.documents.empty() || share == 0) return;
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::term:
      return;
    case Kind::word:
      return add_word(condition, some, share);
    case Kind::any_of:
      if (positions_ == Positions::looked_at) matcher_.prepare(children, some.documents);
      for (const Condition& child : children) add(child, some, false, share);
      return;
    case Kind::scaled:
      return add(children.front(), some, matching, share * condition.number());
    case Kind::as_one:
      return add_as_one(condition, some, share);
    case Kind::fresh:
      return add_freshness(condition, some, share);
    default:
      if (!matching) return add_where_matching(condition, some, share);
  }
  switch (condition.kind()) {  // what weighs in matching documents only
    case Kind::all_of:
      for (const Condition& child : children) add(child, some, true, share);
      return;
    case Kind::constant:
      for (std::size_t at = 0; at < some.documents.size(); ++at) weights_[some.place(at)] += share * condition.number();
      return;
    case Kind::optional:
      add(children.back(), some, false, share);
      [[fallthrough]];
    default:
      add(children.front(), some, true, share);
  }
}

void Scorer::add_word(const Condition& condition, const Some& some, double share) {
  PostingLists& lists = matcher_.index().postings;
  const double most = share * most_weight(lists.count_of_word(condition.term()));
  const WordWeight word(condition.use());
  if (const auto column = matcher_.index().columns.of(condition.term(), lists, some.documents.size())) {
    for (std::size_t at = 0; at < some.documents.size(); ++at) {
      const std::size_t place = some.place(at);
      weights_[place] += most * word.in((*column)[some.documents[at]], saturation_[place]);
    }
    return;
  }
  const auto postings = matcher_.postings(condition.term(), some.documents);
  for_common(some.documents, postings->documents, [&](std::size_t at, std::size_t posting) {
    const std::size_t place = some.place(at);
    weights_[place] += most * word.in(postings->occurrences[posting], saturation_[place]);
  });
}

void Scorer::add_as_one(const Condition& condition, const Some& some, double share) {
  const auto counted = matcher_.counted(condition);
  const double most = share * most_weight(counted->documents.size());
  for_common(some.documents, counted->documents, [&](std::size_t at, std::size_t counted_at) {
    const std::size_t place = some.place(at);
    const double count = counted->counts[counted_at];
    weights_[place] += most * count / (saturation_[place] + count);
  });
}

void Scorer::add_freshness(const Condition& condition, const Some& some, double share) {
  const std::vector<double> shares = freshness_of(matcher_.index().dates, some.documents, condition.half_life_days());
  for (std::size_t i = 0; i < shares.size(); ++i) weights_[some.place(i)] += share * condition.number() * shares[i];
}

}  // namespace referat
