// Given a document, its agenda items.
#ifndef REFERAT_INDEXER_MINUTES_MINUTES_H
#define REFERAT_INDEXER_MINUTES_MINUTES_H

#include <vector>

#include <referat/error.h>
#include <referat/item.h>

#include "indexer/minutes/meeting.h"
#include "indexer/read/document.h"

namespace referat {

/// The items of minutes or of an agenda, in printed order, with what is printed about them. Errors: source_failed where
/// the document holds nothing that looks like an agenda.
Result<std::vector<Item>> read_minutes(SourceDocument document, const MeetingDefaults& defaults);

}  // namespace referat

#endif
