#include "searcher/match/similar.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/occurrence.h"
#include "common/index/word_lists.h"
#include "common/text/stop_words.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

constexpr std::size_t kWords = 25;

/// A word of the text: no form, no property, no number, no stop word.
bool is_plain_word(std::string_view term, PackedOccurrence occurrence) {
  if (term.size() < 3 || words_of(occurrence) == 0 || is_stop_word(term)) return false;
  return std::none_of(term.begin(), term.end(),
                      [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':'; });
}

struct TellingWord {
  std::string term;
  double weight = 0;
};

/// The words that set an item apart, first those that do most.
std::vector<TellingWord> telling_words(const Xapian::Database& database, const Item& item) {
  const double all = database.get_doccount();
  const WordLists lists(database);
  DocumentBuilder builder;
  std::vector<TellingWord> words;
  for (const WordPosting& posting : builder.words_of(item)) {
    const std::string_view term = builder.term(posting.term);
    if (!is_plain_word(term, posting.occurrence)) continue;
    const Xapian::doccount documents = lists.count(term);
    if (documents < 2) continue;
    const double count = words_of(posting.occurrence);
    words.push_back({std::string(term), std::log(1 + all / documents) * count / (count + 1)});
  }
  std::sort(words.begin(), words.end(), [](const TellingWord& a, const TellingWord& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
  });
  words.resize(std::min(words.size(), kWords));
  return words;
}

}  // namespace

Result<Xapian::docid> document_with_id(const Xapian::Database& database, std::string_view id) {
  const std::string term = value_term(kIdPrefix, id);
  const auto found = database.postlist_begin(term);
  if (found == database.postlist_end(term)) {
    return Error{ErrorCode::not_found, "there is no item " + std::string(id),
                 "ids stand in search results, such as kkr-hovedstaden/2018-03-15/3.1"};
  }
  return *found;
}

Result<Condition> similar_query(const OpenIndex& index, std::string_view id, Marks& marks) {
  const auto document = document_with_id(index.database, id);
  if (!document) return document.error();
  std::vector<Condition> terms;
  for (TellingWord& word : telling_words(index.database, index.item(*document))) {
    terms.push_back(term_query(word.term, QueryField::any));
    marks.add(word.term, {.weight = word.weight, .is_typed = true});
  }
  return Condition::without(Condition::any_of(std::move(terms)), Condition(value_term(kIdPrefix, id)));
}

}  // namespace referat
