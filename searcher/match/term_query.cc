#include "searcher/match/term_query.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_positions.h"
#include "searcher/match/positions_filter.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

/// How the text that a field of the query language stands for is told.
struct FieldTerms {
  std::string_view prefix;  ///< of its terms
  unsigned regions;
  bool by_position;  ///< there are no terms of its own: the word may stand elsewhere in the item
};

FieldTerms terms_of(QueryField field) {
  switch (field) {
    case QueryField::title:
      return {kTitlePrefix, region_bit(Region::title), false};
    case QueryField::decision:
      return {kDecisionPrefix, region_bit(Region::decision), false};
    case QueryField::recommendation:
      return {kAnyPrefix, region_bit(Region::recommendation), true};
    case QueryField::facts:
      return {kAnyPrefix, region_bit(Region::facts), true};
    case QueryField::attachment:
      return {kAttachmentPrefix, region_bit(Region::attachments), false};
    case QueryField::note:
      return {kNotePrefix, region_bit(Region::note), false};
    default:
      return {kAnyPrefix, kAllRegions, false};
  }
}

/// "boernene" → "børnene": folded letters as Danes most often mean them.
std::string with_danish_letters(const std::string& folded) {
  std::string text = folded;
  const std::pair<std::string_view, std::string_view> letters[] = {{"ae", "æ"}, {"oe", "ø"}, {"aa", "å"}};
  for (const auto& [plain, danish] : letters) {
    for (std::size_t at = text.find(plain); at != std::string::npos; at = text.find(plain, at))
      text.replace(at, plain.size(), danish);
  }
  return text;
}

Xapian::Query filtered(const Xapian::Query& query, PositionTest test) {
  return {Op::OP_FILTER, query, positions_query(std::move(test))};
}

/// The word, or a part of a compound, where it stands in the regions.
Xapian::Query in_regions(const std::string& term, unsigned regions) {
  return filtered(Xapian::Query(term), {{term}, Nearness::anywhere, 1, regions}) |
         filtered(Xapian::Query(text_term(kPartPrefix, term)), {{term}, Nearness::part, 1, regions});
}

Xapian::Query positional(const std::vector<std::string>& words, QueryField field, Nearness nearness, unsigned slack) {
  if (words.size() == 1) return term_query(words.front(), field);
  const auto window = static_cast<unsigned>(words.size()) + slack;
  const FieldTerms where = terms_of(field);
  std::vector<Xapian::Query> terms;
  for (const std::string& word : words) terms.emplace_back(text_term(where.prefix, word));
  return filtered(all_of(terms), {words, nearness, window, where.regions});
}

/// The most frequent words and parts that begin so, of which at most kMaxPrefixWords.
std::vector<std::string> frequent_words(const Xapian::Database& database, const std::string& start) {
  std::map<std::string, Xapian::doccount> counts;
  const std::string parts = text_term(kPartPrefix, "");
  for (const std::string& prefix : {std::string(), parts}) {
    for (auto it = database.allterms_begin(prefix + start); it != database.allterms_end(prefix + start); ++it)
      counts[(*it).substr(prefix.size())] += it.get_termfreq();
  }
  std::vector<std::pair<std::string, Xapian::doccount>> found(counts.begin(), counts.end());
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  found.resize(std::min<std::size_t>(kMaxPrefixWords, found.size()));
  std::vector<std::string> words;
  for (auto& [word, count] : found) words.push_back(std::move(word));
  return words;
}

}  // namespace

Xapian::Query all_of(const std::vector<Xapian::Query>& parts) {
  return parts.size() == 1 ? parts.front() : Xapian::Query(Op::OP_AND, parts.begin(), parts.end());
}

Xapian::Query any_of(const std::vector<Xapian::Query>& parts) {
  return parts.size() == 1 ? parts.front() : Xapian::Query(Op::OP_OR, parts.begin(), parts.end());
}

Xapian::Query term_query(std::string_view term, QueryField field) {
  const FieldTerms where = terms_of(field);
  return where.by_position ? in_regions(std::string(term), where.regions)
                           : Xapian::Query(text_term(where.prefix, term));
}

Xapian::Query phrase_query(const std::vector<std::string>& terms, QueryField field) {
  return positional(terms, field, Nearness::in_order, 0);
}

Xapian::Query ordered_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Nearness::in_order, slack);
}

Xapian::Query near_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Nearness::any_order, slack);
}

Xapian::Query prefix_query(const Xapian::Database& database, const std::string& form, const std::string& folded,
                           QueryField field) {
  const FieldTerms where = terms_of(field);
  std::vector<Xapian::Query> parts;
  if (where.by_position) {
    for (const std::string& term : frequent_words(database, folded)) parts.push_back(in_regions(term, where.regions));
    if (parts.empty()) return Xapian::Query::MatchNothing;
    return {Op::OP_SYNONYM, parts.begin(), parts.end()};
  }
  const auto add = [&](const std::string& start) {
    parts.emplace_back(Op::OP_WILDCARD, start, kMaxPrefixWords, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT,
                       Op::OP_SYNONYM);
  };
  add(text_term(where.prefix, folded));
  // Forms stand as they were written; å/aa must not decide.
  for (const std::string& spelling : std::set<std::string>{form, folded, with_danish_letters(folded)}) {
    if (field == QueryField::any) add(text_term(kFormPrefix, spelling));
  }
  return any_of(parts);
}

}  // namespace referat
