#include "searcher/match/term_query.h"

#include <set>
#include <span>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"

namespace referat {
namespace {

using Op = Xapian::Query::op;

/// The prefixes of the terms that a field of the query language is found by.
std::span<const std::string_view> prefixes_of(QueryField field) {
  static constexpr std::string_view kAny[] = {kAnyPrefix};
  static constexpr std::string_view kTitle[] = {kTitlePrefix};
  static constexpr std::string_view kDecision[] = {section_prefix("Beslutning")};
  static constexpr std::string_view kRecommendation[] = {section_prefix("Indstilling")};
  static constexpr std::string_view kFacts[] = {section_prefix("Sagsfremstilling"), section_prefix("Baggrund"),
                                                section_prefix("Tekst")};
  static constexpr std::string_view kNote[] = {section_prefix("Protokol")};
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
    case QueryField::note:
      return kNote;
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

Xapian::Query positional(const std::vector<std::string>& words, QueryField field, Op op, unsigned slack) {
  const auto window = static_cast<unsigned>(words.size()) + slack;
  std::vector<Xapian::Query> fields;
  for (const std::string_view prefix : prefixes_of(field)) {
    std::vector<Xapian::Query> terms;
    for (const std::string& word : words) terms.emplace_back(text_term(prefix, word));
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

Xapian::Query term_query(std::string_view term, QueryField field) {
  std::vector<Xapian::Query> fields;
  for (const std::string_view prefix : prefixes_of(field)) fields.emplace_back(text_term(prefix, term));
  return any_of(fields);
}

Xapian::Query phrase_query(const std::vector<std::string>& terms, QueryField field) {
  return positional(terms, field, Op::OP_PHRASE, 0);
}

Xapian::Query ordered_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Op::OP_PHRASE, slack);
}

Xapian::Query near_query(const std::vector<std::string>& terms, QueryField field, unsigned slack) {
  return positional(terms, field, Op::OP_NEAR, slack);
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
