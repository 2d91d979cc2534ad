#include "searcher/match/term_query.h"

#include <algorithm>
#include <set>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_lists.h"
#include "common/index/word_positions.h"

namespace referat {
namespace {

/// How the text that a field of the query language stands for is told.
struct FieldText {
  PackedOccurrence fields;  ///< bits of its words; 0: any word
  unsigned regions;
  bool by_position;  ///< the bits do not tell: the word may stand elsewhere in the item
};

FieldText text_of(QueryField field) {
  switch (field) {
    case QueryField::title:
      return {kInTitle, region_bit(Region::title), false};
    case QueryField::decision:
      return {kInDecision, region_bit(Region::decision), false};
    case QueryField::recommendation:
      return {0, region_bit(Region::recommendation), true};
    case QueryField::facts:
      return {0, region_bit(Region::facts), true};
    case QueryField::attachment:
      return {kInAttachments, region_bit(Region::attachments), false};
    case QueryField::note:
      return {kInNote, region_bit(Region::note), false};
    default:
      return {0, kAllRegions, false};
  }
}

Condition plain_word(const std::string& term, PackedOccurrence fields = 0) {
  WordUse use;
  use.finds_words = fields == 0;
  use.found_fields = fields;
  (fields == 0 ? use.as_word : use.found) = 1;
  return Condition::word(term, use);
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
  WordUse part;
  part.finds_parts = true;
  part.as_part = 1;
  return Condition::any_of({Condition::placed(plain_word(term), {{term}, Nearness::anywhere, 1, regions}),
                            Condition::placed(Condition::word(term, part), {{term}, Nearness::part, 1, regions})});
}

Condition positional(const std::vector<std::string>& words, QueryField field, Nearness nearness, unsigned slack) {
  if (words.size() == 1) return term_query(words.front(), field);
  const auto window = static_cast<unsigned>(words.size()) + slack;
  const FieldText text = text_of(field);
  std::vector<Condition> terms;
  for (const std::string& word : words) terms.push_back(plain_word(word, text.fields));
  return Condition::placed(Condition::all_of(std::move(terms)), {words, nearness, window, text.regions});
}

/// The most frequent of the terms that begin so, of which at most kMaxPrefixWords.
std::vector<std::string> frequent_terms(const Xapian::Database& database, const std::string& start) {
  std::vector<std::pair<std::string, Xapian::doccount>> found;
  const WordLists lists(database);
  for (WordCursor cursor = lists.words(start); !cursor.at_end(); cursor.next())
    found.emplace_back(cursor.word(), lists.count(cursor.word()));
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  found.resize(std::min<std::size_t>(kMaxPrefixWords, found.size()));
  std::vector<std::string> terms;
  for (auto& [term, count] : found) terms.push_back(std::move(term));
  return terms;
}

/// What begins so though its term does not: planer* finds the forms of plan that have an ending in -er.
void add_endings(const Xapian::Database& database, std::string_view folded, std::vector<Condition>& words) {
  for (std::size_t length = 1; length < folded.size(); ++length) {
    std::string term(folded.substr(0, length));
    WordUse use;
    use.found_endings = endings_to(folded, term);
    if (use.found_endings != 0 && WordLists(database).contains(term))
      words.push_back(Condition::word(std::move(term), use));
  }
}

}  // namespace

Condition term_query(std::string_view term, QueryField field) {
  const FieldText text = text_of(field);
  return text.by_position ? in_regions(std::string(term), text.regions) : plain_word(std::string(term), text.fields);
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
  const FieldText text = text_of(field);
  std::vector<Condition> words;
  for (const std::string& term : frequent_terms(database, folded))
    words.push_back(text.by_position ? in_regions(term, text.regions) : plain_word(term, text.fields));
  if (text.by_position) return Condition::any_of(std::move(words));
  if (field == QueryField::any) {
    add_endings(database, folded, words);
    // Other forms stand as they were written; å/aa must not decide.
    for (const std::string& spelling : std::set<std::string>{form, folded, with_danish_letters(folded)}) {
      for (const std::string& term : frequent_terms(database, text_term(kFormPrefix, spelling)))
        words.push_back(plain_word(term));
    }
  }
  return Condition::as_one(std::move(words));
}

}  // namespace referat
