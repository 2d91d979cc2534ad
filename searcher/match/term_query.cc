#include "searcher/match/term_query.h"

#include <set>
#include <span>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/case_number.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

/// What a word in the title or in the decision, and the form as typed, add to a word's own weight.
constexpr double kTitleShare = 1.2;
constexpr double kDecisionShare = 0.3;
constexpr double kFormShare = 0.4;
constexpr double kCaseNumberWeight = 30.0;

std::span<const std::string_view> prefixes_of(QueryField field) {
  static constexpr std::string_view kAny[] = {kAnyPrefix};
  static constexpr std::string_view kTitle[] = {kTitlePrefix};
  static constexpr std::string_view kDecision[] = {section_prefix("Beslutning")};
  static constexpr std::string_view kRecommendation[] = {section_prefix("Indstilling")};
  static constexpr std::string_view kFacts[] = {section_prefix("Sagsfremstilling"), section_prefix("Baggrund"),
                                                section_prefix("Tekst")};
  static constexpr std::string_view kAttachment[] = {kAttachmentPrefix};
  switch (field) {
    case QueryField::title:
      return kTitle;
    case QueryField::decision:
      return kDecision;
    case QueryField::recommendation:
      return kRecommendation;
    case QueryField::facts:
      return kFacts;
    case QueryField::attachment:
      return kAttachment;
    default:
      return kAny;
  }
}

/// "boernene" → "børnene": folded letters as Danes most often mean them.
std::string with_danish_letters(const std::string& folded) {
  std::string text = folded;
  const std::pair<std::string_view, std::string_view> letters[] = {{"ae", "æ"}, {"oe", "ø"}, {"aa", "å"}};
  for (const auto& [plain, danish] : letters) {
    for (std::size_t at = text.find(plain); at != std::string::npos; at = text.find(plain, at))
      text.replace(at, plain.size(), danish);
  }
  return text;
}

Xapian::Query scaled(double share, const std::string& term) {
  return {share, Xapian::Query(term)};
}

bool has_form(const Token& token) {
  return !token.identifier && token.form != token.term;
}

Xapian::Query positional(const std::vector<Token>& tokens, QueryField field, Op op, unsigned window) {
  std::vector<Xapian::Query> fields;
  for (const std::string_view prefix : prefixes_of(field)) {
    std::vector<Xapian::Query> terms;
    for (const Token& token : tokens) terms.emplace_back(text_term(prefix, token.term));
    fields.push_back(terms.size() == 1 ? terms.front() : Xapian::Query(op, terms.begin(), terms.end(), window));
  }
  return any_of(fields);
}

}  // namespace

Xapian::Query all_of(const std::vector<Xapian::Query>& parts) {
  return parts.size() == 1 ? parts.front() : Xapian::Query(Op::OP_AND, parts.begin(), parts.end());
}

Xapian::Query any_of(const std::vector<Xapian::Query>& parts) {
  return parts.size() == 1 ? parts.front() : Xapian::Query(Op::OP_OR, parts.begin(), parts.end());
}

std::vector<QueryPart> word_parts(const Token& token, QueryField field) {
  std::vector<Xapian::Query> fields;
  for (const std::string_view prefix : prefixes_of(field)) fields.emplace_back(text_term(prefix, token.term));
  std::vector<QueryPart> parts = {{token.form, any_of(fields)}};
  if (field != QueryField::any) return parts;
  if (const std::string key = token.identifier ? case_number_key(token.form) : ""; !key.empty()) {
    const Xapian::Query own(kCaseNumberWeight, Xapian::Query(value_term(kCaseKeyPrefix, key)));
    parts.front().query = parts.front().query | own;
  }
  parts.push_back({token.form + " in the title", scaled(kTitleShare, text_term(kTitlePrefix, token.term))});
  parts.push_back(
      {token.form + " in the decision", scaled(kDecisionShare, text_term(section_prefix("Beslutning"), token.term))});
  if (has_form(token))
    parts.push_back({token.form + " as typed", scaled(kFormShare, text_term(kFormPrefix, token.form))});
  return parts;
}

Xapian::Query word_query(const std::vector<QueryPart>& parts) {
  std::vector<Xapian::Query> extras;
  for (std::size_t i = 1; i < parts.size(); ++i) extras.push_back(parts[i].query);
  return extras.empty() ? parts.front().query : Xapian::Query(Op::OP_AND_MAYBE, parts.front().query, any_of(extras));
}

Xapian::Query phrase_query(const std::vector<Token>& tokens, QueryField field) {
  const Xapian::Query phrase = positional(tokens, field, Op::OP_PHRASE, static_cast<unsigned>(tokens.size()));
  std::vector<Xapian::Query> forms;
  for (const Token& token : tokens) {
    if (has_form(token)) forms.push_back(scaled(kFormShare, text_term(kFormPrefix, token.form)));
  }
  return forms.empty() ? phrase : Xapian::Query(Op::OP_AND_MAYBE, phrase, any_of(forms));
}

Xapian::Query near_query(const std::vector<Token>& tokens, QueryField field, int distance) {
  const auto window = static_cast<unsigned>(distance) + static_cast<unsigned>(tokens.size()) - 1;
  return positional(tokens, field, Op::OP_NEAR, window);
}

Xapian::Query prefix_query(const std::string& form, const std::string& folded, QueryField field) {
  std::vector<Xapian::Query> parts;
  const auto add = [&](const std::string& start) {
    parts.emplace_back(Op::OP_WILDCARD, start, kMaxPrefixWords, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT,
                       Op::OP_SYNONYM);
  };
  for (const std::string_view prefix : prefixes_of(field)) add(text_term(prefix, folded));
  // Forms stand as they were written; å/aa must not decide.
  for (const std::string& spelling : std::set<std::string>{form, folded, with_danish_letters(folded)}) {
    if (field == QueryField::any) add(text_term(kFormPrefix, spelling));
  }
  return any_of(parts);
}

}  // namespace referat
