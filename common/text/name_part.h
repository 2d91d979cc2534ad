// What users type of a name: its beginning, or the beginning of a word in it.
#ifndef REFERAT_COMMON_TEXT_NAME_PART_H
#define REFERAT_COMMON_TEXT_NAME_PART_H

#include <string_view>

namespace referat {

/// Does a word of `name` begin with `typed`, letter case and å/aa aside? Four letters or more may also stand inside a
/// word ("miljø" in "Klimamiljø"); fewer would be found anywhere ("øu" in "Miljøudvalget").
bool is_part_of_name(std::string_view typed, std::string_view name);

}  // namespace referat

#endif
