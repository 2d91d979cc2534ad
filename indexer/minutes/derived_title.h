// Titles for items whose pages print none.
#ifndef REFERAT_INDEXER_MINUTES_DERIVED_TITLE_H
#define REFERAT_INDEXER_MINUTES_DERIVED_TITLE_H

#include <referat/item.h>

namespace referat {

/// Sets the title: the first sentence of what the item is about (its theme, else its summary, facts, recommendation,
/// decision or text, cut at a word after 100 bytes), with the warning title_missing; "Lukket punkt" for a closed item.
void derive_title(Item& item);

}  // namespace referat

#endif
