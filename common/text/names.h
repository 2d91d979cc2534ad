// Names of people that hunspell-da knows: given names and family names, places left out, and what
// else build_names.cc says.
#ifndef REFERAT_COMMON_TEXT_NAMES_H
#define REFERAT_COMMON_TEXT_NAMES_H

#include <string_view>

namespace referat {

/// `lower_case_word`: not in the genitive ("anna", "hansen"). Some names are words too (holm, bo).
bool is_persons_name(std::string_view lower_case_word);

}  // namespace referat

#endif
