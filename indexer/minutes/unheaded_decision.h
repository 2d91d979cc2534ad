// Decisions that stand under no heading of their own, as in the minutes of boards and of older councils.
#ifndef REFERAT_INDEXER_MINUTES_UNHEADED_DECISION_H
#define REFERAT_INDEXER_MINUTES_UNHEADED_DECISION_H

#include <vector>

#include <referat/item.h>

namespace referat {

/// Where no item of the minutes has a section Beslutning, what was decided stands at the end of the recommendation or
/// of the text: from the first paragraph that says so (common/model/verdict_line.h) to the end becomes a section
/// Beslutning without a heading.
void split_unheaded_decisions(std::vector<Item>& items);

}  // namespace referat

#endif
