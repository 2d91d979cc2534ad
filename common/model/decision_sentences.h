// The sentences of a decision text.
#ifndef REFERAT_COMMON_MODEL_DECISION_SENTENCES_H
#define REFERAT_COMMON_MODEL_DECISION_SENTENCES_H

#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// In order, without their numbers and bullets ("1. - 2. Anbefalet" gives "Anbefalet"), without the points at their
/// ends and without what stands between quotation marks. A line that goes on in the next (small letter or digit) is
/// joined to it. Points of abbreviations (stk., nr., mio.), of days (9. november) and of initials (Frank E. Andersen)
/// end no sentence.
std::vector<std::string> decision_sentences(std::string_view text);

/// The same sentences as printed: with their quotes, numbers and points. A sentence does not end inside a quote.
std::vector<std::string> printed_sentences(std::string_view text);

/// The text with a space for every quote.
std::string without_quotes(std::string_view text);

}  // namespace referat

#endif
