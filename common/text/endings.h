// The endings of Danish words, numbered, so that the forms of a word are told by its term and a number.
#ifndef REFERAT_COMMON_TEXT_ENDINGS_H
#define REFERAT_COMMON_TEXT_ENDINGS_H

#include <cstdint>
#include <string_view>

namespace referat {

/// Endings, a bit each.
using Endings = std::uint64_t;

/// What the folded form has behind the term, one bit; 0 where it is not the term and a known ending, as with børn and
/// its term barn. `plan`, `planen`: nothing, en. `anlæg`, `anlægget`: nothing, and the last letter again with et.
Endings ending_of(std::string_view folded_form, std::string_view term);

/// All endings by which the term becomes a form that begins so; 0 where it becomes none.
Endings endings_to(std::string_view folded_beginning, std::string_view term);

/// Endings that often stand together, numbered: 1 to kMostEndingSets; 0 for all others. Part of the format of an index.
inline constexpr unsigned kMostEndingSets = 127;
unsigned number_of(Endings endings);
Endings endings_numbered(unsigned number);

}  // namespace referat

#endif
