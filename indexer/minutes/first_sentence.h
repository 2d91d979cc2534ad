// What a text begins with, where it stands for a title that is not printed.
#ifndef REFERAT_INDEXER_MINUTES_FIRST_SENTENCE_H
#define REFERAT_INDEXER_MINUTES_FIRST_SENTENCE_H

#include <string_view>

namespace referat {

/// The first sentence without its full stop: six characters or more that end in three that are neither space nor full
/// stop, before a capital or the end of the line. Of the first line that holds one; the whole first line where none
/// does.
std::string_view first_sentence(std::string_view text);

}  // namespace referat

#endif
