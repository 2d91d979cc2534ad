// Hits as a table for spreadsheets (RFC 4180).
#ifndef REFERAT_SEARCHER_PRESENT_CSV_H
#define REFERAT_SEARCHER_PRESENT_CSV_H

#include <string>

#include <referat/results.h>

namespace referat {

/// A header line, then a line per hit with every field of the item; lists are joined by "; ". Lines end in CRLF.
std::string results_csv(const Results& results);

}  // namespace referat

#endif
