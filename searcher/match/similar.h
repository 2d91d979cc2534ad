// Items like a given one.
#ifndef REFERAT_SEARCHER_MATCH_SIMILAR_H
#define REFERAT_SEARCHER_MATCH_SIMILAR_H

#include <string_view>

#include <xapian.h>

#include <referat/error.h>

#include "searcher/match/condition.h"
#include "searcher/match/marks.h"
#include "searcher/match/open_index.h"

namespace referat {

/// A condition for the words that set an item apart from the others; the item itself is left out. Errors: not_found.
Result<Condition> similar_query(const OpenIndex& index, std::string_view id, Marks& marks);

/// The document that is shown under an id. Errors: not_found, naming what to try.
Result<Xapian::docid> document_with_id(const Xapian::Database& database, std::string_view id);

}  // namespace referat

#endif
