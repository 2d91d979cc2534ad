// An index keeps a word in one of two ways: as a form (`W:børnehaver`), or as the bare term where the word is its own
// folded stem (`trafik`). A bare term may also be a stem that nobody ever wrote (`boernehav`): it was written if it
// occurs more often than all its forms together.
#include "searcher/match/near_words.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "searcher/match/danish_distance.h"
#include "searcher/match/spelling_edits.h"

namespace referat {
namespace {

/// Forms that are looked through to find out whether a bare term was ever written.
constexpr unsigned kMostForms = 5'000;
constexpr std::size_t kSharedLetters = 2;
/// A rule this cheap is a matter of keyboards.
constexpr EditCost kKeyboardCost = 15;
constexpr std::size_t kLongestEnding = 10;

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
  Finder(const Xapian::Database& database, Analyzer& analyzer, std::u32string_view word)
      : database_(database), analyzer_(analyzer), word_(word), distance_(word, reach(word.size())) {}

  std::vector<NearWord> find() {
    const std::set<std::u32string> starts = beginnings(word_);
    bool complete = true;
    for (const std::u32string& start : starts) {
      for (const std::string& spelling : spellings(start))
        complete = walk(text_term(kFormPrefix, spelling)) && complete;
      complete = walk(folded_spelling(start)) && complete;
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
    std::string term;
    bool is_form;

    std::string_view text() const {
      return is_form ? std::string_view(term).substr(text_term(kFormPrefix, "").size()) : std::string_view(term);
    }
  };

  void consider(const std::string& term, bool is_form, std::u32string_view letters) {
    const EditCost distance = distance_.to(letters);
    if (distance != kTooFar) candidates_.push_back({distance, database_.get_termfreq(term), term, is_form});
  }

  /// Looks at the terms that begin so; false if they were too many.
  bool walk(const std::string& start) {
    const std::string prefix = text_term(kFormPrefix, "");
    const bool is_form = start.starts_with(prefix);
    const std::size_t word_at = is_form ? prefix.size() : 0;
    std::u32string letters;
    std::vector<std::size_t> ends;
    for (auto it = database_.allterms_begin(start); it != database_.allterms_end(start);) {
      if (visited_++ >= kMostVisitedTerms) return false;
      const std::string term = *it;
      if (spelling_letters(std::string_view(term).substr(word_at), letters, &ends)) {
        consider(term, is_form, letters);
        // One letter more than is known to be far, since that letter could have joined with the next.
        if (const std::size_t far = distance_.far_beginning(); far > 0 && far + 1 < ends.size()) {
          it.skip_to(term.substr(0, word_at + ends[far]) + '\xff');
          continue;
        }
      }
      ++it;
    }
    return true;
  }

  void look_up(const std::u32string& letters) {
    const std::string folded = folded_spelling(letters);
    for (const std::string& spelling : {danish_spelling(letters), folded}) {
      const std::string form = text_term(kFormPrefix, spelling);
      if (database_.term_exists(form)) return consider(form, true, letters);
    }
    if (database_.term_exists(folded)) consider(folded, false, letters);
  }

  bool was_written(const std::string& term) {
    Xapian::termcount left = database_.get_collection_freq(term);
    std::u32string letters;
    if (!spelling_letters(term, letters)) return false;
    unsigned forms = 0;
    for (const std::string& spelling : spellings(letters)) {
      const std::string start = text_term(kFormPrefix, spelling);
      for (auto it = database_.allterms_begin(start); it != database_.allterms_end(start); ++it) {
        const std::string form = *it;
        if (++forms > kMostForms) return false;
        if (form.size() > start.size() + kLongestEnding) continue;
        if (analyzer_.term_of(std::string_view(form).substr(text_term(kFormPrefix, "").size())) != term) continue;
        const Xapian::termcount often = database_.get_collection_freq(form);
        if (often >= left) return false;
        left -= often;
      }
    }
    return true;
  }

  std::vector<NearWord> best() {
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return std::tie(a.distance, b.items, a.term) < std::tie(b.distance, a.items, b.term);
    });
    std::vector<NearWord> found;
    for (const Candidate& candidate : candidates_) {
      if (found.size() == kMostNearWords) break;
      const bool seen =
          std::any_of(found.begin(), found.end(), [&](const NearWord& word) { return word.text == candidate.text(); });
      if (seen || (!candidate.is_form && !was_written(candidate.term))) continue;
      found.push_back({std::string(candidate.text()), candidate.distance, candidate.items});
    }
    return found;
  }

  const Xapian::Database& database_;
  Analyzer& analyzer_;
  const std::u32string_view word_;
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

std::vector<NearWord> near_words(const Xapian::Database& database, Analyzer& analyzer, std::string_view form) {
  std::u32string word;
  if (!spelling_letters(form, word)) return {};
  return Finder(database, analyzer, word).find();
}

}  // namespace referat
