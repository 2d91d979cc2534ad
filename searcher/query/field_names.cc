#include "searcher/query/field_names.h"

#include <algorithm>

namespace referat::query_language {
namespace {

struct FieldEntry {
  std::string_view danish;
  std::string_view english;
  QueryField field;
  bool is_filter;
};

constexpr FieldEntry kFields[] = {
    {"titel", "title", QueryField::title, false},
    {"beslutning", "decision", QueryField::decision, false},
    {"indstilling", "recommendation", QueryField::recommendation, false},
    {"sagsfremstilling", "facts", QueryField::facts, false},
    {"bilag", "attachment", QueryField::attachment, false},
    {"protokol", "note", QueryField::note, false},
    {"sag", "case", QueryField::case_number, true},
    {"organ", "body", QueryField::organ, true},
    {"emne", "topic", QueryField::topic, true},
    {"kommune", "municipality", QueryField::municipality, true},
    {"udfald", "outcome", QueryField::outcome, true},
    {"for", "favour", QueryField::in_favour, true},
    {"imod", "against", QueryField::against, true},
    {"undlod", "abstained", QueryField::abstained, true},
    {"forbehold", "reservation", QueryField::reservation, true},
    {"dato", "date", QueryField::date, true},
};

const FieldEntry* entry_of(QueryField field) {
  const auto* found = std::ranges::find(kFields, field, &FieldEntry::field);
  return found == std::end(kFields) ? nullptr : found;
}

/// All names are ASCII, so no other letters need folding.
bool same_name(std::string_view typed, std::string_view name) {
  return std::ranges::equal(typed, name,
                            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

}  // namespace

std::optional<QueryField> find_field(std::string_view name) {
  for (const FieldEntry& entry : kFields) {
    if (same_name(name, entry.danish) || same_name(name, entry.english)) return entry.field;
  }
  return std::nullopt;
}

std::string_view field_name(QueryField field) {
  const FieldEntry* entry = entry_of(field);
  return entry == nullptr ? std::string_view() : entry->danish;
}

bool is_filter_field(QueryField field) {
  const FieldEntry* entry = entry_of(field);
  return entry != nullptr && entry->is_filter;
}

bool takes_any_value(QueryField field) {
  return field == QueryField::in_favour || field == QueryField::against || field == QueryField::abstained ||
         field == QueryField::reservation;
}

std::string list_of_field_names() {
  std::string list;
  for (const FieldEntry& entry : kFields) {
    if (!list.empty()) list += ", ";
    list += entry.danish;
  }
  return list;
}

}  // namespace referat::query_language
