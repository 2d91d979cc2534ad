// How a line begins and ends, as far as that tells whether it goes on from another.
#ifndef REFERAT_INDEXER_MINUTES_SENTENCE_SHAPE_H
#define REFERAT_INDEXER_MINUTES_SENTENCE_SHAPE_H

#include <string_view>

namespace referat {

/// A small letter first.
bool starts_lower(std::string_view text);

/// No small letter at all.
bool is_in_capitals(std::string_view text);

/// A full stop, colon, semicolon, question or exclamation mark last.
bool ends_sentence(std::string_view text);

}  // namespace referat

#endif
