// The parts that a flat page is taken apart into, each by what it begins and ends with.
#ifndef REFERAT_INDEXER_MINUTES_FLAT_PAGE_PARTS_H
#define REFERAT_INDEXER_MINUTES_FLAT_PAGE_PARTS_H

#include <cstddef>
#include <string_view>

namespace referat {

// All take the text of a page and the start of a word in it, and answer the end of the part that begins there, in
// bytes; 0 where none does.

/// A heading of a section, its colon included: followed by what begins anew, not by the rest of a name.
std::size_t heading_end(std::string_view text, std::size_t at);
/// A heading glued to its text: "SagsfremstillingUdgiften", "BeslutningHenvist".
std::size_t glued_heading_end(std::string_view text, std::size_t at);
/// A decision's heading with its body and day, either of which the transcript may have lost.
std::size_t decision_end(std::string_view text, std::size_t at);
/// The longest run that reads as a case line.
std::size_t matter_end(std::string_view text, std::size_t at);
/// A page number, a group heading, the head of a table of contents.
std::size_t mark_end(std::string_view text, std::size_t at);
/// The running header at the start of a page: a body, a day, "Referat", the labels of values that got lost.
std::size_t running_header_end(std::string_view text);

/// "1. Title", "73. Title", "Pkt. 202 Title", "1 (Åben) Title": an item may begin here.
bool is_opener(std::string_view text, std::size_t at);
/// "Mødested:", "Fraværende": a label of the header.
bool is_header_label(std::string_view text, std::size_t at);

bool is_word_start(std::string_view text, std::size_t at);
std::size_t word_end(std::string_view text, std::size_t at);
/// The word before the one that starts at `at`; empty at the start of the text.
std::string_view word_before(std::string_view text, std::size_t at);

}  // namespace referat

#endif
