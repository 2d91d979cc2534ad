// The words of a body's name.
#ifndef REFERAT_COMMON_MODEL_ORGAN_WORDS_H
#define REFERAT_COMMON_MODEL_ORGAN_WORDS_H

#include <string>
#include <string_view>
#include <vector>

namespace referat {

std::vector<std::string> words_of(std::string_view text);
std::string joined(const std::vector<std::string>& words);

/// Small letters only, & as "og": equal for forms that differ in case, spaces, hyphens and commas.
std::string organ_key(std::string_view name);

/// The fields in a committee's name, lower case and without endings: "Børne- og Ungeudvalget" → "børn", "ung".
std::vector<std::string> organ_fields(std::string_view name);

/// Words in capitals set in normal case: "UDVALGET FOR FYR OG FLAG" → "Udvalget for Fyr og Flag". Others stay as they
/// are.
std::string in_normal_case(std::string_view name);

}  // namespace referat

#endif
