// Words so common that a query does not insist on them.
#ifndef REFERAT_COMMON_TEXT_STOP_WORDS_H
#define REFERAT_COMMON_TEXT_STOP_WORDS_H

#include <string_view>

namespace referat {

/// `form`: in lower case, in any spelling (også, ogsaa). Stop words are indexed like all others, so that phrases hold
/// them.
bool is_stop_word(std::string_view form);
/// The same of a form that is folded already (fold.h).
bool is_folded_stop_word(std::string_view folded_form);

}  // namespace referat

#endif
