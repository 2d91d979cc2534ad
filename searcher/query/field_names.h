// The names that fields have in a query.
#ifndef REFERAT_SEARCHER_QUERY_FIELD_NAMES_H
#define REFERAT_SEARCHER_QUERY_FIELD_NAMES_H

#include <optional>
#include <string>
#include <string_view>

#include "searcher/query/tree.h"

namespace referat::query_language {

/// Danish or English, in any case: "titel", "Title".
std::optional<QueryField> find_field(std::string_view name);

/// The Danish name; empty for QueryField::any.
std::string_view field_name(QueryField field);

/// Whether the field holds values to filter by (organ, date), not text to search (title, decision).
bool is_filter_field(QueryField field);

/// The value that stands for all: `imod:*` is any item that somebody voted against.
inline constexpr const char* kAnyValue = "*";
bool takes_any_value(QueryField field);

/// All Danish names, for messages: "titel, beslutning, ...".
std::string list_of_field_names();

}  // namespace referat::query_language

#endif
