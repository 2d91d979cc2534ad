#include "indexer/write/check_words.h"

#include <cstdint>
#include <string_view>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_lists.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

/// Of words that are kept.
constexpr std::size_t kMostBytes = std::size_t{64} << 20;

/// By document: a sum over its words, in which any word or occurrence that differs shows, whatever their order.
using Sums = std::vector<std::uint64_t>;

std::uint64_t share_of(std::uint64_t hash, PackedOccurrence occurrence) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;  // as in word_hash()
  const std::uint64_t mixed = (hash + occurrence) * kOdd;
  return mixed ^ mixed >> 31;
}

Sums sums_of_items(const OpenState& state, std::size_t most, std::vector<std::string>& faults) {
  const Xapian::Database& database = state.database;
  Sums sums(std::size_t{database.get_lastdocid()} + 1);
  DocumentBuilder builder;
  for (auto it = database.postlist_begin(""); it != database.postlist_end("") && faults.size() < most; ++it) {
    const Xapian::Document document = database.get_document(*it);
    if (!is_shown(document)) continue;
    for (const WordPosting& posting : builder.words_of(item_in(document, state.stored)))
      sums[*it] += share_of(word_hash(builder.term(posting.term)), posting.occurrence);
    if (positions_in(document, state.stored) != builder.positions())
      faults.push_back("document " + std::to_string(*it) + ": its words do not stand where its positions say");
    if (builder.counter().bytes() > kMostBytes) builder.counter().forget_terms();
  }
  return sums;
}

Sums sums_of_lists(const Xapian::Database& database, std::size_t most, std::vector<std::string>& faults) {
  Sums sums(std::size_t{database.get_lastdocid()} + 1);
  const WordLists lists(database);
  for (WordCursor cursor = lists.words(""); !cursor.at_end() && faults.size() < most; cursor.next()) {
    const std::string word(cursor.word());
    try {
      const Postings postings = lists.read(word);
      const std::uint64_t hash = word_hash(word);
      for (std::size_t i = 0; i < postings.size(); ++i) {
        if (postings.documents[i] >= sums.size()) throw Xapian::DatabaseCorruptError("it names what is no document");
        sums[postings.documents[i]] += share_of(hash, postings.occurrences[i]);
      }
    } catch (const Xapian::DatabaseCorruptError& error) {
      faults.push_back("the list of " + word + ": " + error.get_msg());
    }
  }
  return sums;
}

}  // namespace

void check_words(const OpenState& state, std::size_t most, std::vector<std::string>& faults) {
  const Sums items = sums_of_items(state, most, faults);
  const Sums lists = sums_of_lists(state.database, most, faults);
  for (std::size_t document = 0; document < items.size() && faults.size() < most; ++document) {
    if (items[document] == lists[document]) continue;
    const std::string name = "document " + std::to_string(document);
    faults.push_back(items[document] == 0 ? name + " is none, and lists of words have it"
                                          : name + ": its words are not those of the lists");
  }
}

}  // namespace referat
