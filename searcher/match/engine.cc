#include "searcher/match/engine.h"

#include <algorithm>
#include <set>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "searcher/match/case_route.h"
#include "searcher/match/compiler.h"
#include "searcher/match/facets.h"
#include "searcher/match/filters.h"
#include "searcher/match/freshness.h"
#include "searcher/match/matching_documents.h"
#include "searcher/match/meeting_facts.h"
#include "searcher/match/second_phase.h"
#include "searcher/match/similar.h"
#include "searcher/match/suggestion.h"
#include "searcher/match/term_query.h"
#include "searcher/query/tree.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

class Engine {
 public:
  Engine(const Xapian::Database& database, FacetColumns& columns, const Query& query, const Ranking& ranking)
      : database_(database), columns_(columns), query_(query), ranking_(ranking) {}

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
    std::vector<Xapian::docid> found = matching_documents(database_, filtered(words_));
    for (const Xapian::Query& relaxed : relaxed_words_) {
      if (!found.empty() || !query_.relax) break;
      found = matching_documents(database_, filtered(relaxed));
      if (found.empty()) continue;
      results.relaxed = true;
      results.warnings.push_back({"relaxed", "no item has all the words; these have some of them", {}});
      words_ = relaxed;
    }
    results.total = static_cast<int>(found.size());
    results.offset = query_.offset;
    if (!found.empty()) take_hits(page());
    take_facets(found);
    take_meeting();
    if (query_.case_number) take_case();
    if (!query_.like) {
      results.suggestion =
          suggested_text(database_, query_, [this](const Xapian::Query& words) { return filtered(words); });
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
      if (!database_.term_exists(term)) {
        return Error{ErrorCode::not_found, "there is no meeting " + *query_.meeting,
                     "a meeting's id is an item's without its number, such as kkr-hovedstaden/2018-03-15"};
      }
      scope_.emplace_back(term);
    }
    if (query_.like) {
      const auto similar = similar_query(database_, *query_.like, matches_.marks);
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
    if (!compiled.bonuses.empty()) bonus_ = any_of(compiled.bonuses);
    results.total_exact = compiled.exact;
    has_words_ = compiled.has_words || query_.like;
    // What is left of "organ:" is no wish to see everything.
    words_ = asks_nothing ? Xapian::Query::MatchNothing : compiled.query;
    relaxed_words_ = compiled.relaxed;
    if (query_.like) {
      words_ = parsed.root.kind == QueryNode::Kind::everything ? similar_ : Xapian::Query(Op::OP_AND, similar_, words_);
      for (Xapian::Query& relaxed : relaxed_words_) relaxed = Xapian::Query(Op::OP_AND, similar_, relaxed);
    } else {
      matches_.marks = std::move(compiled.marks);
    }
  }

  /// `lifted`: the facet whose own filter is left out.
  Xapian::Query filtered(const Xapian::Query& words, std::string_view lifted = {}) const {
    std::vector<Xapian::Query> filters = filters_.others;
    filters.insert(filters.end(), scope_.begin(), scope_.end());
    for (const auto& [facet, filter] : filters_.by_facet) {
      if (facet != lifted) filters.push_back(filter);
    }
    Xapian::Query query = words;
    if (!filters.empty())
      query = Xapian::Query(Op::OP_FILTER, query, Xapian::Query(Op::OP_AND, filters.begin(), filters.end()));
    // Where a kind is chosen, superseded agendas count, so that a facet's number is what choosing it gives.
    if (!filters_.by_facet.contains("kind") && lifted != "kind")
      query = Xapian::Query(Op::OP_AND_NOT, query, Xapian::Query(std::string(kSupersededTerm)));
    return query;
  }

  /// With what an item's age counts.
  Xapian::Query weighed(const Xapian::Query& query) const {
    if (query_.freshness_days == 0 || order() != Sort::relevance) return query;
    const Xapian::Query age = freshness_query(database_, ranking_.freshness, query_.freshness_days);
    return age.empty() ? query : Xapian::Query(Op::OP_AND_MAYBE, query, age);
  }

  void set_weighting(Xapian::Enquire& enquire) const {
    enquire.set_weighting_scheme(Xapian::BM25Weight(ranking_.term_saturation, 0, 1, ranking_.length_share, 0.5));
  }

  Sort order() const {
    if (query_.sort) return *query_.sort;
    if (query_.case_number) return Sort::date_ascending;
    return has_words_ ? Sort::relevance : Sort::date_descending;
  }

  void set_order(Xapian::Enquire& enquire, Xapian::MultiValueKeyMaker& sorter) const {
    if (query_.meeting && !query_.sort && !has_words_) {
      sorter.add_value(kPositionSlot);
      sorter.add_value(kIdSlot);
    } else if (order() == Sort::relevance) {
      sorter.add_value(kDateSlot, true);
      sorter.add_value(kIdSlot);
      enquire.set_sort_by_relevance_then_key(&sorter, false);
      return;
    } else {
      if (query_.case_number) sorter.add_value(kAuthoritySlot);
      sorter.add_value(kDateSlot, order() == Sort::date_descending);
      sorter.add_value(kMeetingSlot);
      sorter.add_value(kPositionSlot);
      sorter.add_value(kIdSlot);
    }
    enquire.set_sort_by_key(&sorter, false);
  }

  /// The page that was asked for. What is beyond the documents of the second phase keeps its place.
  std::vector<RankedDocument> page() const {
    Xapian::Enquire enquire(database_);
    set_weighting(enquire);
    enquire.set_query(weighed(filtered(words_)));
    Xapian::MultiValueKeyMaker sorter;
    set_order(enquire, sorter);
    const auto offset = static_cast<Xapian::doccount>(query_.offset);
    const Xapian::doccount limit =
        query_.limit == 0 ? database_.get_doccount() : static_cast<Xapian::doccount>(query_.limit);
    const bool two_phases = !bonus_.empty() && order() == Sort::relevance && offset < kSecondPhaseDocuments;
    const Xapian::doccount first = two_phases ? 0 : offset;
    const Xapian::doccount last =
        offset + std::min(limit, database_.get_doccount() - std::min(offset, database_.get_doccount()));
    const Xapian::MSet found = enquire.get_mset(first, std::max(last, two_phases ? kSecondPhaseDocuments : 0) - first);
    std::vector<RankedDocument> documents;
    for (auto it = found.begin(); it != found.end(); ++it) documents.push_back({*it, it.get_weight()});
    if (two_phases) {
      std::vector<RankedDocument> best(
          documents.begin(),
          documents.begin() + std::min<std::ptrdiff_t>(kSecondPhaseDocuments, std::ssize(documents)));
      add_bonus(enquire, bonus_, best);
      std::copy(best.begin(), best.end(), documents.begin());
    }
    documents.resize(std::min<std::size_t>(documents.size(), last - first));
    documents.erase(documents.begin(),
                    documents.begin() + std::min<std::ptrdiff_t>(offset - first, std::ssize(documents)));
    return documents;
  }

  void take_hits(const std::vector<RankedDocument>& documents) {
    std::optional<BlockFinder> finder;
    if (!matches_.marks.empty()) finder = matches_.marks.block_finder();
    for (const RankedDocument& one : documents) {
      Hit& hit = matches_.results.hits.emplace_back();
      const Xapian::Document document = database_.get_document(one.document);
      hit.item = item_in(document);
      auto& marked = matches_.marked_blocks.emplace_back();
      if (finder) {
        const std::string record = document.get_value(kWordPositionsSlot);
        marked = finder->find(WordPositions(record), 1 + hit.item.sections.size());
      }
      hit.score = one.weight;
      if (query_.explain) explain(one.document, hit);
    }
  }

  /// What each part of the query gives the item alone; BM25 adds up.
  void explain(Xapian::docid document, Hit& hit) const {
    for (const QueryPart& part : parts_) {
      Xapian::Enquire enquire(database_);
      set_weighting(enquire);
      enquire.set_query(Xapian::Query(Op::OP_FILTER, part.query, Xapian::Query(value_term(kIdPrefix, hit.item.id))));
      const Xapian::MSet found = enquire.get_mset(0, 1);
      if (!found.empty() && *found.begin() == document)
        hit.explanation.push_back({part.label, found.begin().get_weight()});
    }
  }

  void take_facets(const std::vector<Xapian::docid>& found) {
    for (const std::string& name : query_.facets) {
      // A facet with a filter of its own counts what choosing another value would give.
      const bool chosen = filters_.by_facet.contains(name);
      matches_.results.facets.push_back(columns_.count(
          name, chosen ? matching_documents(database_, filtered(words_, name)) : found, filters_.selected[name]));
    }
  }

  /// Whatever the query and the other filters leave of its items.
  void take_meeting() {
    if (!query_.meeting) return;
    Xapian::Query items(value_term(kMeetingPrefix, *query_.meeting));
    const auto kind = filters_.by_facet.find("kind");
    items = kind != filters_.by_facet.end()
                ? Xapian::Query(Op::OP_FILTER, items, kind->second)
                : Xapian::Query(Op::OP_AND_NOT, items, Xapian::Query(std::string(kSupersededTerm)));
    matches_.results.meeting = meeting_facts(database_, items);
  }

  /// Whose case it is, and its way.
  void take_case() {
    Xapian::Enquire enquire(database_);
    enquire.set_query(filtered(words_));
    Xapian::ValueCountMatchSpy authorities(kAuthoritySlot);
    enquire.add_matchspy(&authorities);
    enquire.get_mset(0, 0, std::max(1U, database_.get_doccount()));
    std::string names;
    std::set<std::string> owners;
    int count = 0;
    for (auto it = authorities.values_begin(); it != authorities.values_end(); ++it, ++count) {
      names += (names.empty() ? "" : ", ") + *it;
      owners.insert(*it);
    }
    if (authorities.get_total() > 0 && total_of(authorities) < authorities.get_total()) owners.insert("");
    CaseRoute route = route_of_case(database_, *case_query(*query_.case_number), owners);
    matches_.results.route = std::move(route.steps);
    if (!route.complete)
      matches_.results.warnings.push_back(
          {"route_cut", "the case has very many items; its route is that of the oldest", {}});
    if (count < 2) return;
    matches_.results.warnings.push_back(
        {"several_authorities",
         "several authorities use this number: " + names + "; choose one with --municipality or --organ",
         {}});
  }

  /// Items that have a value at all.
  static std::size_t total_of(const Xapian::ValueCountMatchSpy& spy) {
    std::size_t total = 0;
    for (auto it = spy.values_begin(); it != spy.values_end(); ++it) total += it.get_termfreq();
    return total;
  }

  const Xapian::Database& database_;
  FacetColumns& columns_;
  const Query& query_;
  const Ranking& ranking_;
  ResolvedFilters filters_;
  std::vector<Xapian::Query> scope_;
  Xapian::Query similar_;
  Xapian::Query words_;
  std::vector<Xapian::Query> relaxed_words_;
  Xapian::Query bonus_;
  std::vector<QueryPart> parts_;
  bool has_words_ = false;
  Matches matches_;
};

}  // namespace

Result<Matches> run_query(const Xapian::Database& database, FacetColumns& columns, const Query& query,
                          const Ranking& ranking) {
  return Engine(database, columns, query, ranking).run();
}

Result<Item> find_item(const Xapian::Database& database, std::string_view id) {
  const auto document = document_with_id(database, id);
  if (!document) return document.error();
  return item_in(database.get_document(*document));
}

}  // namespace referat
