#include "searcher/match/term_query.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_positions.h"

namespace referat {
namespace {

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

/// The word, or a part of a compound, where it stands in the regions.
Condition in_regions(const std::string& term, unsigned regions) {
  return Condition::any_of(
      {Condition::placed(Condition(term), {{term}, Nearness::anywhere, 1, regions}),
       Condition::placed(Condition(text_term(kPartPrefix, term)), {{term}, Nearness::part, 1, regions})});
}

Condition positional(const std::vector<std::string>& words, QueryField field, Nearness nearness, unsigned slack) {
  if (words.size() == 1) return term_query(words.front(), field);
  const auto window = static_cast<unsigned>(words.size()) + slack;
  const FieldTerms where = terms_of(field);
  std::vector<Condition> terms;
  for (const std::string& word : words) terms.emplace_back(text_term(where.prefix, word));
  return Condition::placed(Condition::all_of(std::move(terms)), {words, nearness, window, where.regions});
}

/// The most frequent of the terms that begin so, of which at most kMaxPrefixWords.
std::vector<std::string> most_frequent(const std::map<std::string, Xapian::doccount>& counts) {
  std::vector<std::pair<std::string, Xapian::doccount>> found(counts.begin(), counts.end());
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  found.resize(std::min<std::size_t>(kMaxPrefixWords, found.size()));
  std::vector<std::string> terms;
  for (auto& [term, count] : found) terms.push_back(std::move(term));
  return terms;
}

void count_terms(const Xapian::Database& database, const std::string& prefix, const std::string& start,
                 std::map<std::string, Xapian::doccount>& counts) {
  for (auto it = database.allterms_begin(prefix + start); it != database.allterms_end(prefix + start); ++it)
    counts[(*it).substr(prefix.size())] += it.get_termfreq();
}

}  // namespace

Condition term_query(std::string_view term, QueryField field) {
  const FieldTerms where = terms_of(field);
  return where.by_position ? in_regions(std::string(term), where.regions) : Condition(text_term(where.prefix, term));
}

Condition phrase_query(const std::vector<std::string>& terms, QueryField field) {
  return positional(terms, field, Nearness::in_order, 0);
}

Condition ordered_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Nearness::in_order, slack);
}

Condition near_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Nearness::any_order, slack);
}

Condition prefix_query(const Xapian::Database& database, const std::string& form, const std::string& folded,
                       QueryField field) {
  const FieldTerms where = terms_of(field);
  if (where.by_position) {
    std::vector<Condition> parts;
    std::map<std::string, Xapian::doccount> counts;
    for (const std::string& prefix : {std::string(), text_term(kPartPrefix, "")})
      count_terms(database, prefix, folded, counts);
    for (const std::string& term : most_frequent(counts)) parts.push_back(in_regions(term, where.regions));
    return Condition::any_of(std::move(parts));
  }
  std::vector<Condition> beginnings;
  const auto add = [&](const std::string& start) {
    std::map<std::string, Xapian::doccount> counts;
    count_terms(database, "", start, counts);
    std::vector<Condition> terms;
    for (std::string& term : most_frequent(counts)) terms.emplace_back(std::move(term));
    beginnings.push_back(Condition::as_one(std::move(terms)));
  };
  add(text_term(where.prefix, folded));
  // Forms stand as they were written; å/aa must not decide.
  for (const std::string& spelling : std::set<std::string>{form, folded, with_danish_letters(folded)}) {
    if (field == QueryField::any) add(text_term(kFormPrefix, spelling));
  }
  return Condition::any_of(std::move(beginnings));
}

}  // namespace referat
