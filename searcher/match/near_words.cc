#include "searcher/match/near_words.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/vocabulary.h"
#include "common/index/word_lists.h"
#include "common/text/word_analyzer.h"
#include "searcher/match/danish_distance.h"
#include "searcher/match/spelling_edits.h"

namespace referat {
namespace {

constexpr std::size_t kSharedLetters = 2;
/// A rule this cheap is a matter of keyboards.
constexpr EditCost kKeyboardCost = 15;

struct Reach {
  std::size_t letters;
  EditCost cost;
};
/// By the least number of letters.
constexpr Reach kReaches[] = {{8, 2 * kWholeEdit}, {4, kWholeEdit}, {1, 2 * kKeyboardCost}};

/// The word's first letters, and the same as other keyboards have them.
std::set<std::u32string> beginnings(std::u32string_view word) {
  std::set<std::u32string> all = {std::u32string(word.substr(0, kSharedLetters))};
  for (const SpellingRule& rule : kSpellingRules) {
    if (rule.cost > kKeyboardCost) continue;
    const std::set<std::u32string> before = all;
    for (std::u32string start : before) {
      for (std::size_t i = 0; i < start.size(); ++i) {
        const char32_t letter = start[i];
        if (letter == rule.one.front()) start[i] = rule.other.front();
        if (letter == rule.other.front()) start[i] = rule.one.front();
        all.insert(start);
        start[i] = letter;
      }
    }
  }
  return all;
}

/// How the index may spell the letters, each å, æ and ø in both ways.
std::set<std::string> spellings(std::u32string_view letters) {
  std::set<std::string> all = {""};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const std::u32string_view letter = letters.substr(i, 1);
    std::set<std::string> longer;
    for (const std::string& start : all) {
      longer.insert(start + danish_spelling(letter));
      longer.insert(start + folded_spelling(letter));
    }
    all = std::move(longer);
    if (all.size() > 16) return {danish_spelling(letters), folded_spelling(letters)};
  }
  return all;
}

class Finder {
 public:
  Finder(const Xapian::Database& database, std::u32string_view word)
      : lists_(database), vocabulary_(database), word_(word), distance_(word, reach(word.size())) {}

  std::vector<NearWord> find() {
    const std::set<std::u32string> starts = beginnings(word_);
    bool complete = true;
    for (const std::u32string& start : starts) {
      for (const std::string& spelling : spellings(start)) complete = walk(spelling) && complete;
    }
    // What begins alike has been seen.
    for (const auto& made : {confusions(word_), single_edits(word_)}) {
      for (const std::u32string& letters : made) {
        if (!complete || !starts.contains(letters.substr(0, kSharedLetters))) look_up(letters);
      }
    }
    return best();
  }

 private:
  struct Candidate {
    EditCost distance;
    Xapian::doccount items;
    std::string form;
  };

  /// How many items have the word in any form: none where all that had it are gone.
  Xapian::doccount items_with(const std::string& form) { return lists_.count(words_.term_of(form)); }

  void consider(const std::string& form, std::u32string_view letters) {
    const EditCost distance = distance_.to(letters);
    if (distance == kTooFar) return;
    if (const Xapian::doccount items = items_with(form); items > 0) candidates_.push_back({distance, items, form});
  }

  /// Looks at the forms that begin so; false if they were too many.
  bool walk(const std::string& beginning) {
    std::u32string letters;
    std::vector<std::size_t> ends;
    for (FormCursor cursor = vocabulary_.forms(beginning); !cursor.at_end();) {
      if (visited_++ >= kMostVisitedForms) return false;
      const std::string& form = cursor.form();
      if (spelling_letters(form, letters, &ends)) {
        consider(form, letters);
        // One letter more than is known to be far, since that letter could have joined with the next.
        if (const std::size_t far = distance_.far_beginning(); far > 0 && far + 1 < ends.size()) {
          cursor.skip_to(form.substr(0, ends[far]) + '\xff');
          continue;
        }
      }
      cursor.next();
    }
    return true;
  }

  void look_up(const std::u32string& letters) {
    for (const std::string& form : {danish_spelling(letters), folded_spelling(letters)}) {
      // Few of them have a stem that is known, and that is told sooner.
      if (items_with(form) > 0 && vocabulary_.contains(form)) return consider(form, letters);
    }
  }

  std::vector<NearWord> best() {
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return std::tie(a.distance, b.items, a.form) < std::tie(b.distance, a.items, b.form);
    });
    std::vector<NearWord> found;
    for (const Candidate& candidate : candidates_) {
      if (found.size() == kMostNearWords) break;
      const bool seen =
          std::any_of(found.begin(), found.end(), [&](const NearWord& word) { return word.text == candidate.form; });
      if (!seen) found.push_back({candidate.form, candidate.distance, candidate.items});
    }
    return found;
  }

  const WordLists lists_;
  const Vocabulary vocabulary_;
  const std::u32string_view word_;
  WordAnalyzer words_;
  DanishDistance distance_;
  std::vector<Candidate> candidates_;
  unsigned visited_ = 0;
};

}  // namespace

EditCost reach(std::size_t letters) {
  for (const Reach& row : kReaches) {
    if (letters >= row.letters) return row.cost;
  }
  return 0;
}

std::vector<NearWord> near_words(const Xapian::Database& database, std::string_view form) {
  std::u32string word;
  if (!spelling_letters(form, word)) return {};
  return Finder(database, word).find();
}

}  // namespace referat
