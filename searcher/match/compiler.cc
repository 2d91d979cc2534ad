// A query in each of its forms:
//
//   kommuneplan støj IKKE titel:"ny vej"                      text
//   conjunction(word, word, negation(phrase@title))           tree
//   (kommuneplan AND stoej) AND_NOT phrase(S:ny, S:vej)       Xapian query, with scaled optional parts for the title,
//   for the
//                                                             decision and for the form as typed
#include "searcher/match/compiler.h"

#include <algorithm>
#include <iterator>

#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "common/text/synonyms.h"
#include "searcher/match/filters.h"
#include "searcher/match/learned_words.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

/// Words after these are asked for as they are: a query of a thousand words is not meant.
constexpr int kMostWidened = 40;
/// Positions are read of every item that has both words of a pair: no more than these.
constexpr Xapian::doccount kMostItemsOfPair = 10'000;
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

std::vector<std::string> terms_of(const std::vector<Token>& tokens) {
  std::vector<std::string> terms;
  for (const Token& token : tokens) terms.push_back(token.term());
  return terms;
}

}  // namespace

Xapian::Query QueryCompiler::taken(const WordQuery& word, bool positive, Marks& marks, double share) {
  const Xapian::Query query = share == 1 ? word.query() : Xapian::Query(share, word.query());
  if (!positive) return query;
  out_.has_words = true;
  for (const std::vector<QueryPart>* parts : {&word.ways, &word.extras}) {
    for (const QueryPart& part : *parts)
      out_.parts.push_back({part.label, share == 1 ? part.query : Xapian::Query(share, part.query)});
  }
  for (const WordMark& mark : word.marks) {
    marks.add(mark.term, mark.share * words_.rarity(mark.term), mark.as_word, mark.as_part);
  }
  out_.explanation.insert(out_.explanation.end(), word.explanation.begin(), word.explanation.end());
  return query;
}

std::vector<QueryCompiler::Part> QueryCompiler::compile_typed_words(const std::vector<const QueryNode*>& words,
                                                                    bool positive) {
  // Analysed together, so that "§ 108" and other identifiers with spaces are seen; the tokens of one word stay
  // together.
  const Run run = run_of(words);
  analyzer_.analyze(run.text, tokens_);
  if (tokens_.empty()) {
    out_.warnings.push_back(
        {"no_word", "\"" + run.text + "\" holds no letter or digit and was left out", words.front()->at});
  }
  const QueryField field = words.front()->field;
  std::vector<Part> parts;
  for (std::size_t i = 0; i < tokens_.size();) {
    const auto end = *std::lower_bound(run.ends.begin(), run.ends.end(), tokens_[i].offset_bytes + 1);
    std::size_t last = i + 1;
    while (last < tokens_.size() && tokens_[last].offset_bytes < end) ++last;
    Part& part = parts.emplace_back();
    if (last == i + 1) {
      part.word = words_.of_word(tokens_[i], field, !positive || ++widened_ > kMostWidened);
      if (tokens_[i].word->stop_word && field == QueryField::any) part.need = Need::wanted;
      part.terms = {tokens_[i].term()};
      if (!tokens_[i].is_identifier()) part.folded = fold(tokens_[i].form());
    } else {
      const std::vector<Token> together(tokens_.begin() + static_cast<std::ptrdiff_t>(i),
                                        tokens_.begin() + static_cast<std::ptrdiff_t>(last));
      const std::string_view typed = std::string_view(run.text).substr(tokens_[i].offset_bytes);
      part.word = words_.of_phrase(typed.substr(0, end - tokens_[i].offset_bytes), together, tokens_[i].joined, field);
      part.terms = terms_of(together);
    }
    i = last;
  }
  return parts;
}

QueryCompiler::Part QueryCompiler::take_together(std::vector<Part>& parts, std::size_t first, std::size_t count) {
  const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count);
  Part together = std::move(*begin);
  if (count > 1) {
    std::vector<Xapian::Query> all = {together.word.query()};
    std::string label = together.word.ways.front().label;
    for (auto part = begin + 1; part != end; ++part) {
      all.push_back(part->word.query());
      label += " " + part->word.ways.front().label;
      std::move(part->terms.begin(), part->terms.end(), std::back_inserter(together.terms));
      std::move(part->word.marks.begin(), part->word.marks.end(), std::back_inserter(together.word.marks));
      std::move(part->word.explanation.begin(), part->word.explanation.end(),
                std::back_inserter(together.word.explanation));
    }
    together.word.ways = {{label, all_of(all)}};
    together.word.extras.clear();
    together.need = Need::required;
    together.folded.clear();
  }
  parts.erase(begin, end);
  return together;
}

void QueryCompiler::find_synonyms_of(const std::vector<Part>& parts, std::vector<OtherNames>& found) const {
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

void QueryCompiler::find_learned(const std::vector<Part>& parts, std::vector<OtherNames>& found) {
  for (std::size_t i = 0; i < parts.size();) {
    std::vector<std::string> words;
    for (std::size_t next = i; next < parts.size() && !parts[next].folded.empty(); ++next)
      words.push_back(parts[next].folded);
    for (const LearnedWords& learned : learned_words(database_, words, analyzer_)) {
      Expression name;
      for (const std::string& word : learned.words) {
        name.label += (name.label.empty() ? "" : " ") + word;
        name.terms.push_back(analyzer_.term_of(word));
      }
      name.share = ranking_.learned;
      name.explanation = "also " + name.label + ", as " + std::to_string(learned.documents) +
                         (learned.documents == 1 ? " item explains" : " items explain");
      found.push_back({i + learned.first, learned.count, {std::move(name)}});
    }
    i += words.size() + 1;
  }
}

void QueryCompiler::add_other_names(std::vector<Part>& parts, QueryField field) {
  std::vector<OtherNames> found;
  find_synonyms_of(parts, found);
  find_learned(parts, found);
  // From the end, so that places before stay what they are; of two stretches that overlap the later begins in one part
  // and the earlier one is left out.
  std::stable_sort(found.begin(), found.end(), [](const OtherNames& a, const OtherNames& b) {
    return a.first != b.first ? a.first > b.first : a.count > b.count;
  });
  std::size_t merged_from = parts.size();
  std::size_t merged_count = 1;
  for (const OtherNames& other : found) {
    const bool same = other.first == merged_from && other.count == merged_count;
    if (!same && other.first + other.count > merged_from) continue;
    const std::size_t count = same ? 1 : other.count;
    Part together = take_together(parts, other.first, count);
    const std::string named = together.word.ways.front().label;
    for (const Expression& name : other.names) {
      words_.add_expression(name.label, name.terms, name.share, field, together.word);
      together.word.explanation.push_back(named + ": " + name.explanation);
    }
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(other.first), std::move(together));
    merged_from = other.first;
    merged_count = other.count;
  }
}

void QueryCompiler::add_pairs(std::vector<Part>& parts) const {
  for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
    const Token& left = tokens_[i];
    const Token& right = tokens_[i + 1];
    if (left.is_identifier() || right.is_identifier() || left.joined != nullptr) continue;
    add_pair_as_one(left, right, parts);
    if (left.word->stop_word || right.word->stop_word) continue;
    const auto items = std::min(database_.get_termfreq(left.term()), database_.get_termfreq(right.term()));
    if (items == 0 || items > kMostItemsOfPair) continue;
    Part& pair = parts.emplace_back();
    pair.need = Need::bonus;
    const Xapian::Query near = near_query({left.term(), right.term()}, QueryField::any, kApartSlack);
    pair.word.ways.push_back({left.form() + " near " + right.form(), Xapian::Query(ranking_.near_pair, near)});
  }
}

void QueryCompiler::add_pair_as_one(const Token& left, const Token& right, std::vector<Part>& parts) const {
  const std::string term = fold(left.form()) + right.term();
  if (!database_.term_exists(term)) return;
  Part& one = parts.emplace_back();
  one.need = Need::bonus;
  const std::string label = left.form() + right.form();
  words_.add_expression(label, {term}, ranking_.adjacent, QueryField::any, one.word);
  one.word.explanation.push_back(left.form() + " " + right.form() + ": also " + label);
}

std::vector<QueryCompiler::Part> QueryCompiler::compile_words(const std::vector<const QueryNode*>& words,
                                                              bool positive) {
  std::vector<Part> parts = compile_typed_words(words, positive);
  if (!positive || widened_ > kMostWidened) return parts;
  add_other_names(parts, words.front()->field);
  if (words.front()->field == QueryField::any) add_pairs(parts);
  return parts;
}

Xapian::Query QueryCompiler::compile_phrase(const QueryNode& node, bool positive) {
  analyzer_.analyze(normalize_text(node.text), tokens_);
  if (tokens_.empty()) return Xapian::Query::MatchNothing;
  return taken(words_.of_phrase("\"" + node.text + "\"", tokens_, nullptr, node.field), positive, out_.marks);
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
    if (tokens_.size() > 1) parts.push_back(words_.of_phrase(child.text, tokens_, nullptr, child.field).query());
  }
  if (!near.empty()) {
    const QueryField field = node.children.front().field;
    // The forms and marks are those of a phrase of the same words.
    WordQuery word = words_.of_phrase(to_query_text(node), near, nullptr, field);
    word.ways.front().query = near_query(terms_of(near), field, static_cast<unsigned>(node.distance) - 1);
    word.extras.clear();
    parts.push_back(taken(word, positive, out_.marks));
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
  if (positive) out_.marks.prefixes.emplace_back(folded, 1.0);
  WordQuery word;
  word.ways.push_back({form + "*", prefix_query(form, folded, node.field)});
  word.explanation.push_back(form + "*: all words that begin so, the " + std::to_string(kMaxPrefixWords) +
                             " most frequent");
  return taken(word, positive, out_.marks);
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
  std::vector<Xapian::Query> bonuses;
  std::vector<Xapian::Query> excluded;
  bool everything = false;
  const auto take = [&](const Part& part, bool relaxable) {
    if (part.need == Need::bonus) {
      bonuses.push_back(taken(part.word, positive, out_.marks));
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
  optional.insert(optional.end(), bonuses.begin(), bonuses.end());
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
      for (const Part& part : compile_words({&node}, positive)) {
        if (part.need != Need::bonus) parts.push_back(taken(part.word, positive, out_.marks));
      }
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
  stop_marks_ = {};
  widened_ = 0;
  // Only the words of the whole query are relaxed, never those of a part of it.
  const bool relaxable = root.kind == QueryNode::Kind::conjunction && !root.spelled_out;
  const Xapian::Query query = relaxable ? compile_conjunction(root, true, &out_.relaxed) : compile_node(root, true);
  // Stop words choose no passage where there are other words.
  if (out_.marks.empty()) out_.marks = std::move(stop_marks_);
  out_.query = query;
  return std::move(out_);
}

}  // namespace referat
