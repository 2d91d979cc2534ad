// Words in a row in each of their forms:
//
//   optagelse af lån e-mail            words, as they were typed
//   optagelse | af | lån | e mail      a part for each; what is several tokens is a phrase
//   (optagelse af lån) | e mail        what has another name becomes one part, with lånoptagelse as another way
//                                      and bonuses: "afmail" if the index has it, af near e
#include "searcher/match/word_row.h"

#include <algorithm>
#include <iterator>

#include "common/index/word_lists.h"
#include "common/text/fold.h"
#include "common/text/normalize.h"
#include "common/text/synonyms.h"
#include "searcher/match/learned_words.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

/// Words after these are asked for as they are: a query of a thousand words is not meant.
constexpr int kMostWidened = 40;
/// No synonym has more words.
constexpr std::size_t kLongestName = 8;

/// Within a run of text, where each word ends.
struct Run {
  std::string text;
  std::vector<std::size_t> ends;
};

Run run_of(const std::vector<const QueryNode*>& words) {
  Run run;
  for (const QueryNode* word : words) {
    if (!run.text.empty()) run.text += ' ';
    run.text += normalize_text(word->text);
    run.ends.push_back(run.text.size());
  }
  return run;
}

}  // namespace

std::vector<RowPart> WordRowCompiler::compile_typed(const std::vector<const QueryNode*>& words, bool positive,
                                                    std::vector<QueryWarning>& warnings) {
  // Analysed together, so that "§ 108" and other identifiers with spaces are seen; the tokens of one word stay
  // together.
  const Run run = run_of(words);
  texts_.analyze(run.text, tokens_);
  if (tokens_.empty() && !texts_.was_cut()) {
    warnings.push_back(
        {"no_word", "\"" + run.text + "\" holds no letter or digit and was left out", words.front()->at});
  }
  const QueryField field = words.front()->field;
  std::vector<RowPart> parts;
  for (std::size_t i = 0; i < tokens_.size();) {
    const auto end = *std::lower_bound(run.ends.begin(), run.ends.end(), tokens_[i].offset_bytes + 1);
    std::size_t last = i + 1;
    while (last < tokens_.size() && tokens_[last].offset_bytes < end) ++last;
    widened_ += static_cast<int>(last - i);
    RowPart& part = parts.emplace_back();
    if (last == i + 1) {
      part.word = words_.of_word(tokens_[i], field, !positive || widened_ > kMostWidened);
      if (tokens_[i].word->stop_word && field == QueryField::any) part.need = Need::wanted;
      part.terms = {tokens_[i].term()};
      if (!tokens_[i].is_identifier()) part.folded = fold(tokens_[i].form());
    } else {
      const std::vector<Token> together(tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                                        tokens_.begin() + static_cast<std::ptrdiff_t>(last));
      const std::string_view typed = std::string_view(run.text).substr(tokens_[i].offset_bytes);
      // What is written as one word may be another way only where it is all of what was typed.
      const Token& whole = together.front();
      const std::size_t typed_end = together.back().offset_bytes + together.back().length_bytes;
      const bool all = whole.joined != nullptr && whole.offset_bytes + whole.joined_length_bytes == typed_end;
      part.word =
          words_.of_phrase(typed.substr(0, end - whole.offset_bytes), together, all ? whole.joined : nullptr, field);
      for (const Token& token : together) part.terms.push_back(token.term());
    }
    i = last;
  }
  return parts;
}

RowPart WordRowCompiler::take_together(std::vector<RowPart>& parts, std::size_t first, std::size_t count) {
  const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count);
  RowPart together = std::move(*begin);
  if (count > 1) {
    std::vector<Condition> all = {together.word.query()};
    std::string label = together.word.ways.front().label;
    for (auto part = begin + 1; part != end; ++part) {
      all.push_back(part->word.query());
      label += " " + part->word.ways.front().label;
      std::move(part->terms.begin(), part->terms.end(), std::back_inserter(together.terms));
      for (WordMark& mark : part->word.marks) {
        if (mark.mark.group > 0) mark.mark.group += together.word.groups;
        together.word.marks.push_back(std::move(mark));
      }
      together.word.groups += part->word.groups;
      std::move(part->word.explanation.begin(), part->word.explanation.end(),
                std::back_inserter(together.word.explanation));
    }
    together.word.ways = {{label, Condition::all_of(all)}};
    together.word.extras.clear();
    together.need = Need::required;
    together.folded.clear();
  }
  parts.erase(begin, end);
  return together;
}

void WordRowCompiler::find_synonyms_of(const std::vector<RowPart>& parts, std::vector<OtherNames>& found) const {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::vector<std::string_view> terms;
    std::vector<std::size_t> ends;  // terms up to the end of each part
    for (std::size_t next = i; next < std::min(parts.size(), i + kLongestName); ++next) {
      terms.insert(terms.end(), parts[next].terms.begin(), parts[next].terms.end());
      ends.push_back(terms.size());
    }
    const SynonymMatch match = find_synonyms(terms);
    const auto end = std::find(ends.begin(), ends.end(), match.words);
    if (match.words == 0 || end == ends.end()) continue;
    OtherNames& other = found.emplace_back(OtherNames{i, static_cast<std::size_t>(end - ends.begin()) + 1, {}});
    for (const Synonym& synonym : match.synonyms)
      other.names.push_back({synonym.text, synonym.terms, ranking_.synonym, "also called " + synonym.text});
  }
}

void WordRowCompiler::find_learned(const std::vector<RowPart>& parts, std::vector<OtherNames>& found) {
  for (std::size_t i = 0; i < parts.size();) {
    std::vector<std::string> words;
    for (std::size_t next = i; next < parts.size() && !parts[next].folded.empty(); ++next)
      words.push_back(parts[next].folded);
    for (const LearnedWords& learned : learned_words(database_, words, texts_.analyzer())) {
      Expression name;
      for (const std::string& word : learned.words) {
        name.label += (name.label.empty() ? "" : " ") + word;
        name.terms.push_back(texts_.analyzer().term_of(word));
      }
      name.share = ranking_.learned;
      name.explanation = "also " + name.label + ", as " + std::to_string(learned.documents) +
                         (learned.documents == 1 ? " item explains" : " items explain");
      found.push_back({i + learned.first, learned.count, {std::move(name)}});
    }
    i += words.size() + 1;
  }
}

void WordRowCompiler::add_other_names(std::vector<RowPart>& parts, QueryField field) {
  std::vector<OtherNames> found;
  find_synonyms_of(parts, found);
  find_learned(parts, found);
  // Single words first, which move nothing; then the longest stretches, of which no two overlap, from the end.
  std::stable_sort(found.begin(), found.end(), [](const OtherNames& a, const OtherNames& b) {
    return (a.count == 1) != (b.count == 1) ? a.count == 1 : a.count > b.count;
  });
  std::vector<OtherNames> stretches;
  for (OtherNames& other : found) {
    if (other.count == 1) {
      add_names(other.names, field, parts[other.first]);
      continue;
    }
    const auto same = std::find_if(stretches.begin(), stretches.end(), [&](const OtherNames& known) {
      return known.first == other.first && known.count == other.count;
    });
    const bool overlaps = std::any_of(stretches.begin(), stretches.end(), [&](const OtherNames& known) {
      return other.first < known.first + known.count && known.first < other.first + other.count;
    });
    if (same != stretches.end()) {
      std::move(other.names.begin(), other.names.end(), std::back_inserter(same->names));
    } else if (!overlaps) {
      stretches.push_back(std::move(other));
    }
  }
  std::sort(stretches.begin(), stretches.end(),
            [](const OtherNames& a, const OtherNames& b) { return a.first > b.first; });
  for (const OtherNames& stretch : stretches) {
    RowPart together = take_together(parts, stretch.first, stretch.count);
    add_names(stretch.names, field, together);
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(stretch.first), std::move(together));
  }
}

void WordRowCompiler::add_names(const std::vector<Expression>& names, QueryField field, RowPart& part) const {
  const std::string named = part.word.ways.front().label;
  for (const Expression& name : names) {
    words_.add_expression(name.label, name.terms, name.share, field, part.word);
    part.word.explanation.push_back(named + ": " + name.explanation);
  }
}

void WordRowCompiler::add_pairs(std::vector<RowPart>& parts) const {
  for (std::size_t i = 0; i + 1 < std::min<std::size_t>(tokens_.size(), kMostWidened); ++i) {
    const Token& left = tokens_[i];
    const Token& right = tokens_[i + 1];
    if (left.is_identifier() || right.is_identifier() || left.joined != nullptr) continue;
    add_pair_as_one(left, right, parts);
    if (left.word->stop_word || right.word->stop_word) continue;
    RowPart& pair = parts.emplace_back();
    pair.need = Need::bonus;
    const Condition near = near_query({left.term(), right.term()}, QueryField::any, kApartSlack);
    pair.word.ways.push_back({left.form() + " near " + right.form(), Condition::scaled(ranking_.near_pair, near)});
  }
}

void WordRowCompiler::add_pair_as_one(const Token& left, const Token& right, std::vector<RowPart>& parts) const {
  const std::string term = fold(left.form()) + right.term();
  if (!WordLists(database_).contains(term)) return;
  RowPart& one = parts.emplace_back();
  one.need = Need::bonus;
  const std::string label = left.form() + right.form();
  words_.add_expression(label, {term}, ranking_.adjacent, QueryField::any, one.word);
  one.word.explanation.push_back(left.form() + " " + right.form() + ": also " + label);
}

std::vector<RowPart> WordRowCompiler::compile(const std::vector<const QueryNode*>& words, bool positive,
                                              std::vector<QueryWarning>& warnings) {
  std::vector<RowPart> parts = compile_typed(words, positive, warnings);
  if (!positive || widened_ > kMostWidened) return parts;
  add_other_names(parts, words.front()->field);
  if (words.front()->field == QueryField::any) add_pairs(parts);
  return parts;
}

}  // namespace referat
