// Titles of an item's attachments (bilag), from its section Bilag, from the mark "./." in its text, and from lines of
// file names.
#ifndef REFERAT_INDEXER_MINUTES_ATTACHMENTS_H
#define REFERAT_INDEXER_MINUTES_ATTACHMENTS_H

#include <referat/item.h>

namespace referat {

/// Fills item.attachments; the sections stay as they are.
void add_attachments(Item& item);

}  // namespace referat

#endif
