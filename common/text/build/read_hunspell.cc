#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <stdexcept>

#include "common/text/build/hunspell.h"
#include "common/text/build/word_facts.h"
#include "common/text/fold.h"
#include "common/text/letters.h"

namespace referat::build {
namespace {

// The inflections of da_DK.aff that only nouns have, and those of adjectives.
constexpr std::array kNounFlags = {2,  3,  4,  5,  7,  11, 12, 13, 14, 15, 19, 44, 45, 46,
                                   47, 48, 57, 58, 64, 65, 66, 70, 71, 72, 73, 84, 85};
constexpr std::array kAdjectiveFlags = {24, 28, 38, 49};
constexpr int kPlaceFlag = 54;
constexpr std::size_t kShortestNamePart = 4;

bool is_plain(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!is_letter(decode_utf8(word, at))) return false;
  }
  return !word.empty();
}

/// A capital, then small letters only, and no place: those have their flag.
bool is_persons_name(const DictionaryWord& name) {
  for (std::size_t at = 0; at < name.word.size();) {
    const bool first = at == 0;
    if (is_upper(decode_utf8(name.word, at)) != first) return false;
  }
  return std::find(name.flags.begin(), name.flags.end(), kPlaceFlag) == name.flags.end();
}

bool is_hyphenated(std::string_view word) {
  const auto hyphen = word.find('-');
  return hyphen != std::string_view::npos && hyphen > 0 && word.back() != '-' && word.back() != '.';
}

bool starts_upper(std::string_view word) {
  std::size_t at = 0;
  return is_upper(decode_utf8(word, at));
}

bool any_of(const std::vector<int>& flags, const auto& wanted) {
  return std::any_of(flags.begin(), flags.end(),
                     [&](int flag) { return std::find(wanted.begin(), wanted.end(), flag) != wanted.end(); });
}

/// The better evidence wins: what is listed before what is not, fewer linking letters before more.
void offer_first(WordList& list, const std::string& part, FirstKind kind, std::size_t link_bytes) {
  WordFacts& facts = list.facts[part];
  const auto rank = [](FirstKind k, unsigned link) { return static_cast<unsigned>(k) * 4 + link; };
  const auto link = static_cast<unsigned>(std::min<std::size_t>(link_bytes, 3));
  if (rank(kind, link) >= rank(facts.first_kind, facts.link_bytes)) return;
  facts.first_kind = kind;
  facts.link_bytes = link;
}

class Reader {
 public:
  explicit Reader(WordList& list) : list_(list) {}

  void take_form(const Form& form) {
    const std::string word = to_lower(form.form);
    if (!form.begins_compound && is_hyphenated(word)) {
      list_.facts[fold(word)].is_word = true;
      return;
    }
    if (!is_plain(word) || word.size() < 2) return;
    const std::string folded = fold(word);
    const bool name = starts_upper(form.of.word);
    if (form.begins_compound) {
      const std::size_t base = fold(to_lower(form.of.word)).size();
      const std::size_t link = folded.size() > base ? folded.size() - base : links_in_place_of_e(folded, form.of.word);
      if (!name) {
        offer_first(list_, folded, FirstKind::listed, link);
      } else {
        offer_first(list_, folded, link == 0 ? FirstKind::name : FirstKind::name_with_s, link);
      }
      return;
    }
    WordFacts& facts = list_.facts[folded];
    if (name) {
      if (form.form != form.of.word) return;
      facts.is_name = true;
      facts.is_person = facts.is_person || is_persons_name(form.of);
      return;
    }
    facts.is_word = true;
    const int lemma = lemma_of(form.of);
    if (std::find(facts.lemmas.begin(), facts.lemmas.end(), lemma) != facts.lemmas.end()) return;
    facts.lemmas.push_back(lemma);
    list_.lemmas[static_cast<std::size_t>(lemma)].forms.push_back(folded);
  }

  /// What the list does not say but Danes do: a noun or an adjective may stand before another noun.
  void offer_unlisted() {
    for (const Lemma& lemma : list_.lemmas) {
      list_.facts[lemma.word].is_lemma = true;
      if (lemma.is_noun || lemma.is_adjective) offer_first(list_, lemma.word, FirstKind::unlisted, 0);
      if (lemma.is_noun) offer_first(list_, lemma.word + "s", FirstKind::unlisted_with_s, 1);
    }
    for (auto& [word, facts] : list_.facts) {
      if (facts.first_kind == FirstKind::listed && facts.link_bytes == 0 && word.ends_with('s') && !facts.is_lemma &&
          is_noun(word.substr(0, word.size() - 1))) {
        facts.link_bytes = 1;
      }
    }
    std::vector<std::string> names;
    for (const auto& [word, facts] : list_.facts) {
      if (facts.is_name && word.size() >= kShortestNamePart) names.push_back(word);
    }
    for (const std::string& name : names) {
      offer_first(list_, name, FirstKind::name, 0);
      if (!name.ends_with('s')) offer_first(list_, name + "s", FirstKind::name_with_s, 1);
    }
  }

 private:
  /// arbejde → arbejds: the -s- stands where the -e was.
  static std::size_t links_in_place_of_e(const std::string& part, const std::string& word) {
    return part.ends_with('s') && word.ends_with('e') && part.size() == fold(to_lower(word)).size() ? 1 : 0;
  }

  bool is_noun(const std::string& word) const {
    const auto found = numbers_.find(word);
    return found != numbers_.end() && list_.lemmas[static_cast<std::size_t>(found->second)].is_noun;
  }

  int lemma_of(const DictionaryWord& word) {
    const std::string folded = fold(to_lower(word.lemma));
    const auto [found, added] = numbers_.emplace(folded, static_cast<int>(list_.lemmas.size()));
    if (added) list_.lemmas.push_back({folded, false, false, {}});
    Lemma& lemma = list_.lemmas[static_cast<std::size_t>(found->second)];
    if (word.lemma == word.word) {
      lemma.is_noun = lemma.is_noun || any_of(word.flags, kNounFlags);
      lemma.is_adjective = lemma.is_adjective || any_of(word.flags, kAdjectiveFlags);
    }
    return found->second;
  }

  WordList& list_;
  std::unordered_map<std::string, int> numbers_;
};

}  // namespace

void read_hunspell(const std::string& aff_path, const std::string& dic_path, WordList& list) {
  const Hunspell hunspell(aff_path, dic_path);
  Reader reader(list);
  for (const DictionaryWord& word : hunspell.words()) {
    hunspell.for_each_form(word, [&](const Form& form) { reader.take_form(form); });
  }
  reader.offer_unlisted();
  if (list.lemmas.size() < 50'000) {
    throw std::runtime_error(dic_path + " holds only " + std::to_string(list.lemmas.size()) + " words");
  }
}

}  // namespace referat::build
