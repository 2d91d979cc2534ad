#include "searcher/match/engine.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <set>
#include <span>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/record.h"
#include "common/index/word_lists.h"
#include "searcher/match/case_route.h"
#include "searcher/match/compiler.h"
#include "searcher/match/facets.h"
#include "searcher/match/filters.h"
#include "searcher/match/matcher.h"
#include "searcher/match/meeting_facts.h"
#include "searcher/match/page.h"
#include "searcher/match/scorer.h"
#include "searcher/match/similar.h"
#include "searcher/match/suggestion.h"
#include "searcher/match/weight_bounds.h"
#include "searcher/query/tree.h"

namespace referat {
namespace {

/// The second phase of ranking looks at so many of the best.
constexpr std::size_t kSecondPhaseDocuments = 50;

class Engine {
 public:
  Engine(OpenIndex& index, const Query& query, const Ranking& ranking)
      : database_(index.database), matcher_(index), query_(query), ranking_(ranking) {}

  Result<Matches> run() {
    if (auto checked = check_facets(query_.facets); !checked) return checked.error();
    if (query_.limit < 0 || query_.offset < 0 || query_.context < 0 || query_.freshness_days < 0) {
      return Error{ErrorCode::bad_request, "limit, offset, context and freshness are 0 or more", ""};
    }
    auto filters = resolve_filters(database_, query_.filters);
    if (!filters) return filters.error();
    filters_ = std::move(*filters);
    if (auto scoped = read_scope(); !scoped) return scoped.error();
    read_text();

    Results& results = matches_.results;
    std::shared_ptr<const Documents> found = matcher_.find(filtered(words_));
    for (const Condition& relaxed : relaxed_words_) {
      if (!found->empty() || !query_.relax) break;
      found = matcher_.find(filtered(relaxed));
      if (found->empty()) continue;
      results.relaxed = true;
      results.warnings.push_back({"relaxed", "no item has all the words; these have some of them", {}});
      words_ = relaxed;
    }
    results.total = static_cast<int>(found->size());
    results.offset = query_.offset;
    take_hits(page(*found));
    take_facets(*found);
    take_meeting();
    if (query_.case_number) take_case(*found);
    if (!query_.like) {
      results.suggestion = suggested_text(matcher_, query_, [this](const Condition& words) { return filtered(words); });
    }
    return std::move(matches_);
  }

 private:
  /// --case, --meeting and --like say what is searched.
  Result<void> read_scope() {
    if (query_.case_number) {
      const auto scope = case_query(*query_.case_number);
      if (!scope) return scope.error();
      scope_.push_back(*scope);
    }
    if (query_.meeting) {
      const std::string term = value_term(kMeetingPrefix, *query_.meeting);
      if (!WordLists(database_).contains(term)) {
        return Error{ErrorCode::not_found, "there is no meeting " + *query_.meeting,
                     "a meeting's id is an item's without its number, such as kkr-hovedstaden/2018-03-15"};
      }
      scope_.emplace_back(term);
    }
    if (query_.like) {
      const auto similar = similar_query(matcher_.index(), *query_.like, matches_.marks);
      if (!similar) return similar.error();
      similar_ = *similar;
    }
    return {};
  }

  void read_text() {
    Results& results = matches_.results;
    ParsedQuery parsed = parse_query(query_.text);
    const bool asks_nothing = parsed.root.kind == QueryNode::Kind::everything && !parsed.warnings.empty();
    results.query_text = query_.text;
    results.query_parsed = to_query_text(parsed.root);
    results.warnings = std::move(parsed.warnings);
    CompiledQuery compiled = QueryCompiler(database_, ranking_).compile(parsed.root);
    results.warnings.insert(results.warnings.end(), compiled.warnings.begin(), compiled.warnings.end());
    if (query_.explain) results.explanation = std::move(compiled.explanation);
    parts_ = std::move(compiled.parts);
    if (!compiled.bonuses.empty()) bonus_ = Condition::any_of(compiled.bonuses);
    results.total_exact = compiled.exact;
    has_words_ = compiled.has_words || query_.like;
    // What is left of "organ:" is no wish to see everything.
    words_ = asks_nothing ? Condition() : compiled.query;
    relaxed_words_ = compiled.relaxed;
    if (query_.like) {
      words_ = parsed.root.kind == QueryNode::Kind::everything ? similar_ : Condition::all_of({similar_, words_});
      for (Condition& relaxed : relaxed_words_) relaxed = Condition::all_of({similar_, relaxed});
    } else {
      matches_.marks = std::move(compiled.marks);
    }
  }

  /// `lifted`: the facet whose own filter is left out.
  Condition filtered(const Condition& words, std::string_view lifted = {}) const {
    std::vector<Condition> filters = filters_.others;
    filters.insert(filters.end(), scope_.begin(), scope_.end());
    for (const auto& [facet, filter] : filters_.by_facet) {
      if (facet != lifted) filters.push_back(filter);
    }
    Condition condition = words;
    if (!filters.empty()) condition = Condition::filtered(condition, Condition::all_of(std::move(filters)));
    // Where a kind is chosen, superseded agendas count, so that a facet's number is what choosing it gives.
    if (!filters_.by_facet.contains("kind") && lifted != "kind")
      condition = Condition::without(condition, Condition(std::string(kSupersededTerm)));
    return condition;
  }

  /// With what an item's age counts.
  Condition weighed(const Condition& condition) const {
    if (query_.freshness_days == 0) return condition;
    return Condition::optional(condition, Condition::fresh(ranking_.freshness, query_.freshness_days));
  }

  Sort order() const {
    if (query_.sort) return *query_.sort;
    if (query_.case_number) return Sort::date_ascending;
    return has_words_ ? Sort::relevance : Sort::date_descending;
  }

  Order order_of_page() const {
    if (query_.meeting && !query_.sort && !has_words_) return {false, {{kPositionSlot, false}, {kIdSlot, false}}};
    if (order() == Sort::relevance) return {true, {{kDateSlot, true}, {kIdSlot, false}}};
    Order by_date;
    if (query_.case_number) by_date.keys.push_back({kAuthoritySlot, false});
    by_date.keys.push_back({kDateSlot, order() == Sort::date_descending});
    for (const unsigned slot : {kMeetingSlot, kPositionSlot, kIdSlot}) by_date.keys.push_back({slot, false});
    return by_date;
  }

  /// The page that was asked for. What is beyond the documents of the second phase keeps its place.
  std::vector<RankedDocument> page(const Documents& found) {
    const std::size_t offset = std::min(static_cast<std::size_t>(query_.offset), found.size());
    const std::size_t limit = query_.limit == 0 ? found.size() : static_cast<std::size_t>(query_.limit);
    const std::size_t end = std::min(found.size(), offset + limit);
    const Order order = order_of_page();
    const bool two_phases = !bonus_.is_nothing() && order.by_weight && offset < kSecondPhaseDocuments;
    const std::size_t ordered = two_phases ? std::max(end, kSecondPhaseDocuments) : end;
    std::vector<RankedDocument> documents;
    if (order.by_weight) {
      const WeighedDocuments best = weigh_best(matcher_, ranking_, weighed(filtered(words_)), found, ordered);
      documents = first_in_order(matcher_.index(), best.documents, best.weights, order, ordered);
    } else {
      documents = first_in_order(matcher_.index(), found, {}, order, ordered);
    }
    if (two_phases) add_bonus(documents);
    documents.resize(std::min(documents.size(), end));
    documents.erase(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(offset));
    if (!order.by_weight) add_weights(filtered(words_), true, documents);
    return documents;
  }

  /// The second phase of ranking: the best of what is cheap to tell of many documents gain by what takes a look at
  /// their positions.
  void add_bonus(std::vector<RankedDocument>& documents) {
    const auto best = std::span(documents).first(std::min(documents.size(), kSecondPhaseDocuments));
    add_weights(bonus_, false, best);
    std::stable_sort(best.begin(), best.end(),
                     [](const RankedDocument& a, const RankedDocument& b) { return a.weight > b.weight; });
  }

  /// What the condition weighs in each. `matching`: all match it.
  void add_weights(const Condition& condition, bool matching, std::span<RankedDocument> documents) {
    Documents rising;
    for (const RankedDocument& one : documents) rising.push_back(one.document);
    std::sort(rising.begin(), rising.end());
    const std::vector<double> weights = Scorer(matcher_, ranking_, rising).weigh(condition, matching);
    for (RankedDocument& one : documents) {
      const auto place = std::lower_bound(rising.begin(), rising.end(), one.document);
      one.weight += weights[static_cast<std::size_t>(place - rising.begin())];
    }
  }

  void take_hits(const std::vector<RankedDocument>& documents) {
    std::optional<BlockFinder> finder;
    if (!matches_.marks.empty()) finder = matches_.marks.block_finder();
    std::vector<Hit>& hits = matches_.results.hits;
    hits.resize(documents.size());
    matches_.marked_blocks.resize(documents.size());
    std::vector<std::size_t> rows(documents.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(),
              [&](std::size_t a, std::size_t b) { return documents[a].document < documents[b].document; });
    OpenIndex& index = matcher_.index();
    for (const std::size_t row : rows) {
      const auto& [document, weight] = documents[row];
      hits[row].item = item_of_record(index.records.of(document));
      hits[row].score = weight;
      if (finder) {
        const WordPositions positions(index.positions.of(document));
        matches_.marked_blocks[row] = finder->find(positions, 1 + hits[row].item.sections.size());
      }
      if (query_.explain) explain(document, hits[row]);
    }
  }

  /// What each part of the query gives the item alone; BM25 adds up.
  void explain(Xapian::docid document, Hit& hit) {
    const Documents alone = {document};
    for (const QueryPart& part : parts_) {
      const double weight = Scorer(matcher_, ranking_, alone).weigh(part.query, false).front();
      if (weight > 0) hit.explanation.push_back({part.label, weight});
    }
  }

  void take_facets(const Documents& found) {
    for (const std::string& name : query_.facets) {
      // A facet with a filter of its own counts what choosing another value would give.
      const bool chosen = filters_.by_facet.contains(name);
      const auto counted = chosen ? matcher_.find(filtered(words_, name)) : nullptr;
      matches_.results.facets.push_back(
          matcher_.index().facets.count(name, chosen ? *counted : found, filters_.selected[name]));
    }
  }

  /// Whatever the query and the other filters leave of its items.
  void take_meeting() {
    if (!query_.meeting) return;
    const Condition items(value_term(kMeetingPrefix, *query_.meeting));
    const auto kind = filters_.by_facet.find("kind");
    matches_.results.meeting = meeting_facts(
        matcher_, kind != filters_.by_facet.end() ? Condition::filtered(items, kind->second)
                                                  : Condition::without(items, Condition(std::string(kSupersededTerm))));
  }

  /// Whose case it is, and its way.
  void take_case(const Documents& found) {
    std::set<std::string> owners;
    for (const Xapian::docid document : found)
      owners.insert(database_.get_document(document).get_value(kAuthoritySlot));
    CaseRoute route = route_of_case(matcher_, *case_query(*query_.case_number), owners);
    matches_.results.route = std::move(route.steps);
    if (!route.complete)
      matches_.results.warnings.push_back(
          {"route_cut", "the case has very many items; its route is that of the oldest", {}});
    owners.erase("");
    if (owners.size() < 2) return;
    std::string names;
    for (const std::string& owner : owners) names += (names.empty() ? "" : ", ") + owner;
    matches_.results.warnings.push_back(
        {"several_authorities",
         "several authorities use this number: " + names + "; choose one with --municipality or --organ",
         {}});
  }

  const Xapian::Database& database_;
  Matcher matcher_;
  const Query& query_;
  const Ranking& ranking_;
  ResolvedFilters filters_;
  std::vector<Condition> scope_;
  Condition similar_;
  Condition words_;
  std::vector<Condition> relaxed_words_;
  Condition bonus_;
  std::vector<QueryPart> parts_;
  bool has_words_ = false;
  Matches matches_;
};

}  // namespace

Result<Matches> run_query(OpenIndex& index, const Query& query, const Ranking& ranking) {
  return Engine(index, query, ranking).run();
}

Result<Item> find_item(const OpenIndex& index, std::string_view id) {
  const auto document = document_with_id(index.database, id);
  if (!document) return document.error();
  return index.item(*document);
}

}  // namespace referat
