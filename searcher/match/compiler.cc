// A query in each of its forms:
//
//   kommuneplan støj IKKE titel:"ny vej"                      text
//   conjunction(word, word, negation(phrase@title))           tree
//   (kommuneplan AND stoej) AND_NOT phrase(S:ny, S:vej)       condition; a word is all its ways
#include "searcher/match/compiler.h"

#include <algorithm>

#include "common/index/word_lists.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "searcher/match/filters.h"
#include "searcher/match/relaxation.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

std::vector<std::string> terms_of(const std::vector<Token>& tokens) {
  std::vector<std::string> terms;
  for (const Token& token : tokens) terms.push_back(token.term());
  return terms;
}

}  // namespace

Condition QueryCompiler::taken(const WordQuery& word, bool positive, Marks& marks, double share) {
  const Condition query = Condition::scaled(share, word.query());
  if (!positive) return query;
  out_.has_words = true;
  for (const std::vector<QueryPart>* parts : {&word.ways, &word.extras}) {
    for (const QueryPart& part : *parts) out_.parts.push_back({part.label, Condition::scaled(share, part.query)});
  }
  for (const WordMark& mark : word.marks) {
    Mark one = mark.mark;
    one.weight *= words_.rarity(mark.term);
    if (one.group > 0) one.group += marks.groups;
    marks.add(mark.term, one);
  }
  marks.groups += word.groups;
  if (!word.typed_form.empty()) marks.typed_forms.insert(word.typed_form);
  out_.explanation.insert(out_.explanation.end(), word.explanation.begin(), word.explanation.end());
  return query;
}

Condition QueryCompiler::compile_phrase(const QueryNode& node, bool positive) {
  texts_.analyze(normalize_text(node.text), tokens_);
  if (tokens_.empty()) return Condition();
  return taken(words_.of_phrase("\"" + node.text + "\"", tokens_, nullptr, node.field), positive, out_.marks);
}

Condition QueryCompiler::compile_near(const QueryNode& node, bool positive) {
  // Phrases among the operands stand for their first word in the nearness, and are asked for themselves too.
  std::vector<Token> near;
  std::vector<Condition> parts;
  for (const QueryNode& child : node.children) {
    texts_.analyze(normalize_text(child.text), tokens_);
    if (tokens_.empty()) continue;  // a sign without a letter or digit
    if (child.kind == QueryNode::Kind::prefix) {
      out_.warnings.push_back({"near_prefix", "a word with a star is asked for, but not near the others", child.at});
      parts.push_back(compile_node(child, positive));
      continue;
    }
    near.push_back(tokens_.front());
    if (tokens_.size() > 1) parts.push_back(words_.of_phrase(child.text, tokens_, nullptr, child.field).query());
  }
  if (!near.empty()) {
    const QueryField field = node.children.front().field;
    // The forms and marks are those of a phrase of the same words.
    const auto slack = static_cast<std::size_t>(node.distance) - 1;
    WordQuery word = words_.of_phrase(to_query_text(node), near, nullptr, field, slack);
    word.ways.front().query = near_query(terms_of(near), field, static_cast<unsigned>(slack));
    word.extras.clear();
    parts.push_back(taken(word, positive, out_.marks));
  }
  return parts.empty() ? Condition() : Condition::all_of(parts);
}

Condition QueryCompiler::compile_prefix(const QueryNode& node, bool positive) {
  const std::string form = to_lower(normalize_text(node.text));
  const std::string folded = fold(form);
  if (folded.empty()) {
    out_.warnings.push_back({"no_word", "a star alone was left out", node.at});
    return Condition();
  }
  if (has_more_than(kMaxPrefixWords, folded)) {
    out_.warnings.push_back({"prefix_bounded",
                             form + "* stands for its " + std::to_string(kMaxPrefixWords) + " most frequent words only",
                             node.at});
    out_.exact = false;
  }
  if (positive) out_.marks.prefixes.emplace_back(folded, 1.0);
  WordQuery word;
  word.ways.push_back({form + "*", prefix_query(database_, form, folded, node.field)});
  word.explanation.push_back(form + "*: all words that begin so, the " + std::to_string(kMaxPrefixWords) +
                             " most frequent");
  return taken(word, positive, out_.marks);
}

bool QueryCompiler::has_more_than(unsigned count, const std::string& start) const {
  unsigned words = 0;
  for (WordCursor cursor(database_, start); !cursor.at_end(); cursor.next()) {
    if (++words > count) return true;
  }
  return false;
}

Condition QueryCompiler::compile_filter(const QueryNode& node) {
  const auto filter = query_filter(database_, node.field, node.text);
  if (const std::string meant = meant_voter(node.field, node.text); !meant.empty())
    out_.explanation.push_back(to_query_text(node) + ": " + meant);
  if (filter) return *filter;
  out_.warnings.push_back({"unknown_value", filter.error().message + "; " + filter.error().hint, node.at});
  return Condition();
}

Condition QueryCompiler::compile_conjunction(const QueryNode& node, bool positive, std::vector<Condition>* relaxed) {
  std::vector<Condition> words;   // may be relaxed
  std::vector<Condition> needed;  // never
  std::vector<Condition> filters;
  std::vector<Condition> optional;
  std::vector<Condition> excluded;
  bool everything = false;
  const auto take = [&](const RowPart& part, bool relaxable) {
    if (part.need == Need::bonus) {
      out_.bonuses.push_back(taken(part.word, positive, out_.marks));
    } else if (part.need == Need::wanted && !node.spelled_out) {
      optional.push_back(taken(part.word, positive, stop_marks_, ranking_.stop_word));
    } else {
      (relaxable ? words : needed).push_back(taken(part.word, positive, out_.marks));
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
      for (const RowPart& part : rows_.compile(run, positive, out_.warnings)) take(part, relaxable);
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
  const auto with_all_else = [&](std::vector<Condition> required) {
    required.insert(required.end(), needed.begin(), needed.end());
    Condition query = required.empty() ? Condition::scaled(0, everything_query()) : Condition::all_of(required);
    if (!optional.empty()) query = Condition::optional(query, Condition::any_of(optional));
    if (!filters.empty()) query = Condition::filtered(query, Condition::all_of(filters));
    if (!excluded.empty()) query = Condition::without(query, Condition::any_of(excluded));
    return query;
  };
  if (words.empty() && needed.empty() && filters.empty() && excluded.empty() && !everything) return Condition();
  if (relaxed != nullptr) {
    for (const Condition& some : relaxed_queries(words)) relaxed->push_back(with_all_else({some}));
  }
  return with_all_else(words);
}

Condition QueryCompiler::compile_node(const QueryNode& node, bool positive) {
  switch (node.kind) {
    case QueryNode::Kind::everything:
      return everything_query();
    case QueryNode::Kind::word: {
      std::vector<Condition> parts;
      for (const RowPart& part : rows_.compile({&node}, positive, out_.warnings)) {
        if (part.need != Need::bonus) parts.push_back(taken(part.word, positive, out_.marks));
      }
      return parts.empty() ? Condition() : Condition::all_of(parts);
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
      return Condition::without(everything_query(), compile_node(node.children.front(), false));
    case QueryNode::Kind::disjunction: {
      std::vector<Condition> parts;
      for (const QueryNode& child : node.children) parts.push_back(compile_node(child, positive));
      return Condition::any_of(parts);
    }
  }
  return Condition();
}

CompiledQuery QueryCompiler::compile(const QueryNode& root) {
  // Only the words of the whole query are relaxed, never those of a part of it.
  const bool relaxable = root.kind == QueryNode::Kind::conjunction && !root.spelled_out;
  const Condition query = relaxable ? compile_conjunction(root, true, &out_.relaxed) : compile_node(root, true);
  if (texts_.was_cut())
    out_.warnings.push_back({"too_long", "the query has more than 1,000 words; the others were left out", {}});
  // Stop words choose no passage where there are other words.
  if (out_.marks.empty()) out_.marks = std::move(stop_marks_);
  out_.query = query;
  return std::move(out_);
}

}  // namespace referat
