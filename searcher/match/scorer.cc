#include "searcher/match/scorer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "searcher/match/rising.h"
#include "searcher/match/word_weight.h"

namespace referat {
namespace {

using Kind = Condition::Kind;

constexpr double kLeastLength = 0.5;  ///< of the average

/// Days since 1970; nothing for what is no day.
std::optional<int> days_of(DayNumber number) {
  const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(number / 10'000)),
                                         std::chrono::month(number / 100 % 100), std::chrono::day(number % 100));
  if (!date.ok()) return {};
  return std::chrono::sys_days(date).time_since_epoch().count();
}

}  // namespace

Scorer::Scorer(Matcher& matcher, const Ranking& ranking, const Documents& documents)
    : matcher_(matcher), ranking_(ranking), documents_(documents), saturation_(matcher.index().lengths.of(documents)) {
  const auto saturation = [&](double length) {
    return ranking_.term_saturation *
           (std::max(kLeastLength, length) * ranking_.length_share + (1 - ranking_.length_share));
  };
  for (double& one : saturation_) one = saturation(one);
}

double Scorer::rarity(std::size_t documents) const {
  const double all = matcher_.index().database.get_doccount();
  return bm25_rarity(all, static_cast<double>(documents)) * (ranking_.term_saturation + 1);
}

std::vector<double> Scorer::weigh(const Condition& condition, bool matching) {
  weights_.assign(documents_.size(), 0);
  add(condition, {documents_}, matching, 1);
  return std::move(weights_);
}

void Scorer::add_where_matching(const Condition& condition, const Some& some, double share) {
  const Documents matching = matcher_.find_within(condition, some.documents);
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
  const auto postings = lists.of_word_covering(condition.term(), some.documents);
  const double most = share * rarity(lists.count_of_word(condition.term()));
  const WordWeight word(condition.use());
  for_common(some.documents, postings->documents, [&](std::size_t at, std::size_t posting) {
    const std::size_t place = some.place(at);
    weights_[place] += most * word.in(postings->occurrences[posting], saturation_[place]);
  });
}

void Scorer::add_as_one(const Condition& condition, const Some& some, double share) {
  std::vector<unsigned> counts(some.documents.size());
  for (const Condition& child : condition.children()) {
    const auto postings = matcher_.index().postings.of_word_covering(child.term(), some.documents);
    for_common(some.documents, postings->documents, [&](std::size_t at, std::size_t posting) {
      const PackedOccurrence occurrence = postings->occurrences[posting];
      if (child.use().finds_in(occurrence)) counts[at] += std::max(1U, words_of(occurrence));
    });
  }
  const double most = share * rarity(matcher_.find(condition)->size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) weights_[some.place(i)] += most * counts[i] / (saturation_[some.place(i)] + counts[i]);
  }
}

void Scorer::add_freshness(const Condition& condition, const Some& some, double share) {
  Dates& dates = matcher_.index().dates;
  const auto newest = days_of(dates.newest());
  if (!newest) return;
  const std::vector<DayNumber> numbers = dates.of(some.documents);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto day = days_of(numbers[i]);
    if (!day) continue;
    const double age = *newest - *day;
    weights_[some.place(i)] += share * condition.number() * std::exp2(-age / condition.half_life_days());
  }
}

}  // namespace referat
