// References to a law: § 108 a, stk. 2, nr. 3. The canonical of the whole is "§108a-stk2-nr3"; each shorter reference
// is an alias, so that "§ 108" finds it.
#ifndef REFERAT_COMMON_TEXT_LAW_PARAGRAPH_H
#define REFERAT_COMMON_TEXT_LAW_PARAGRAPH_H

#include <optional>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// "§ 108", "§§ 108", "§ 108 a, stk. 2, nr. 3, litra b"; of "§§ 5 og 6" the first, the other as an alias. A line may
/// end behind the sign and behind a comma.
std::optional<Identifier> read_paragraph(std::string_view text);

/// "paragraf 108, stk. 2"
std::optional<Identifier> read_worded_paragraph(std::string_view text, const FoundTrigger& word);

/// "stk. 2, nr. 3" by itself: "stk2-nr3".
std::optional<Identifier> read_subsection(std::string_view text);

/// Does the text begin with a '§'?
bool starts_with_paragraph_sign(std::string_view text);

}  // namespace referat

#endif
