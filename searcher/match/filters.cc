#include "searcher/match/filters.h"

#include <algorithm>
#include <iterator>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/vote_terms.h"
#include "common/index/word_lists.h"
#include "common/model/case_number.h"
#include "common/model/organ.h"
#include "common/model/outcome.h"
#include "common/model/party.h"
#include "common/model/topics.h"
#include "common/text/dates.h"
#include "common/text/fold.h"
#include "common/text/identifiers.h"
#include "common/text/letters.h"
#include "common/text/name_part.h"
#include "common/text/normalize.h"
#include "searcher/match/day_range.h"
#include "searcher/match/nearest.h"

namespace referat {
namespace {

/// More than these are not listed in a message.
constexpr std::size_t kMostNamed = 4;

std::vector<std::string> values_in_index(const Xapian::Database& database, const FacetField& facet) {
  const std::string prefix = value_term(facet.prefix, "");
  std::vector<std::string> values;
  for (WordCursor cursor(database, prefix); !cursor.at_end(); cursor.next())
    values.emplace_back(cursor.word().substr(prefix.size()));
  return values;
}

std::vector<std::string> closed_list(std::string_view facet) {
  if (facet == "topic") return all_topics();
  if (facet == "kind") return {"referat", "dagsorden"};
  return {outcomes().begin(), outcomes().end()};
}

std::string listed(const std::vector<std::string>& values) {
  std::string text;
  for (std::size_t i = 0; i < std::min(values.size(), kMostNamed); ++i) text += (i == 0 ? "" : ", ") + values[i];
  return values.size() > kMostNamed ? text + " …" : text;
}

/// The value that is meant: equal, else the only one that the text is part of, else (of bodies) another name of.
Result<std::string> resolve(const Xapian::Database& database, const FacetField& facet, std::string_view text) {
  if (facet.name == "outcome") {
    if (const auto outcome = outcome_named(to_lower(text))) return std::string(*outcome);
  }
  const std::vector<std::string> values =
      facet.closed_list ? closed_list(facet.name) : values_in_index(database, facet);
  if (std::find(values.begin(), values.end(), text) != values.end()) return std::string(text);
  if (WordLists(database).contains(value_term(facet.prefix, text)))
    return std::string(text);  // too long to stand in a term as it is
  const std::string wanted = fold(text);
  std::vector<std::string> holding;
  for (const std::string& value : values) {
    if (fold(value) == wanted) return value;
    if (is_part_of_name(text, value)) holding.push_back(value);
  }
  // "ØU", "TMU", "Økonomiudvalgets": other ways of naming one body.
  if (facet.name == "organ" && holding.size() != 1) {
    std::vector<std::string> named;
    std::copy_if(values.begin(), values.end(), std::back_inserter(named),
                 [&](const std::string& value) { return same_organ(text, value); });
    if (!named.empty()) holding = std::move(named);
  }
  if (holding.size() == 1) return holding.front();
  const std::string name(facet.name);
  if (!holding.empty()) {
    return Error{ErrorCode::unknown_value, name + " \"" + std::string(text) + "\" may mean several: " + listed(holding),
                 "write one of them in full"};
  }
  const std::vector<std::string> nearest = nearest_values(text, values);
  return Error{ErrorCode::unknown_value, "no item has the " + name + " \"" + std::string(text) + "\"",
               nearest.empty() ? "the index has no " + name + " at all" : "the nearest: " + listed(nearest)};
}

std::string compact(const Date& date) {
  std::string day = date.iso();
  std::erase(day, '-');
  return day;
}

Result<DateRange> date_range(std::string_view option, std::string_view text) {
  if (const auto range = parse_date_range(text)) return *range;
  return Error{ErrorCode::bad_request, std::string(option) + ": \"" + std::string(text) + "\" is no date",
               "write a year, month or day: 2018, 2018-03, 2018-03-15, 15-03-2018 or \"15. marts 2018\""};
}

Condition days(const Xapian::Database& database, const DateRange& range) {
  return day_range(database, compact(range.first), compact(range.last));
}

const FacetField* facet_of(QueryField field) {
  switch (field) {
    case QueryField::organ:
      return facet_field("organ");
    case QueryField::topic:
      return facet_field("topic");
    case QueryField::municipality:
      return facet_field("municipality");
    case QueryField::outcome:
      return facet_field("outcome");
    default:
      return nullptr;
  }
}

std::string_view stance_of(QueryField field) {
  switch (field) {
    case QueryField::in_favour:
      return "for";
    case QueryField::against:
      return "imod";
    case QueryField::abstained:
      return "undlod";
    case QueryField::reservation:
      return "forbehold";
    default:
      return {};
  }
}

/// Items where somebody voted or spoke so. Parties are a closed list; a name that no item has is an unknown value.
Result<Condition> stance_query(const Xapian::Database& database, std::string_view stance, std::string_view typed) {
  const auto* const field = std::find_if(kStanceFields.begin(), kStanceFields.end(),
                                         [&](const StanceField& one) { return one.stance == stance; });
  if (typed == kAnybody) return Condition(value_term(field->prefix, kAnybody));
  const std::vector<std::string> keys = voter_keys(typed);
  std::vector<Condition> terms;
  bool known = !keys.empty();
  for (const std::string& key : keys) {
    const std::string term = value_term(field->prefix, key);
    known = known && (WordLists(database).contains(term) || is_party_letter(key));
    terms.emplace_back(term);
  }
  if (known) return Condition::all_of(std::move(terms));
  std::vector<std::string> values;
  const std::string prefix = value_term(field->prefix, "");
  for (WordCursor cursor(database, prefix); !cursor.at_end(); cursor.next()) {
    const std::string_view value = cursor.word().substr(prefix.size());
    if (value != kAnybody) values.emplace_back(value);
  }
  const std::vector<std::string> nearest = nearest_values(typed, values);
  const std::string name(stance);
  return Error{ErrorCode::unknown_value, "no item has the " + name + " \"" + std::string(typed) + "\"",
               nearest.empty() ? "the index has no " + name + " at all" : "the nearest: " + listed(nearest)};
}

Result<void> add_values(const Xapian::Database& database, std::string_view facet_name,
                        const std::vector<std::string>& texts, ResolvedFilters& resolved) {
  if (texts.empty()) return {};
  const FacetField& facet = *facet_field(facet_name);
  std::vector<Condition> terms;
  for (const std::string& text : texts) {
    const auto value = resolve(database, facet, text);
    if (!value) return value.error();
    resolved.selected[std::string(facet_name)].push_back(*value);
    terms.emplace_back(value_term(facet.prefix, *value));
  }
  resolved.by_facet.emplace(facet_name, Condition::any_of(std::move(terms)));
  return {};
}

Result<void> add_span(const Xapian::Database& database, const Filters& filters, ResolvedFilters& resolved) {
  std::string first;
  std::string last;
  if (filters.from) {
    const auto range = date_range("from", *filters.from);
    if (!range) return range.error();
    first = compact(range->first);
  }
  if (filters.to) {
    const auto range = date_range("to", *filters.to);
    if (!range) return range.error();
    last = compact(range->last);
  }
  if (!last.empty() && first > last) {
    return Error{ErrorCode::bad_request, "from \"" + *filters.from + "\" is after to \"" + *filters.to + "\"",
                 "swap the two"};
  }
  if (filters.from || filters.to) resolved.others.push_back(day_range(database, first, last));
  return {};
}

/// The key of a case number as it is typed: also with spaces or slashes where its hyphens belong, or as it is known in
/// running text (EMN 2031 3383).
std::string key_of_case(std::string_view typed) {
  const std::string text = normalize_text(typed);
  std::string hyphens = text;
  std::replace(hyphens.begin(), hyphens.end(), ' ', '-');
  std::string only_hyphens = hyphens;
  std::replace(only_hyphens.begin(), only_hyphens.end(), '/', '-');
  for (const std::string& spelling : {text, hyphens, only_hyphens}) {
    if (std::string key = case_number_key(spelling); !key.empty()) return key;
  }
  const auto identifier = read_identifier(text, 0);
  if (!identifier || identifier->kind != IdentifierKind::case_number || identifier->length_bytes != text.size())
    return {};
  return case_number_key(identifier->canonical);
}

}  // namespace

Condition everything_query() {
  const std::string prefix(facet_field("kind")->prefix);
  return Condition::scaled(
      0, Condition::any_of({Condition(value_term(prefix, "referat")), Condition(value_term(prefix, "dagsorden"))}));
}

Result<Condition> case_query(std::string_view number) {
  const std::string key = key_of_case(number);
  if (key.empty()) {
    return Error{ErrorCode::bad_request, "\"" + std::string(number) + "\" is no case number",
                 "case numbers look like SAG-2018-01349, 01.00.00-G01-93-31 or 30/8545"};
  }
  return Condition(value_term(kCaseKeyPrefix, key));
}

Result<Condition> query_filter(const Xapian::Database& database, QueryField field, std::string_view value) {
  if (field == QueryField::case_number) return case_query(value);
  if (field == QueryField::date) {
    const auto range = date_range("dato", value);
    if (!range) return range.error();
    return days(database, *range);
  }
  if (const std::string_view stance = stance_of(field); !stance.empty()) return stance_query(database, stance, value);
  const FacetField* facet = facet_of(field);
  if (facet == nullptr) return Error{ErrorCode::internal, "a field that filters nothing", ""};
  const auto resolved = resolve(database, *facet, value);
  if (!resolved) return resolved.error();
  return Condition(value_term(facet->prefix, *resolved));
}

std::string meant_voter(QueryField field, std::string_view value) {
  if (stance_of(field).empty()) return {};
  if (value == kAnybody) return "anybody";
  const std::vector<std::string> keys = voter_keys(value);
  for (const Party& party : parties()) {
    if (keys.size() == 1 && keys.front() == party.letter)
      return "the party " + std::string(party.letter) + ", " + std::string(party.name);
  }
  return "whoever is called so";
}

Result<ResolvedFilters> resolve_filters(const Xapian::Database& database, const Filters& filters) {
  ResolvedFilters resolved;
  const std::pair<std::string_view, const std::vector<std::string>&> lists[] = {
      {"organ", filters.organs},     {"topic", filters.topics},     {"municipality", filters.municipalities},
      {"outcome", filters.outcomes}, {"chapter", filters.chapters}, {"kind", filters.kinds}};
  for (const auto& [facet, texts] : lists) {
    if (auto added = add_values(database, facet, texts, resolved); !added) return added.error();
  }
  std::vector<Condition> years;
  for (const std::string& year : filters.years) {
    const auto range = date_range("year", year);
    if (!range) return range.error();
    years.push_back(days(database, *range));
    resolved.selected["year"].push_back(range->first.iso().substr(0, 4));
  }
  if (!years.empty()) resolved.by_facet.emplace("year", Condition::any_of(std::move(years)));
  if (const auto added = add_span(database, filters, resolved); !added) return added.error();
  return resolved;
}

}  // namespace referat
