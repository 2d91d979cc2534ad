#include "tests/bench/generate/queries.h"

#include <algorithm>
#include <string_view>

#include "tests/bench/generate/meeting.h"

namespace referat::bench {
namespace {

constexpr std::uint64_t kSeed = 7;

/// The bands of a query's words: f(requent), m(iddling), r(are).
constexpr std::string_view kShapes[] = {"f", "m", "r", "ff", "fm", "mm", "fr", "mr", "fff", "ffm", "fmm", "mmm", "fmr"};

Band band_of(char shape) {
  return shape == 'f' ? Band::frequent : shape == 'm' ? Band::middling : Band::rare;
}

/// Empty where the item has not the words.
std::string query_of(const std::vector<UsedWord>& words, std::string_view shape, Chance& chance) {
  std::vector<std::string> taken;
  for (const char kind : shape) {
    std::vector<std::string> fit;
    for (const UsedWord& used : words) {
      if (used.band == band_of(kind) && std::find(taken.begin(), taken.end(), used.word) == taken.end())
        fit.push_back(used.word);
    }
    if (fit.empty()) return {};
    taken.push_back(chance.one_of(fit));
  }
  std::string query;
  for (const std::string& word : taken) query += (query.empty() ? "" : " ") + word;
  return query;
}

}  // namespace

std::vector<std::string> make_queries(const Vocabulary& vocabulary, std::size_t meetings, std::size_t count) {
  Chance chance(kSeed);
  std::vector<std::string> queries;
  while (queries.size() < count) {
    const std::string_view shape = kShapes[queries.size() % std::size(kShapes)];
    const auto words = words_of_item(vocabulary, chance.below(meetings), chance.below(kItemsOfMeeting));
    if (std::string query = query_of(words, shape, chance); !query.empty()) queries.push_back(std::move(query));
  }
  return queries;
}

}  // namespace referat::bench
