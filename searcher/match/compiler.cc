// A query in each of its forms:
//
//   kommuneplan støj IKKE titel:"ny vej"                      text
//   conjunction(word, word, negation(phrase@title))           tree
//   (kommuneplan AND stoej) AND_NOT phrase(S:ny, S:vej)       Xapian query, with scaled optional parts for the title,
//   for the
//                                                             decision and for the form as typed
#include "searcher/match/compiler.h"

#include <algorithm>
#include <cmath>

#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "common/text/stop_words.h"
#include "searcher/match/filters.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

/// Words that a query does not insist on.
constexpr double kStopWordShare = 0.1;

}  // namespace

/// What one word asks for.
struct QueryCompiler::Part {
  Xapian::Query query;
  bool optional = false;             ///< a stop word
  std::vector<QueryPart> explained;  ///< what its weight is made of
};

void QueryCompiler::mark(const Token& token, bool positive) {
  if (!positive) return;
  out_.has_words = true;
  const double documents = std::max(1.0, static_cast<double>(database_.get_doccount()));
  const double found = static_cast<double>(database_.get_termfreq(token.term));
  double weight = std::log(1.0 + documents / (found + 0.5));
  if (is_stop_word(token.form)) stop_marks_.insert(token.term);
  double& gain = out_.marks.terms[token.term];
  gain = std::max(gain, weight);
  out_.explanation.push_back(token.form + (token.identifier ? ": identifier " : ": stem ") + token.term);
}

Xapian::Query QueryCompiler::explained(const Part& part, double share, bool positive) {
  for (const QueryPart& one : part.explained) {
    if (positive) out_.parts.push_back({one.label, share == 1 ? one.query : Xapian::Query(share, one.query)});
  }
  return share == 1 ? part.query : Xapian::Query(share, part.query);
}

std::vector<QueryCompiler::Part> QueryCompiler::compile_words(const std::vector<const QueryNode*>& words,
                                                              bool positive) {
  // Analysed together, so that "§ 108" and other identifiers with spaces are seen; the tokens of one word stay
  // together.
  std::string run;
  std::vector<std::size_t> ends;
  for (const QueryNode* word : words) {
    if (!run.empty()) run += ' ';
    run += normalize_text(word->text);
    ends.push_back(run.size());
  }
  analyzer_.analyze(run, tokens_);
  if (tokens_.empty()) {
    out_.warnings.push_back(
        {"no_word", "\"" + run + "\" holds no letter or digit and was left out", words.front()->at});
  }
  std::vector<Part> parts;
  for (std::size_t i = 0; i < tokens_.size();) {
    const auto end = *std::lower_bound(ends.begin(), ends.end(), tokens_[i].offset_bytes + 1);
    std::size_t last = i + 1;
    while (last < tokens_.size() && tokens_[last].offset_bytes < end) ++last;
    const QueryField field = words.front()->field;
    if (last == i + 1) {
      mark(tokens_[i], positive);
      const std::vector<QueryPart> of_word = word_parts(tokens_[i], field);
      const bool optional = is_stop_word(tokens_[i].form) && field == QueryField::any;
      parts.push_back({word_query(of_word), optional, of_word});
    } else {  // "børne-/unge": a word that is several tokens
      const std::vector<Token> together(tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                                        tokens_.begin() + static_cast<std::ptrdiff_t>(last));
      for (const Token& token : together) mark(token, positive);
      const Xapian::Query phrase = phrase_query(together, field);
      parts.push_back(
          {phrase, false, {{run.substr(together.front().offset_bytes, end - together.front().offset_bytes), phrase}}});
    }
    i = last;
  }
  return parts;
}

Xapian::Query QueryCompiler::compile_phrase(const QueryNode& node, bool positive) {
  analyzer_.analyze(normalize_text(node.text), tokens_);
  if (tokens_.empty()) return Xapian::Query::MatchNothing;
  for (const Token& token : tokens_) mark(token, positive);
  const Xapian::Query phrase = phrase_query(tokens_, node.field);
  return explained({phrase, false, {{"\"" + node.text + "\"", phrase}}}, 1, positive);
}

Xapian::Query QueryCompiler::compile_near(const QueryNode& node, bool positive) {
  // Phrases among the operands stand for their first word in the nearness, and are asked for themselves too.
  std::vector<Token> near;
  std::vector<Xapian::Query> parts;
  for (const QueryNode& child : node.children) {
    analyzer_.analyze(normalize_text(child.text), tokens_);
    if (tokens_.empty()) continue;  // a sign without a letter or digit
    if (child.kind == QueryNode::Kind::prefix) {
      out_.warnings.push_back({"near_prefix", "a word with a star is asked for, but not near the others", child.at});
      parts.push_back(compile_node(child, positive));
      continue;
    }
    near.push_back(tokens_.front());
    for (const Token& token : tokens_) mark(token, positive);
    if (tokens_.size() > 1) parts.push_back(phrase_query(tokens_, child.field));
  }
  if (!near.empty()) {
    const Xapian::Query query = near_query(near, node.children.front().field, node.distance);
    parts.push_back(explained({query, false, {{to_query_text(node), query}}}, 1, positive));
  }
  return parts.empty() ? Xapian::Query::MatchNothing : all_of(parts);
}

Xapian::Query QueryCompiler::compile_prefix(const QueryNode& node, bool positive) {
  const std::string form = to_lower(normalize_text(node.text));
  const std::string folded = fold(form);
  if (folded.empty()) {
    out_.warnings.push_back({"no_word", "a star alone was left out", node.at});
    return Xapian::Query::MatchNothing;
  }
  if (has_more_than(kMaxPrefixWords, folded)) {
    out_.warnings.push_back({"prefix_bounded",
                             form + "* stands for its " + std::to_string(kMaxPrefixWords) + " most frequent words only",
                             node.at});
    out_.exact = false;
  }
  if (positive) {
    out_.has_words = true;
    out_.marks.prefixes.emplace_back(folded, 1.0);
    out_.explanation.push_back(form + "*: all words that begin so, the " + std::to_string(kMaxPrefixWords) +
                               " most frequent");
  }
  const Xapian::Query query = prefix_query(form, folded, node.field);
  return explained({query, false, {{form + "*", query}}}, 1, positive);
}

bool QueryCompiler::has_more_than(unsigned count, const std::string& start) const {
  unsigned words = 0;
  for (auto it = database_.allterms_begin(start); it != database_.allterms_end(start); ++it) {
    if (++words > count) return true;
  }
  return false;
}

Xapian::Query QueryCompiler::compile_filter(const QueryNode& node) {
  const auto filter = query_filter(database_, node.field, node.text);
  if (filter) return *filter;
  out_.warnings.push_back({"unknown_value", filter.error().message + "; " + filter.error().hint, node.at});
  return Xapian::Query::MatchNothing;
}

Xapian::Query QueryCompiler::compile_conjunction(const QueryNode& node, bool positive, Xapian::Query* relaxed) {
  std::vector<Xapian::Query> words;   // may be relaxed
  std::vector<Xapian::Query> needed;  // never
  std::vector<Xapian::Query> filters;
  std::vector<Xapian::Query> optional;
  std::vector<Xapian::Query> excluded;
  bool everything = false;
  const auto take = [&](const Part& part, bool relaxable) {
    if (part.optional && !node.spelled_out) {
      optional.push_back(explained(part, kStopWordShare, positive));
    } else {
      (relaxable ? words : needed).push_back(explained(part, 1, positive));
    }
  };
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const QueryNode& child = node.children[i];
    if (child.kind == QueryNode::Kind::word) {
      std::vector<const QueryNode*> run = {&child};
      while (!node.spelled_out && i + 1 < node.children.size() && node.children[i + 1].kind == QueryNode::Kind::word &&
             node.children[i + 1].field == child.field) {
        run.push_back(&node.children[++i]);
      }
      const bool relaxable = child.field == QueryField::any && !node.spelled_out;
      for (const Part& part : compile_words(run, positive)) take(part, relaxable);
    } else if (child.kind == QueryNode::Kind::negation) {
      excluded.push_back(compile_node(child.children.front(), false));
    } else if (child.kind == QueryNode::Kind::filter) {
      filters.push_back(compile_filter(child));
    } else if (child.kind == QueryNode::Kind::everything) {
      everything = true;
    } else {
      needed.push_back(compile_node(child, positive));
    }
  }
  if (words.empty() && needed.empty()) {  // only stop words: then they count
    words.swap(optional);
  }
  const auto with_all_else = [&](std::vector<Xapian::Query> required) {
    required.insert(required.end(), needed.begin(), needed.end());
    Xapian::Query query = required.empty() ? Xapian::Query(0.0, everything_query()) : all_of(required);
    if (!optional.empty()) query = Xapian::Query(Op::OP_AND_MAYBE, query, any_of(optional));
    if (!filters.empty()) query = Xapian::Query(Op::OP_FILTER, query, all_of(filters));
    if (!excluded.empty()) query = Xapian::Query(Op::OP_AND_NOT, query, any_of(excluded));
    return query;
  };
  if (words.empty() && needed.empty() && filters.empty() && excluded.empty() && !everything)
    return Xapian::Query::MatchNothing;
  if (words.size() > 1 && relaxed != nullptr) *relaxed = with_all_else({any_of(words)});
  return with_all_else(words);
}

Xapian::Query QueryCompiler::compile_node(const QueryNode& node, bool positive) {
  switch (node.kind) {
    case QueryNode::Kind::everything:
      return everything_query();
    case QueryNode::Kind::word: {
      std::vector<Xapian::Query> parts;
      for (const Part& part : compile_words({&node}, positive)) parts.push_back(explained(part, 1, positive));
      return parts.empty() ? Xapian::Query::MatchNothing : all_of(parts);
    }
    case QueryNode::Kind::prefix:
      return compile_prefix(node, positive);
    case QueryNode::Kind::phrase:
      return compile_phrase(node, positive);
    case QueryNode::Kind::filter:
      return compile_filter(node);
    case QueryNode::Kind::near:
      return compile_near(node, positive);
    case QueryNode::Kind::conjunction:
      return compile_conjunction(node, positive, nullptr);
    case QueryNode::Kind::negation:
      return Xapian::Query(Op::OP_AND_NOT, everything_query(), compile_node(node.children.front(), false));
    case QueryNode::Kind::disjunction: {
      std::vector<Xapian::Query> parts;
      for (const QueryNode& child : node.children) parts.push_back(compile_node(child, positive));
      return any_of(parts);
    }
  }
  return Xapian::Query::MatchNothing;
}

CompiledQuery QueryCompiler::compile(const QueryNode& root) {
  out_ = {};
  stop_marks_.clear();
  // Only the words of the whole query are relaxed, never those of a part of it.
  const bool relaxable = root.kind == QueryNode::Kind::conjunction && !root.spelled_out;
  const Xapian::Query query = relaxable ? compile_conjunction(root, true, &out_.relaxed) : compile_node(root, true);
  // Stop words choose no passage where there are other words.
  if (out_.marks.terms.size() > stop_marks_.size() || !out_.marks.prefixes.empty()) {
    for (const std::string& term : stop_marks_) out_.marks.terms.erase(term);
  }
  out_.query = query;
  return std::move(out_);
}

}  // namespace referat
