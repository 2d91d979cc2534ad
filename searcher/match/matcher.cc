#include "searcher/match/matcher.h"

#include <algorithm>
#include <utility>

#include "searcher/match/rising.h"
#include "searcher/match/word_finder.h"

namespace referat {
namespace {

using Kind = Condition::Kind;

/// Lists of fewer documents than one in so many are merged, if they are few: a set of bits takes a walk through all.
constexpr std::size_t kDocumentsPerMerged = 256;
constexpr std::size_t kMostMerged = 8;

/// Does the whole list of the condition cost less than a look for each of so many documents?
bool is_rarer(const Condition& condition, std::size_t estimated, std::size_t documents) {
  return (condition.kind() == Kind::word || condition.kind() == Kind::term) && estimated * 2 < documents;
}

/// Takes apart what finds a document if any of its parts does.
void collect_ways(const std::vector<Condition>& conditions, std::vector<Condition>& ways) {
  for (const Condition& one : conditions) {
    switch (one.kind()) {
      case Kind::any_of:
        collect_ways(one.children(), ways);
        break;
      case Kind::optional:
      case Kind::scaled:
      case Kind::constant:
        collect_ways({one.children().front()}, ways);
        break;
      default:
        ways.push_back(one);
    }
  }
}

std::vector<Condition> dear_ones_last(std::vector<Condition> conditions) {
  std::stable_partition(conditions.begin(), conditions.end(), [](const Condition& one) { return !one.is_dear(); });
  return conditions;
}

std::shared_ptr<const Documents> shared(Documents documents) {
  return std::make_shared<const Documents>(std::move(documents));
}

/// Those of a word's documents that it finds by its use.
std::shared_ptr<const Documents> used(const WordUse& use, std::shared_ptr<const Postings> postings) {
  const WordFinder finder(use);
  const std::size_t size = postings->size();
  std::size_t all = 0;
  while (all < size && finder.finds_in(postings->occurrences[all]) != 0) ++all;
  if (all == size) return {postings, &postings->documents};
  Documents found(size);
  std::copy_n(postings->documents.begin(), all, found.begin());
  std::size_t count = all;
  for (std::size_t i = all; i < size; ++i) {
    found[count] = postings->documents[i];
    count += finder.finds_in(postings->occurrences[i]);
  }
  found.resize(count);
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
      return index_.postings.count_of_term(condition.term());
    case Kind::word:
      return index_.postings.count_of_word(condition.term());
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
  // Where several ask for positions, each is asked only of documents that have the words of all.
  if (std::count_if(conditions.begin(), conditions.end(), [](const Condition& one) { return one.is_dear(); }) > 1) {
    for (std::size_t i = 0, count = conditions.size(); i < count; ++i) {
      std::vector<Condition> ways;
      collect_ways({conditions[i]}, ways);
      if (ways.size() == 1 && ways.front().kind() == Kind::placed)
        conditions.push_back(ways.front().children().front());
    }
  }
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
      auto postings = index_.postings.of_term(condition.term());
      return {postings, &postings->documents};
    }
    case Kind::word:
      return used(condition.use(), index_.postings.of_word(condition.term()));
    case Kind::all_of:
    case Kind::filtered: {
      const std::vector<Condition> ordered = in_asking_order(children);
      const auto first = find(ordered.front());
      Documents documents = find_within(ordered[1], *first);
      return shared(all_within({ordered.begin() + 2, ordered.end()}, std::move(documents)));
    }
    case Kind::any_of:
      return find_any(children);
    case Kind::as_one: {
      const auto words = counted(condition);
      return {words, &words->documents};
    }
    case Kind::without: {
      const auto documents = find(children.front());
      const Documents excluded = find_within(children.back(), *documents);
      return excluded.empty() ? documents : shared(without(*documents, excluded));
    }
    case Kind::placed:
      return shared(tests_.passing(condition, may_pass(condition, nullptr)));
    default:
      return find(children.front());
  }
}

std::shared_ptr<const Documents> Matcher::find_any(const std::vector<Condition>& conditions) {
  if (conditions.empty()) return shared({});
  const Xapian::docid last = index_.database.get_lastdocid();
  std::size_t most = 0;
  for (const Condition& one : conditions) most += estimate(one);
  if (conditions.size() <= kMostMerged && most < last / kDocumentsPerMerged) {
    std::shared_ptr<const Documents> all = find(conditions.front());
    for (std::size_t i = 1; i < conditions.size(); ++i) {
      const auto found = find(conditions[i]);
      if (!found->empty()) all = all->empty() ? found : shared(united(*all, *found));
    }
    return all;
  }
  DocumentSet found(last);
  add_any(conditions, nullptr, found);
  return shared(found.documents());
}

void Matcher::add_any(const std::vector<Condition>& conditions, const Documents* within, DocumentSet& found) {
  std::vector<Condition> ways;
  collect_ways(conditions, ways);
  std::vector<Condition> placed;
  std::vector<Condition> other_dear;
  for (const Condition& one : ways) {
    if (one.kind() == Kind::placed) {
      placed.push_back(one);
    } else if (one.is_dear()) {
      other_dear.push_back(one);
    } else if (within == nullptr || is_rarer(one, estimate(one), within->size())) {
      found.add(*find(one));
    } else {
      found.add(find_within(one, *within));
    }
  }
  // What is found without a look at positions needs none.
  std::vector<Documents> asked;
  for (const Condition& one : placed) asked.push_back(found.lacking(may_pass(one, within)));
  tests_.ask(placed, asked);
  for (std::size_t i = 0; i < placed.size(); ++i) found.add(tests_.passing(placed[i], asked[i]));
  for (const Condition& one : other_dear)
    found.add(within == nullptr ? *find(one) : find_within(one, found.lacking(*within)));
}

/// A field's bit is also set by a part of a compound, which stands nowhere as a word.
Documents Matcher::may_pass(const Condition& placed, const Documents* within) {
  const Condition& words = placed.children().front();
  Documents documents = within == nullptr ? *find(words) : find_within(words, *within);
  const auto by_field = [](const Condition& word) { return word.kind() == Kind::word && word.use().found_fields != 0; };
  if (placed.test().nearness == Nearness::part ||
      !std::any_of(words.children().begin(), words.children().end(), by_field))
    return documents;
  WordUse as_word;
  as_word.finds_words = true;
  for (const std::string& term : placed.test().terms) {
    if (documents.empty()) break;
    documents = word_within(Condition::word(term, as_word), documents);
  }
  return documents;
}

void Matcher::prepare(const std::vector<Condition>& conditions, const Documents& documents) {
  std::vector<Condition> placed;
  collect_ways(conditions, placed);
  placed.erase(
      std::remove_if(placed.begin(), placed.end(), [](const Condition& one) { return one.kind() != Kind::placed; }),
      placed.end());
  if (placed.size() < 2) return;
  std::vector<Documents> asked;
  for (const Condition& one : placed) asked.push_back(may_pass(one, &documents));
  tests_.ask(placed, asked);
}

std::shared_ptr<const Postings> Matcher::postings(const std::string& term, const Documents& documents) {
  if (const auto known = looked_up_.find(term);
      known != looked_up_.end() && contains(known->second.documents, documents))
    return known->second.postings;
  auto found = index_.postings.of_word_covering(term, documents);
  if (found->size() < index_.postings.count_of_word(term))
    looked_up_.insert_or_assign(term, LookedUp{documents, found});
  return found;
}

std::shared_ptr<const CountedDocuments> Matcher::counted(const Condition& condition) {
  Counted& known = counted_.try_emplace(condition.identity(), Counted{condition, nullptr}).first->second;
  if (!known.documents)
    known.documents = std::make_shared<const CountedDocuments>(
        count_words(index_.postings, condition.children(), index_.database.get_lastdocid()));
  return known.documents;
}

Documents Matcher::find_within(const Condition& condition, const Documents& documents) {
  if (documents.empty()) return {};
  const std::vector<Condition>& children = condition.children();
  switch (condition.kind()) {
    case Kind::nothing:
    case Kind::fresh:
      return {};
    case Kind::term:
      return common(documents, index_.postings.of_term_covering(condition.term(), documents)->documents);
    case Kind::word:
      return word_within(condition, documents);
    case Kind::all_of:
    case Kind::filtered:
      return all_within(in_asking_order(children), documents);
    case Kind::any_of:
      return any_within(children, documents);
    case Kind::as_one:
      return common(documents, counted(condition)->documents);
    case Kind::without: {
      Documents found = find_within(children.front(), documents);
      const Documents excluded = find_within(children.back(), found);
      return excluded.empty() ? found : without(found, excluded);
    }
    case Kind::placed:
      return tests_.passing(condition, may_pass(condition, &documents));
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
  const auto covering = postings(condition.term(), documents);
  Documents found(std::min(documents.size(), covering->size()));
  for_common(documents, covering->documents, [&](std::size_t at, std::size_t posting) {
    found[count] = documents[at];
    count += finder.finds_in(covering->occurrences[posting]);
  });
  found.resize(count);
  return found;
}

Documents Matcher::all_within(const std::vector<Condition>& conditions, Documents documents) {
  for (const Condition& one : conditions) documents = find_within(one, documents);
  return documents;
}

Documents Matcher::any_within(const std::vector<Condition>& conditions, const Documents& documents) {
  const Xapian::docid last = index_.database.get_lastdocid();
  if (conditions.size() <= kMostMerged && documents.size() < last / kDocumentsPerMerged) {
    Documents found;
    Documents open = documents;
    for (const Condition& one : dear_ones_last(conditions)) {
      const Documents some = find_within(one, open);
      if (some.empty()) continue;
      open = without(open, some);
      found = united(found, some);
    }
    return found;
  }
  DocumentSet found(last);
  add_any(conditions, &documents, found);
  return found.having(documents);
}

}  // namespace referat
