#include "searcher/match/weight_bounds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "searcher/match/best_numbers.h"
#include "searcher/match/freshness.h"
#include "searcher/match/rising.h"
#include "searcher/match/scorer.h"
#include "searcher/match/word_weight.h"

namespace referat {
namespace {

using Kind = Condition::Kind;

/// More than what is lost by adding up a thousand floats.
constexpr double kSlack = 1.0001;
/// So many times the best that are asked for are weighed to tell what the others must reach.
constexpr std::size_t kSamples = 4;
/// So few are weighed as soon as they are bounded, unless it takes a look at positions.
constexpr std::size_t kFew = 2000;

/// What a word weighs at most, as a sum of two looks.
class WordBounds {
 public:
  WordBounds(const WordUse& use, double saturation, double most) {
    WordUse repeated = use;
    repeated.found = 0;
    repeated.typed_ending = 0;
    const WordWeight weight(repeated);
    const double once = most / (saturation + 1) * kSlack;
    for (unsigned i = 0; i < kRows; ++i) {
      const auto occurrence = static_cast<PackedOccurrence>(i * kEndingNumbers);
      rows_[i] = static_cast<float>(most * weight.in(occurrence, saturation) * kSlack);
      if (use.found != 0 && use.finds_in(static_cast<PackedOccurrence>(occurrence | kInAttachments | kInNote)))
        rows_[i] += static_cast<float>(use.found * once);
    }
    if (use.typed_ending == 0 && (use.found == 0 || use.found_endings == 0)) return;
    for (unsigned number = 0; number < kEndingNumbers; ++number) {
      const Endings endings = endings_numbered(number);
      double share = 0;
      if ((endings & use.typed_ending) != 0) share += use.as_typed;
      if ((endings & use.found_endings) != 0) share += use.found;
      endings_[number] = static_cast<float>(share * once);
    }
  }

  float in(PackedOccurrence occurrence) const {
    return rows_[occurrence / kEndingNumbers % kRows] + endings_[occurrence % kEndingNumbers];
  }

 private:
  static constexpr unsigned kEndingNumbers = 128;
  static constexpr unsigned kRows = 128;  ///< as those of WordWeight

  std::array<float, kRows> rows_;
  std::array<float, kEndingNumbers> endings_{};
};

Documents documents_at(const Documents& documents, const std::vector<std::uint32_t>& places) {
  Documents some;
  some.reserve(places.size());
  for (const std::uint32_t place : places) some.push_back(documents[place]);
  return some;
}

}  // namespace

std::vector<float> WeightBounds::of(const Condition& condition) {
  bounds_.assign(documents_.size(), 0);
  add(condition, true, 1);
  return std::move(bounds_);
}

void WeightBounds::add(const Condition& condition, bool matching, double share) {
  if (share == 0) return;
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::term:
      return;
    case Kind::word:
      return add_word(condition, share);
    case Kind::all_of:
      for (const Condition& child : children) add(child, matching, share);
      return;
    case Kind::any_of:
      for (const Condition& child : children) add(child, false, share);
      return;
    case Kind::optional:
      add(children.front(), matching, share);
      return add(children.back(), false, share);
    case Kind::scaled:
      return add(children.front(), matching, share * condition.number());
    case Kind::constant:
      return add_constant(condition, matching, share);
    case Kind::as_one:
      return add_as_one(condition, share);
    case Kind::fresh:
      return add_freshness(condition, share);
    default:
      return add(children.front(), matching, share);
  }
}

void WeightBounds::add_word(const Condition& condition, double share) {
  OpenIndex& index = matcher_.index();
  const std::size_t having = index.postings.count_of_word(condition.term());
  if (having == 0) return;
  const WordBounds word(condition.use(), ranking_.saturation(0),
                        share * ranking_.most_weight(index.database.get_doccount(), having));
  if (const auto column = index.columns.of(condition.term(), index.postings, documents_.size())) {
    for (std::size_t i = 0; i < documents_.size(); ++i) bounds_[i] += word.in((*column)[documents_[i]]);
    return;
  }
  const auto postings = matcher_.postings(condition.term(), documents_);
  for_common(documents_, postings->documents,
             [&](std::size_t at, std::size_t posting) { bounds_[at] += word.in(postings->occurrences[posting]); });
}

void WeightBounds::add_constant(const Condition& condition, bool matching, double share) {
  const auto bound = static_cast<float>(share * condition.number() * kSlack);
  if (matching || condition.is_dear()) {
    for (float& one : bounds_) one += bound;
    return;
  }
  const Documents having = matcher_.find_within(condition.children().front(), documents_);
  for_common(documents_, having, [&](std::size_t at, std::size_t) { bounds_[at] += bound; });
}

void WeightBounds::add_as_one(const Condition& condition, double share) {
  const auto counted = matcher_.counted(condition);
  const double saturation = ranking_.saturation(0);
  const double most = share * ranking_.most_weight(matcher_.index().database.get_doccount(), counted->documents.size());
  for_common(documents_, counted->documents, [&](std::size_t at, std::size_t counted_at) {
    const auto count = static_cast<float>(counted->counts[counted_at]);
    bounds_[at] += static_cast<float>(most * kSlack) * count / (static_cast<float>(saturation) + count);
  });
}

void WeightBounds::add_freshness(const Condition& condition, double share) {
  const std::vector<double> shares = freshness_of(matcher_.index().dates, documents_, condition.half_life_days());
  for (std::size_t i = 0; i < shares.size(); ++i)
    bounds_[i] += static_cast<float>(share * condition.number() * shares[i] * kSlack);
}

WeighedDocuments weigh_best(Matcher& matcher, const Ranking& ranking, const Condition& condition,
                            const Documents& documents, std::size_t count) {
  const auto weighed = [&](Documents some) {
    WeighedDocuments best{std::move(some), {}};
    best.weights = Scorer(matcher, ranking, best.documents).weigh(condition, true);
    return best;
  };
  if (count == 0) return {};
  if (documents.size() <= std::max(kSamples * count, condition.is_dear() ? 0 : kFew)) return weighed(documents);
  const std::vector<float> bounds = WeightBounds(matcher, ranking, documents).of(condition);
  const auto sample = places_from(bounds, least_of_best(bounds, count), kSamples * count);
  const double least = least_of_best(weighed(documents_at(documents, sample)).weights, count);
  Documents hopeful = documents_at(documents, places_from(bounds, least));
  if (condition.is_dear()) {  // lengths tell of most that no test of positions would help them
    const auto weights = Scorer(matcher, ranking, hopeful, Scorer::Positions::taken_for_granted).weigh(condition, true);
    hopeful = documents_at(hopeful, places_from(weights, least));
  }
  return weighed(std::move(hopeful));
}

}  // namespace referat
