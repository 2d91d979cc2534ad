#include "searcher/match/suggestion.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/word_lists.h"
#include "common/text/analyzer.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/lexicon.h"
#include "common/text/normalize.h"
#include "searcher/match/compiler.h"
#include "searcher/match/danish_distance.h"
#include "searcher/match/near_words.h"
#include "searcher/query/characters.h"
#include "searcher/query/code_points.h"
#include "searcher/query/tree.h"

namespace referat {
namespace {

using Kind = QueryNode::Kind;

std::size_t code_points(std::string_view text) {
  return query_language::decode_utf8(text).text.size();
}

/// A word of the query text, and what may stand in its place.
struct Misspelt {
  std::size_t at;                       ///< code points
  std::size_t length;                   ///< code points
  std::vector<std::u32string> instead;  ///< likeliest first
};

class Suggester {
 public:
  Suggester(Matcher& matcher, const Query& query, const Narrowed& narrowed)
      : matcher_(matcher), database_(matcher.index().database), query_(query), narrowed_(narrowed) {}

  std::optional<std::string> run() {
    const query_language::CodePoints input = query_language::decode_utf8(query_.text);
    if (input.first_invalid) return std::nullopt;
    text_ = input.text;
    collect(parse_query(query_.text).root);
    if (misspelt_.empty()) return std::nullopt;
    std::sort(misspelt_.begin(), misspelt_.end(), [](const Misspelt& a, const Misspelt& b) { return a.at < b.at; });
    std::vector<std::size_t> choice(misspelt_.size(), 0);
    const std::string likeliest = corrected(choice);
    if (has_hits(likeliest, false)) return likeliest;
    for (std::size_t word = 0; word < misspelt_.size(); ++word) {
      for (choice[word] = 1; choice[word] < misspelt_[word].instead.size(); ++choice[word]) {
        if (std::string other = corrected(choice); has_hits(other, false)) return other;
      }
      choice[word] = 0;
    }
    if (query_.relax && has_hits(likeliest, true)) return likeliest;
    return std::nullopt;
  }

 private:
  /// What the query excludes, filters by or begins with is left alone.
  void collect(const QueryNode& node) {
    switch (node.kind) {
      case Kind::word:
        return collect_words(node, static_cast<std::size_t>(node.at));
      case Kind::phrase:
        return collect_words(node, static_cast<std::size_t>(node.at) + 1);
      case Kind::near:
      case Kind::conjunction:
      case Kind::disjunction:
        for (const QueryNode& child : node.children) collect(child);
        return;
      case Kind::everything:
      case Kind::prefix:
      case Kind::filter:
      case Kind::negation:
        return;
    }
  }

  /// `at`: where the node's text begins, if it stands in the query as it is.
  void collect_words(const QueryNode& node, std::size_t at) {
    const std::u32string typed = query_language::decode_utf8(node.text).text;
    if (text_.compare(at, typed.size(), typed) != 0 || normalize_text(node.text) != node.text) return;
    std::vector<Token> tokens;
    analyzer_.analyze(node.text, tokens);
    for (const Token& token : tokens) {
      const std::string_view word = std::string_view(node.text).substr(token.offset_bytes, token.length_bytes);
      if (tried_ == kMostCorrectedWords) return;
      if (!is_misspelt(token, word)) continue;
      ++tried_;
      Misspelt found{at + code_points(node.text.substr(0, token.offset_bytes)), code_points(word), {}};
      for (const NearWord& near : near_words(database_, token.form())) {
        found.instead.push_back(query_language::decode_utf8(near.text).text);
        if (is_upper(text_[found.at])) found.instead.back().front() = upper_letter(found.instead.back().front());
      }
      if (!found.instead.empty()) misspelt_.push_back(std::move(found));
    }
  }

  bool is_misspelt(const Token& token, std::string_view word) const {
    std::u32string letters;
    return !token.is_identifier() && to_lower(word) == token.form() && spelling_letters(token.form(), letters) &&
           !is_indexed(token.term()) && !is_compound_of_indexed(*token.word) && !token.word->stop_word &&
           !is_danish_word(fold(token.form()));
  }

  bool is_indexed(const std::string& term) const { return WordLists(database_).contains(term); }

  /// Danes make new compounds all day; one of words that the minutes use is no mistake.
  bool is_compound_of_indexed(const Word& word) const {
    return !word.parts.empty() && std::all_of(word.parts.begin(), word.parts.end(),
                                              [&](const WordPart& part) { return is_indexed(part.term); });
  }

  std::string corrected(const std::vector<std::size_t>& choice) const {
    std::u32string text;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < misspelt_.size(); ++i) {
      text.append(text_, copied, misspelt_[i].at - copied);
      text += misspelt_[i].instead[choice[i]];
      copied = misspelt_[i].at + misspelt_[i].length;
    }
    text.append(text_, copied);
    std::string bytes;
    for (const char32_t letter : text) query_language::append_utf8(letter, bytes);
    return bytes;
  }

  bool has_hits(const std::string& text, bool relaxed) {
    const CompiledQuery compiled = QueryCompiler(database_, ranking_).compile(parse_query(text).root);
    if (relaxed && compiled.relaxed.empty()) return false;
    const Condition& words = relaxed ? compiled.relaxed.back() : compiled.query;
    return !words.is_nothing() && !matcher_.find(narrowed_(words))->empty();
  }

  Matcher& matcher_;
  const Xapian::Database& database_;
  const Query& query_;
  const Narrowed& narrowed_;
  const Ranking ranking_;
  Analyzer analyzer_;
  std::u32string text_;
  std::vector<Misspelt> misspelt_;
  std::size_t tried_ = 0;
};

}  // namespace

std::optional<std::string> suggested_text(Matcher& matcher, const Query& query, const Narrowed& narrowed) {
  return Suggester(matcher, query, narrowed).run();
}

}  // namespace referat
