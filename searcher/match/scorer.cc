#include "searcher/match/scorer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

#include "searcher/match/rising.h"

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
    : matcher_(matcher), ranking_(ranking), documents_(documents), saturation_(documents.size()) {
  const Xapian::Database& database = matcher.index().database;
  const double average = database.get_average_length();
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const double length = std::max(kLeastLength, database.get_doclength(documents[i]) / average);
    saturation_[i] = ranking.term_saturation * (length * ranking.length_share + (1 - ranking.length_share));
  }
}

std::vector<double> Scorer::weigh(const Condition& condition) {
  weights_.assign(documents_.size(), 0);
  Some all{documents_, std::vector<std::uint32_t>(documents_.size())};
  std::iota(all.places.begin(), all.places.end(), 0);
  add(condition, all, true, 1);
  return std::move(weights_);
}

Scorer::Some Scorer::matching_of(const Condition& condition, const Some& some) {
  Some matching{matcher_.find_within(condition, some.documents), {}};
  matching.places.reserve(matching.documents.size());
  for_common(some.documents, matching.documents,
             [&](std::size_t at, std::size_t) { matching.places.push_back(some.places[at]); });
  return matching;
}

void Scorer::add(const Condition& condition, const Some& some, bool matching, double share) {
  if (some.documents.empty() || share == 0) return;
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
      return;
    case Kind::term: {
      PostingLists& lists = matcher_.index().postings;
      return add_postings(*lists.covering(condition.term(), some.documents), lists.count(condition.term()), some,
                          share);
    }
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
      if (!matching) return add(condition, matching_of(condition, some), true, share);
  }
  switch (condition.kind()) {  // what weighs in matching documents only
    case Kind::all_of:
      for (const Condition& child : children) add(child, some, true, share);
      return;
    case Kind::constant:
      for (const std::uint32_t place : some.places) weights_[place] += share * condition.number();
      return;
    case Kind::optional:
      add(children.back(), some, false, share);
      [[fallthrough]];
    default:
      add(children.front(), some, true, share);
  }
}

void Scorer::add_postings(const Postings& postings, std::size_t document_count, const Some& some, double share) {
  if (postings.size() == 0) return;
  const double all = matcher_.index().database.get_doccount();
  const double found = static_cast<double>(document_count);
  double odds = (all - found + 0.5) / (found + 0.5);
  if (odds < 2) odds = odds * 0.5 + 1;
  const double most = share * std::log(odds) * (ranking_.term_saturation + 1);
  for_common(some.documents, postings.documents, [&](std::size_t at, std::size_t posting) {
    const double count = postings.counts[posting];
    const std::uint32_t place = some.places[at];
    weights_[place] += most * (count / (saturation_[place] + count));
  });
}

void Scorer::add_as_one(const Condition& condition, const Some& some, double share) {
  std::map<Xapian::docid, std::uint32_t> counts;
  for (const Condition& child : condition.children()) {
    const auto postings = matcher_.index().postings.covering(child.term(), some.documents);
    for_common(some.documents, postings->documents,
               [&](std::size_t at, std::size_t posting) { counts[some.documents[at]] += postings->counts[posting]; });
  }
  Postings together;
  for (const auto& [document, count] : counts) {
    together.documents.push_back(document);
    together.counts.push_back(count);
  }
  add_postings(together, matcher_.find(condition)->size(), some, share);
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
    weights_[some.places[i]] += share * condition.number() * std::exp2(-age / condition.half_life_days());
  }
}

}  // namespace referat
