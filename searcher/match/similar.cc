#include "searcher/match/similar.h"

#include <utility>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/text/stop_words.h"

namespace referat {
namespace {

constexpr Xapian::termcount kWords = 25;

/// Words of the text that other items have too: no field, no facet, no number, no stop word.
class IsSharedWord : public Xapian::ExpandDecider {
 public:
  explicit IsSharedWord(const Xapian::Database& database) : database_(database) {}

  bool operator()(const std::string& term) const override {
    if (term.size() < 3 || is_stop_word(term)) return false;
    for (const char c : term) {
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':') return false;
    }
    return database_.get_termfreq(term) > 1;
  }

 private:
  const Xapian::Database& database_;
};

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

Result<Condition> similar_query(const Xapian::Database& database, std::string_view id, Marks& marks) {
  const auto document = document_with_id(database, id);
  if (!document) return document.error();
  Xapian::Enquire enquire(database);
  Xapian::RSet one;
  one.add_document(*document);
  const IsSharedWord is_word(database);
  const Xapian::ESet words = enquire.get_eset(kWords, one, 0, &is_word);
  std::vector<Condition> terms;
  for (auto word = words.begin(); word != words.end(); ++word) {
    terms.emplace_back(*word);
    marks.add(*word, {.weight = word.get_weight(), .is_typed = true});
  }
  return Condition::without(Condition::any_of(std::move(terms)), Condition(value_term(kIdPrefix, id)));
}

}  // namespace referat
