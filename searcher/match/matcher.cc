#include "searcher/match/matcher.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/match/rising.h"
#include "searcher/match/word_finder.h"

namespace referat {
namespace {

using Kind = Condition::Kind;

/// More lists than these are put together by sorting.
constexpr std::size_t kMostMerged = 8;

std::shared_ptr<const Documents> shared(Documents documents) {
  return std::make_shared<const Documents>(std::move(documents));
}

Documents united(const Documents& a, const Documents& b) {
  Documents all;
  all.reserve(a.size() + b.size());
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  return all;
}

Documents common(const Documents& a, const Documents& b) {
  Documents both;
  both.reserve(std::min(a.size(), b.size()));
  for_common(a, b, [&](std::size_t at, std::size_t) { both.push_back(a[at]); });
  return both;
}

Documents without(const Documents& documents, const Documents& excluded) {
  Documents left;
  left.reserve(documents.size());
  std::set_difference(documents.begin(), documents.end(), excluded.begin(), excluded.end(), std::back_inserter(left));
  return left;
}

/// Those of a word's documents that it finds by its use.
std::shared_ptr<const Documents> used(const WordUse& use, std::shared_ptr<const Postings> postings) {
  const WordFinder finder(use);
  std::size_t finding = 0;
  for (std::size_t i = 0; i < postings->size(); ++i) finding += finder.finds_in(postings->occurrences[i]);
  if (finding == postings->size()) return {postings, &postings->documents};
  Documents found(finding + 1);
  std::size_t count = 0;
  for (std::size_t i = 0; i < postings->size(); ++i) {
    found[count] = postings->documents[i];
    count += finder.finds_in(postings->occurrences[i]);
  }
  found.resize(finding);
  return shared(std::move(found));
}

}  // namespace

std::size_t Matcher::estimate(const Condition& condition) {
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::fresh:
      return 0;
    case Kind::term:
    case Kind::word:
      return index_.postings.count(condition.term());
    case Kind::all_of:
    case Kind::filtered: {
      std::size_t least = estimate(children.front());
      for (std::size_t i = 1; i < children.size(); ++i) least = std::min(least, estimate(children[i]));
      return least;
    }
    case Kind::any_of:
    case Kind::as_one: {
      std::size_t sum = 0;
      for (const Condition& child : children) sum += estimate(child);
      return sum;
    }
    default:
      return estimate(children.front());
  }
}

std::vector<Condition> Matcher::in_asking_order(std::vector<Condition> conditions) {
  std::vector<std::pair<std::pair<bool, std::size_t>, std::size_t>> keys;
  for (std::size_t i = 0; i < conditions.size(); ++i)
    keys.push_back({{conditions[i].is_dear(), estimate(conditions[i])}, i});
  std::sort(keys.begin(), keys.end());
  std::vector<Condition> ordered;
  for (const auto& [key, at] : keys) ordered.push_back(conditions[at]);
  return ordered;
}

std::shared_ptr<const Documents> Matcher::find(const Condition& condition) {
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::fresh:
      return shared({});
    case Kind::term: {
      auto postings = index_.postings.of(condition.term());
      return {postings, &postings->documents};
    }
    case Kind::word:
      return used(condition.use(), index_.postings.of(condition.term()));
    case Kind::all_of:
    case Kind::filtered: {
      const std::vector<Condition> ordered = in_asking_order(children);
      const auto first = find(ordered.front());
      Documents documents = find_within(ordered[1], *first);
      return shared(all_within({ordered.begin() + 2, ordered.end()}, std::move(documents)));
    }
    case Kind::any_of:
    case Kind::as_one:
      return find_any(children);
    case Kind::without: {
      const auto documents = find(children.front());
      const Documents excluded = find_within(children.back(), *documents);
      return excluded.empty() ? documents : shared(without(*documents, excluded));
    }
    case Kind::placed:
      return shared(placed_within(condition, *find(children.front())));
    default:
      return find(children.front());
  }
}

std::shared_ptr<const Documents> Matcher::find_any(const std::vector<Condition>& conditions) {
  if (conditions.empty()) return shared({});
  if (conditions.size() > kMostMerged) {
    Documents all;
    for (const Condition& one : conditions) {
      const auto found = find(one);
      all.insert(all.end(), found->begin(), found->end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return shared(std::move(all));
  }
  std::shared_ptr<const Documents> all = find(conditions.front());
  for (std::size_t i = 1; i < conditions.size(); ++i) {
    const auto found = find(conditions[i]);
    if (!found->empty()) all = all->empty() ? found : shared(united(*all, *found));
  }
  return all;
}

Documents Matcher::find_within(const Condition& condition, const Documents& documents) {
  if (documents.empty()) return {};
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::fresh:
      return {};
    case Kind::term:
      return common(documents, index_.postings.covering(condition.term(), documents)->documents);
    case Kind::word:
      return word_within(condition, documents);
    case Kind::all_of:
    case Kind::filtered:
      return all_within(in_asking_order(children), documents);
    case Kind::any_of:
    case Kind::as_one:
      return any_within(children, documents);
    case Kind::without: {
      Documents found = find_within(children.front(), documents);
      const Documents excluded = find_within(children.back(), found);
      return excluded.empty() ? found : without(found, excluded);
    }
    case Kind::placed:
      return placed_within(condition, find_within(children.front(), documents));
    default:
      return find_within(children.front(), documents);
  }
}

Documents Matcher::word_within(const Condition& condition, const Documents& documents) {
  const WordFinder finder(condition.use());
  std::size_t count = 0;
  if (const auto column = index_.columns.of(condition.term(), index_.postings, documents.size())) {
    Documents found(documents.size());
    for (const Xapian::docid document : documents) {
      found[count] = document;
      count += finder.finds_in((*column)[document]);
    }
    found.resize(count);
    return found;
  }
  const auto postings = index_.postings.covering(condition.term(), documents);
  Documents found(std::min(documents.size(), postings->size()));
  for_common(documents, postings->documents, [&](std::size_t at, std::size_t posting) {
    found[count] = documents[at];
    count += finder.finds_in(postings->occurrences[posting]);
  });
  found.resize(count);
  return found;
}

Documents Matcher::all_within(const std::vector<Condition>& conditions, Documents documents) {
  for (const Condition& one : conditions) documents = find_within(one, documents);
  return documents;
}

Documents Matcher::any_within(const std::vector<Condition>& conditions, const Documents& documents) {
  Documents found;
  Documents open = documents;
  for (const Condition& one : conditions) {
    const Documents some = find_within(one, open);
    if (some.empty()) continue;
    open = without(open, some);
    found = found.empty() ? some : united(found, some);
  }
  return found;
}

Documents Matcher::placed_within(const Condition& condition, const Documents& documents) {
  Tested& tested = tested_.try_emplace(condition.identity(), Tested{condition, {}, {}}).first->second;
  const Documents fresh = without(documents, tested.asked);
  if (!fresh.empty()) {
    PositionTester tester(index_.positions, condition.test());
    Documents passed;
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(passed),
                 [&](Xapian::docid document) { return tester.passes(document); });
    tested.asked = united(tested.asked, fresh);
    tested.passed = united(tested.passed, passed);
  }
  return common(documents, tested.passed);
}

}  // namespace referat
