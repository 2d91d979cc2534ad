#include "searcher/match/counted_words.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

#include "searcher/match/word_finder.h"

namespace referat {
namespace {

/// Fewer postings than one for so many documents are put in order; more are counted by document id.
constexpr std::size_t kDocumentsPerPosting = 16;

/// How often an occurrence of the word counts; 0: it does not find.
class Times {
 public:
  explicit Times(const Condition& word) : finder_(word.use()), any_(word.kind() == Condition::Kind::term) {}

  unsigned in(PackedOccurrence occurrence) const {
    if (any_) return 1;
    return finder_.finds_in(occurrence) == 0 ? 0 : std::max(1U, words_of(occurrence));
  }

 private:
  WordFinder finder_;
  bool any_;
};

std::uint16_t sum(unsigned a, unsigned b) {
  return static_cast<std::uint16_t>(std::min<unsigned>(a + b, std::numeric_limits<std::uint16_t>::max()));
}

template <typename OnWord>
void for_words(PostingLists& lists, const std::vector<Condition>& words, OnWord&& on_word) {
  for (const Condition& word : words) {
    const Times times(word);
    const auto postings = lists.of_word(word.term());
    for (std::size_t i = 0; i < postings->size(); ++i)
      on_word(postings->documents[i], times.in(postings->occurrences[i]));
  }
}

CountedDocuments counted_by_id(PostingLists& lists, const std::vector<Condition>& words, Xapian::docid last) {
  std::vector<std::uint16_t> column(std::size_t{last} + 1);
  for_words(lists, words,
            [&](Xapian::docid document, unsigned times) { column[document] = sum(column[document], times); });
  CountedDocuments counted;
  const std::size_t having = column.size() - static_cast<std::size_t>(std::count(column.begin(), column.end(), 0));
  counted.documents.resize(having + 1);
  counted.counts.resize(having + 1);
  std::size_t count = 0;
  for (std::size_t document = 0; document < column.size(); ++document) {
    counted.documents[count] = static_cast<Xapian::docid>(document);
    counted.counts[count] = column[document];
    count += column[document] != 0 ? 1 : 0;
  }
  counted.documents.resize(having);
  counted.counts.resize(having);
  return counted;
}

CountedDocuments counted_in_order(PostingLists& lists, const std::vector<Condition>& words) {
  std::vector<std::pair<Xapian::docid, unsigned>> found;
  for_words(lists, words, [&](Xapian::docid document, unsigned times) {
    if (times > 0) found.emplace_back(document, times);
  });
  std::sort(found.begin(), found.end());
  CountedDocuments counted;
  for (const auto& [document, times] : found) {
    if (counted.documents.empty() || counted.documents.back() != document) {
      counted.documents.push_back(document);
      counted.counts.push_back(0);
    }
    counted.counts.back() = sum(counted.counts.back(), times);
  }
  return counted;
}

}  // namespace

CountedDocuments count_words(PostingLists& lists, const std::vector<Condition>& words, Xapian::docid last) {
  std::size_t postings = 0;
  for (const Condition& word : words) postings += lists.count_of_word(word.term());
  return postings * kDocumentsPerPosting < last ? counted_in_order(lists, words) : counted_by_id(lists, words, last);
}

}  // namespace referat
