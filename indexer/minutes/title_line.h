// Lines that look like the title of an item, where no number says so.
#ifndef REFERAT_INDEXER_MINUTES_TITLE_LINE_H
#define REFERAT_INDEXER_MINUTES_TITLE_LINE_H

#include "indexer/minutes/line_class.h"

namespace referat {

/// Text that is short, begins with a capital, ends like no sentence, and is no line of a meeting's header (a label, a
/// day, a body, a kind of paper).
bool may_be_title(const ClassedLine& line);

}  // namespace referat

#endif
