#include "searcher/match/word_query.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/case_number.h"
#include "common/text/fold.h"
#include "common/text/lexicon.h"
#include "searcher/match/compound_groups.h"
#include "searcher/match/term_query.h"

namespace referat {
namespace {

/// How much of the index's words is looked through for compounds with a word that no list knows.
constexpr unsigned kMostTermsRead = 2'000;
constexpr std::size_t kMostUnlisted = 50;
constexpr std::size_t kShortestUnlisted = 4;
constexpr double kPartMarkShare = 0.1;

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string all;
  for (const std::string& word : words) all.append(all.empty() ? "" : between).append(word);
  return all;
}

/// The key of the case number that a token is, however it was typed; empty for all else.
std::string case_key(const Token& token) {
  if (!token.is_identifier()) return {};
  std::string key = case_number_key(token.form());
  if (key.empty() && token.word->kind == IdentifierKind::case_number) key = case_number_key(token.term());
  return key;
}

bool has_form(const Token& token) {
  return !token.is_identifier() && !token.word->stop_word;
}

/// Words that are asked for in several ways are one, so that their postings are gone through once.
void add_merged(const Condition& part, bool finds, std::vector<Condition>& merged) {
  if (part.kind() != Condition::Kind::word) return merged.push_back(part);
  WordUse use = part.use();
  if (!finds) use.finds_nothing();
  const auto same = std::find_if(merged.begin(), merged.end(), [&](const Condition& known) {
    return known.kind() == Condition::Kind::word && known.term() == part.term();
  });
  if (same == merged.end()) return merged.push_back(Condition::word(part.term(), use));
  use.add(same->use());
  *same = Condition::word(part.term(), use);
}

}  // namespace

Condition WordQuery::query() const {
  std::vector<Condition> needed;
  for (const QueryPart& way : ways) add_merged(way.query, true, needed);
  const std::size_t count = needed.size();
  for (const QueryPart& extra : extras) add_merged(extra.query, false, needed);
  std::vector<Condition> wanted(needed.begin() + static_cast<std::ptrdiff_t>(count), needed.end());
  needed.resize(count);
  Condition any = Condition::any_of(std::move(needed));
  return wanted.empty() ? any : Condition::optional(std::move(any), Condition::any_of(std::move(wanted)));
}

double WordQueryBuilder::rarity(std::string_view term) const {
  const double documents = std::max(1.0, static_cast<double>(database_.get_doccount()));
  return std::log(1.0 + documents / (static_cast<double>(words_.count(term)) + 0.5));
}

double WordQueryBuilder::weight_of(std::string_view term) const {
  return bm25_rarity(database_.get_doccount(), words_.count(term));
}

/// A share of the weight of `of` for terms that weigh more together.
double WordQueryBuilder::bounded_share(double share, std::string_view of, const std::vector<std::string>& terms) const {
  double sum = 0;
  for (const std::string& term : terms) sum += weight_of(term);
  return sum > 0 ? share * std::min(1.0, weight_of(of) / sum) : share;
}

void WordQueryBuilder::add_way(std::string_view label, const Condition& query, double share, WordQuery& word) const {
  word.ways.push_back({std::string(label), Condition::scaled(share, query)});
}

WordQuery WordQueryBuilder::of_word(const Token& token, QueryField field, bool plain) const {
  WordQuery word;
  const std::string& form = token.form();
  const std::string& term = token.term();
  add_way(form, term_query(term, field), 1, word);
  word.marks.push_back({term, {.weight = 1, .is_typed = true, .field = field}});
  word.typed_form = form;
  word.explanation.push_back(form + (token.is_identifier() ? ": identifier " : ": stem ") + term);
  for (const Word* joined : {token.joined, token.joined_otherwise}) {
    if (joined != nullptr) add_joined(*joined, form, field, word);
  }
  if (field == QueryField::any && !token.is_identifier()) {
    WordUse part;
    part.finds_parts = true;
    part.as_part = ranking_.part;
    add_way(form + " in a compound", Condition::word(term, part), 1, word);
  }
  if (plain) return word;
  add_shorter_identifiers(token, field, word);
  add_other_links(token, field, word);
  add_parts_apart(token, field, word);
  if (field == QueryField::any) {
    add_unlisted_compounds(token, word);
    add_extras(token, word);
  }
  return word;
}

/// Some write SAG-2018-1349 as 2018-1349: what is shorter by its letters is the same case.
void WordQueryBuilder::add_shorter_identifiers(const Token& token, QueryField field, WordQuery& word) const {
  if (!token.is_identifier() || token.word->kind != IdentifierKind::case_number) return;
  for (const WordPart& alias : token.word->aliases) {
    const std::string& term = alias.term;
    const bool number = term.front() >= '0' && term.front() <= '9';
    if (!number || term.find_first_of("-/") == std::string::npos) continue;
    add_way(term, term_query(term, field), ranking_.shorter_identifier, word);
    word.marks.push_back({term, {.weight = ranking_.shorter_identifier, .as_part = false, .field = field}});
    word.explanation.push_back(token.form() + ": also " + term);
  }
}

/// A term as a word, or in compounds for a share.
Condition WordQueryBuilder::word_or_part(const std::string& term, QueryField field) const {
  if (field != QueryField::any) return term_query(term, field);
  WordUse use;
  use.finds_words = true;
  use.finds_parts = true;
  use.as_word = 1;
  use.as_part = ranking_.part;
  return Condition::word(term, use);
}

/// What a word is besides, written as one: e-mail is email, and finds emailadresse.
void WordQueryBuilder::add_joined(const Word& joined, std::string_view label, QueryField field, WordQuery& word) const {
  add_way(joined.form, word_or_part(joined.term, field), 1, word);
  word.marks.push_back({joined.term, {.weight = 1, .is_typed = true, .field = field}});
  word.explanation.push_back(std::string(label) + ": also " + joined.form);
}

/// Danes are not sure of the letters that link: affaldplan is affaldsplan, as far as the index knows it.
void WordQueryBuilder::add_other_links(const Token& token, QueryField field, WordQuery& word) const {
  const std::vector<WordPart>& parts = token.word->parts;
  const std::string_view text = token.word->text;
  if (token.is_identifier() || parts.size() < 2) return;
  const auto end_of = [](const WordPart& part) { return part.offset_bytes + part.length_bytes; };
  for (std::size_t changed = 0; changed + 1 < parts.size(); ++changed) {
    for (const std::string_view link : {"", "s", "e"}) {
      std::string term;
      for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        term += fold(text.substr(parts[i].offset_bytes, parts[i].length_bytes));
        const std::size_t end = end_of(parts[i]);
        term += i == changed ? std::string(link) : fold(text.substr(end, parts[i + 1].offset_bytes - end));
      }
      term += parts.back().term;
      if (term == token.term() || !words_.contains(term)) continue;
      add_way(term, term_query(term, field), ranking_.other_link, word);
      word.marks.push_back({term, {.weight = ranking_.other_link, .field = field}});
      word.explanation.push_back(token.form() + ": also " + term);
    }
  }
}

void WordQueryBuilder::add_parts_apart(const Token& token, QueryField field, WordQuery& word) const {
  const auto all_groups = compound_groups(*token.word);
  if (all_groups.empty()) return;
  std::vector<Condition> ordered;
  std::vector<Condition> titles;
  for (const auto& terms : all_groups) {
    ordered.push_back(ordered_query(terms, field, kApartSlack));
    titles.push_back(near_query(terms, QueryField::title, kApartSlack));
  }
  std::vector<std::string> parts;
  ++word.groups;
  for (const WordPart& part : token.word->parts) {
    parts.push_back(token.word->text.substr(part.offset_bytes, part.length_bytes));
    // In a passage the word itself counts for more than its parts apart.
    word.marks.push_back({part.term,
                          {.weight = kPartMarkShare,
                           .as_part = false,
                           .field = field,
                           .group = word.groups,
                           .reach = kApartSlack + token.word->parts.size()}});
  }
  const std::string label = joined(parts, " … ");
  add_way(label, Condition::any_of(ordered), bounded_share(ranking_.apart, token.term(), all_groups.front()), word);
  if (field == QueryField::any)
    word.extras.push_back(
        {label + " in the title", Condition::scaled(ranking_.apart * ranking_.title, Condition::any_of(titles))});
  word.explanation.push_back(token.form() + ": also its parts near each other: " + joined(parts, " + "));
}

/// A word that no list knows (a place, a brand) is no part of any compound in the index; here the index's own words
/// tell: those that begin with it and go on with a Danish word.
void WordQueryBuilder::add_unlisted_compounds(const Token& token, WordQuery& word) const {
  const std::string term = fold(token.form());
  if (token.is_identifier() || !token.word->parts.empty() || term.size() < kShortestUnlisted) return;
  if (is_danish_word(term) || find_word(term).first_kind() != FirstKind::none) return;
  std::vector<Condition> compounds;
  std::vector<std::string> shown;
  unsigned read = 0;
  for (WordCursor cursor = words_.words(term); !cursor.at_end(); cursor.next()) {
    if (++read > kMostTermsRead || compounds.size() == kMostUnlisted) break;
    const std::string found(cursor.word());
    std::string_view rest = std::string_view(found).substr(term.size());
    if (rest.size() < 3) continue;
    const auto is_last_part = [](std::string_view part) {
      const LexiconEntry last = find_word(part);
      return last.is_word() && last.may_end();
    };
    if (!is_last_part(rest) && !(rest.front() == 's' && is_last_part(rest.substr(1)))) continue;
    compounds.push_back(term_query(found, QueryField::any));
    shown.push_back(found);
    word.marks.push_back({found, {.weight = ranking_.unlisted, .as_part = false}});
  }
  if (compounds.empty()) return;
  add_way(token.form() + " before other words", Condition::any_of(compounds), ranking_.unlisted, word);
  word.explanation.push_back(token.form() + ": also " + joined(shown, ", "));
}

void WordQueryBuilder::add_extras(const Token& token, WordQuery& word) const {
  const std::string& form = token.form();
  const std::string& term = token.term();
  if (const std::string key = case_key(token); !key.empty()) {
    const Condition own(value_term(kCaseKeyPrefix, key));
    add_way(form + " as the item's own case", Condition::constant(ranking_.case_number, own), 1, word);
  }
  WordUse title;
  title.in_title = ranking_.title;
  word.extras.push_back({form + " in the title", Condition::word(term, title)});
  WordUse decision;
  decision.in_decision = ranking_.decision;
  word.extras.push_back({form + " in the decision", Condition::word(term, decision)});
  add_form(token, word);
}

/// Where the posting of the word does not tell its form, that has a term of its own.
void WordQueryBuilder::add_form(const Token& token, WordQuery& word) const {
  if (!has_form(token)) return;
  const std::string label = token.form() + " as typed";
  WordUse typed;
  typed.as_typed = ranking_.form;
  typed.typed_ending = token.word->ending;
  if (typed.typed_ending != 0) word.extras.push_back({label, Condition::word(token.term(), typed)});
  const std::string form = text_term(kFormPrefix, token.form());
  const double share = bounded_share(ranking_.form, token.term(), {form});
  word.extras.push_back({label, Condition::scaled(share, term_query(form, QueryField::any))});
}

WordQuery WordQueryBuilder::of_phrase(std::string_view label, const std::vector<Token>& tokens, const Word* joined,
                                      QueryField field, std::size_t slack) const {
  WordQuery word;
  word.groups = 1;
  const std::size_t reach = tokens.size() - 1 + slack;
  std::vector<std::string> terms;
  for (const Token& token : tokens) {
    terms.push_back(token.term());
    word.marks.push_back({token.term(),
                          {.weight = 1,
                           .as_part = false,
                           .is_typed = true,
                           .field = field,
                           .group = tokens.size() > 1 ? 1 : 0,
                           .reach = reach}});
    word.explanation.push_back(token.form() + (token.is_identifier() ? ": identifier " : ": stem ") + token.term());
  }
  add_way(label, phrase_query(terms, field), 1, word);
  if (joined != nullptr) add_joined(*joined, label, field, word);
  if (field == QueryField::any) {
    for (const Token& token : tokens) add_form(token, word);
  }
  return word;
}

void WordQueryBuilder::add_expression(std::string_view label, const std::vector<std::string>& terms, double share,
                                      QueryField field, WordQuery& word) const {
  if (terms.empty()) return;
  const bool alone = terms.size() == 1;
  add_way(label, alone ? word_or_part(terms.front(), field) : phrase_query(terms, field), share, word);
  if (field == QueryField::any) {
    word.extras.push_back({std::string(label) + " in the title",
                           Condition::scaled(share * ranking_.title, phrase_query(terms, QueryField::title))});
  }
  if (!alone) ++word.groups;
  for (const std::string& term : terms) {
    word.marks.push_back({term,
                          {.weight = share,
                           .as_part = alone,
                           .field = field,
                           .group = alone ? 0 : word.groups,
                           .reach = terms.size() - 1}});
  }
}

}  // namespace referat
