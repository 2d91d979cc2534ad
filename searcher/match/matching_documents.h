// Which documents a query finds, all of them.
#ifndef REFERAT_SEARCHER_MATCH_MATCHING_DOCUMENTS_H
#define REFERAT_SEARCHER_MATCH_MATCHING_DOCUMENTS_H

#include <vector>

#include <xapian.h>

namespace referat {

/// In the order of their ids. Nothing is weighed, sorted or looked up, so that this costs little more than walking
/// through the query's postings.
std::vector<Xapian::docid> matching_documents(const Xapian::Database& database, const Xapian::Query& query);

}  // namespace referat

#endif
