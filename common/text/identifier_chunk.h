// What one chunk says by itself, a run of letters and digits with single joiners (- . / : ,) between them.
#ifndef REFERAT_COMMON_TEXT_IDENTIFIER_CHUNK_H
#define REFERAT_COMMON_TEXT_IDENTIFIER_CHUNK_H

#include <optional>
#include <string>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// The identifier that the chunk at the start of the text is; days and amounts of several chunks are not seen here.
std::optional<Identifier> read_chunk(std::string_view text);

/// Where the next number of a list begins behind `at`: ", 13", " og 14", "-16"; 0 where the list ends.
std::size_t next_in_list(std::string_view text, std::size_t at);

/// What a chunk inside a longer identifier would be found by if it stood alone.
void append_terms_alone(std::string_view chunk, IdentifierTerms& terms);

/// The words of a label: "matr", "nr".
void append_label(std::string_view text, const FoundTrigger& label, const NumberPlace& place, IdentifierTerms& terms);

/// A term once, in lower case.
void append_term(std::string_view term, IdentifierTerms& terms);

}  // namespace referat

#endif
