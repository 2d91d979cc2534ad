// Meetings of FirstAgenda's API as saved JSON.
#ifndef REFERAT_INDEXER_READ_FIRST_AGENDA_READER_H
#define REFERAT_INDEXER_READ_FIRST_AGENDA_READER_H

#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>

#include "indexer/read/document.h"

namespace referat {

/// A document for each meeting of the file, with its items and its meeting marked; lines are numbered from 1 in each.
/// Errors: source_failed, for broken JSON and for JSON without a meeting.
Result<std::vector<SourceDocument>> read_first_agenda(std::string_view bytes, const std::string& path);

}  // namespace referat

#endif
