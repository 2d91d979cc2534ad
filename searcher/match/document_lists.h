// Rising lists of documents, put together.
#ifndef REFERAT_SEARCHER_MATCH_DOCUMENT_LISTS_H
#define REFERAT_SEARCHER_MATCH_DOCUMENT_LISTS_H

#include <vector>

#include <xapian.h>

namespace referat {

using Documents = std::vector<Xapian::docid>;  ///< rising

/// In either list.
Documents united(const Documents& a, const Documents& b);
/// In both.
Documents common(const Documents& a, const Documents& b);
/// In the first and not in the second.
Documents without(const Documents& documents, const Documents& excluded);

/// Are all of these among the others?
bool contains(const Documents& documents, const Documents& these);

}  // namespace referat

#endif
