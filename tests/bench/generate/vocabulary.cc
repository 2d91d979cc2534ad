#include "tests/bench/generate/vocabulary.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "common/text/build/hunspell.h"
#include "common/text/letters.h"
#include "tests/bench/generate/frequent_words.h"

namespace referat::bench {
namespace {

constexpr std::uint64_t kOrderSeed = 1;
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kLongestWord = 24;
constexpr std::size_t kFrequentRanks = 120;
constexpr std::size_t kMiddlingRanks = 5'000;

bool is_lower_case_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t letter = decode_utf8(word, at);
    if (!is_letter(letter) || is_upper(letter)) return false;
  }
  return word.size() >= kShortestWord && word.size() <= kLongestWord;
}

void add_once(std::vector<std::string>& list, const std::string& word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

}  // namespace

struct Vocabulary::Lists {
  std::vector<std::vector<std::string>> words;
  std::vector<Noun> nouns;
};

Vocabulary::Lists Vocabulary::read(const std::string& aff_path, const std::string& dic_path) {
  struct Candidate {
    std::size_t order;  // short words before long ones, on the whole
    std::vector<std::string> forms;
    std::vector<std::string> first_parts;
  };
  std::set<std::string_view> known(std::begin(kFunctionWords), std::end(kFunctionWords));
  Lists lists;
  for (const auto& row : kWordsOfEveryAgenda) {
    known.insert(row[0]);
    auto& forms = lists.words.emplace_back();
    for (const std::string_view form : row) {
      if (!form.empty()) forms.emplace_back(form);
    }
  }
  const build::Hunspell hunspell(aff_path, dic_path);
  Chance chance(kOrderSeed);
  std::vector<Candidate> candidates;
  for (const build::DictionaryWord& word : hunspell.words()) {
    if (!is_lower_case_word(word.word) || known.contains(word.word)) continue;
    Candidate candidate{word.word.size() * 8 + chance.below(192), {word.word}, {}};
    hunspell.for_each_form(word, [&](const build::Form& form) {
      if (is_lower_case_word(form.form))
        add_once(form.begins_compound ? candidate.first_parts : candidate.forms, form.form);
    });
    for (std::size_t left = candidate.forms.size(); left > 2; --left) {
      std::swap(candidate.forms[left - 1], candidate.forms[1 + chance.below(left - 1)]);
    }
    candidates.push_back(std::move(candidate));
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.order < b.order; });
  for (Candidate& candidate : candidates) {
    if (!candidate.first_parts.empty()) lists.nouns.push_back({lists.words.size(), std::move(candidate.first_parts)});
    lists.words.push_back(std::move(candidate.forms));
  }
  return lists;
}

Vocabulary::Vocabulary(const std::string& aff_path, const std::string& dic_path)
    : Vocabulary(read(aff_path, dic_path)) {}

Vocabulary::Vocabulary(Lists lists)
    : words_(std::move(lists.words)),
      nouns_(std::move(lists.nouns)),
      function_ranks_(std::size(kFunctionWords), 1, 0.9),
      content_ranks_(words_.size(), 5, 1.15),
      first_ranks_(nouns_.size(), 10, 1.1),
      last_ranks_(nouns_.size(), 5, 1.15) {}

std::string_view Vocabulary::function_word(Chance& chance) const {
  return kFunctionWords[function_ranks_.draw(chance)];
}

std::string_view Vocabulary::content_form(std::size_t rank, Chance& chance) const {
  const auto& forms = words_[rank];
  std::size_t form = 0;
  while (form + 1 < forms.size() && chance.percent(35)) ++form;
  return forms[form];
}

std::string Vocabulary::compound(Chance& chance) const {
  const Noun& first = nouns_[first_ranks_.draw(chance)];
  const Noun& last = nouns_[last_ranks_.draw(chance)];
  return chance.one_of(first.first_parts) + std::string(content_form(last.word, chance));
}

Band Vocabulary::band_of(std::size_t rank) {
  return rank < kFrequentRanks ? Band::frequent : rank < kMiddlingRanks ? Band::middling : Band::rare;
}

}  // namespace referat::bench
