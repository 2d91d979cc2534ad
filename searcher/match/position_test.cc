#include "searcher/match/position_test.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "common/text/word_hash.h"

namespace referat {
namespace {

using Documents = std::vector<Xapian::docid>;
using Lists = std::vector<std::vector<std::uint32_t>>;

/// The records of more documents would only make others go that are asked for again.
constexpr std::size_t kMostKept = 5000;

/// Gives every word a place of its own within a stretch of positions, where there is a way: each new word may make
/// those before it move on.
class Placement {
 public:
  Placement(const Lists& lists, std::uint32_t first, std::uint32_t last)
      : lists_(lists), first_(first), last_(last), place_of_(lists.size(), kNowhere) {}

  bool exists() {
    for (std::size_t word = 0; word < lists_.size(); ++word) {
      tried_.clear();
      if (!place(word)) return false;
    }
    return true;
  }

 private:
  static constexpr std::uint32_t kNowhere = ~0U;

  bool place(std::size_t word) {
    const auto& list = lists_[word];
    for (auto at = std::lower_bound(list.begin(), list.end(), first_); at != list.end() && *at <= last_; ++at) {
      if (std::find(tried_.begin(), tried_.end(), *at) != tried_.end()) continue;
      tried_.push_back(*at);
      const auto holder = std::find(place_of_.begin(), place_of_.end(), *at);
      if (holder != place_of_.end() && !place(static_cast<std::size_t>(holder - place_of_.begin()))) continue;
      place_of_[word] = *at;
      return true;
    }
    return false;
  }

  const Lists& lists_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::vector<std::uint32_t> place_of_;
  std::vector<std::uint32_t> tried_;
};

/// Both at places of their own.
bool are_two_near(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, unsigned window) {
  auto from = b.begin();  // what stands before is too far from this one, and so from all that follow
  for (const std::uint32_t one : a) {
    while (from != b.end() && *from + window <= one) ++from;
    for (auto other = from; other != b.end() && *other < one + window; ++other) {
      if (*other != one) return true;
    }
  }
  return false;
}

bool are_two_in_order(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, unsigned window) {
  auto next = b.begin();
  for (const std::uint32_t first : a) {
    while (next != b.end() && *next <= first) ++next;
    if (next == b.end()) return false;
    if (*next - first < window) return true;
  }
  return false;
}

/// A document, and the number of a list that it stands in.
using Entry = std::pair<Xapian::docid, std::uint32_t>;

/// All entries of the lists, by document.
std::vector<Entry> entries_of(const std::vector<Documents>& lists, std::size_t count) {
  std::vector<Entry> entries;
  entries.reserve(count);
  Xapian::docid last = 0;
  for (std::uint32_t number = 0; number < lists.size(); ++number) {
    for (const Xapian::docid document : lists[number]) entries.emplace_back(document, number);
    if (!lists[number].empty()) last = std::max(last, lists[number].back());
  }
  if (lists.size() == 1) return entries;
  constexpr std::size_t kDocumentsPerEntry = 16;
  if (count * kDocumentsPerEntry < last) {
    std::sort(entries.begin(), entries.end());
    return entries;
  }
  std::vector<std::uint32_t> end(std::size_t{last} + 1);  // of the entries of a document, which are filled in backwards
  for (const Entry& entry : entries) ++end[entry.first];
  std::partial_sum(end.begin(), end.end(), end.begin());
  std::vector<Entry> ordered(entries.size());
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) ordered[--end[entry->first]] = *entry;
  return ordered;
}

}  // namespace

bool are_in_order(const Lists& lists, unsigned window) {
  if (lists.size() == 2) return are_two_in_order(lists.front(), lists.back(), window);
  // From each first position the others are taken as early as they stand.
  for (const std::uint32_t first : lists.front()) {
    std::uint32_t at = first;
    bool complete = true;
    for (std::size_t word = 1; complete && word < lists.size(); ++word) {
      const auto next = std::upper_bound(lists[word].begin(), lists[word].end(), at);
      complete = next != lists[word].end() && *next - first < window;
      if (complete) at = *next;
    }
    if (complete) return true;
  }
  return false;
}

bool are_near(const Lists& lists, unsigned window) {
  if (lists.size() == 2) return are_two_near(lists.front(), lists.back(), window);
  return std::any_of(lists.begin(), lists.end(), [&](const auto& list) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::uint32_t first) { return Placement(lists, first, first + window - 1).exists(); });
  });
}

std::vector<Documents> PositionTester::passing(const std::vector<const PositionTest*>& tests,
                                               const std::vector<Documents>& asked) {
  std::size_t count = 0;
  for (const Documents& documents : asked) count += documents.size();
  const auto record_of = [&](Xapian::docid document) {
    return count > kMostKept ? records_.passing(document) : records_.of(document);
  };
  std::vector<Hashes> hashes(tests.size());
  for (std::size_t test = 0; test < tests.size(); ++test) {
    for (const std::string& term : tests[test]->terms) hashes[test].push_back(word_hash(term));
  }
  std::vector<Documents> passing(tests.size());
  const std::vector<Entry> entries = entries_of(asked, count);
  for (std::size_t i = 0; i < entries.size();) {
    const Xapian::docid document = entries[i].first;
    const std::string_view record = record_of(document);
    const auto positions = record.empty() ? std::nullopt : std::optional<WordPositions>(record);
    for (; i < entries.size() && entries[i].first == document; ++i) {
      const std::uint32_t test = entries[i].second;
      if (positions && passes(*positions, *tests[test], hashes[test])) passing[test].push_back(document);
    }
  }
  return passing;
}

bool PositionTester::passes(const WordPositions& positions, const PositionTest& test, const Hashes& hashes) {
  lists_.resize(hashes.size());
  for (std::size_t word = 0; word < hashes.size(); ++word) {
    lists_[word].clear();
    if (test.nearness == Nearness::part) {
      positions.part_positions_of(hashes[word], test.regions, lists_[word]);
    } else {
      positions.positions_of(hashes[word], test.regions, lists_[word]);
    }
    if (lists_[word].empty()) return false;
  }
  if (test.nearness == Nearness::part) return true;
  if (test.nearness == Nearness::anywhere) return true;
  return test.nearness == Nearness::in_order ? are_in_order(lists_, test.window) : are_near(lists_, test.window);
}

}  // namespace referat
