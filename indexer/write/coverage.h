// Collects --coverage from the values of the shown items; no record is read.
#ifndef REFERAT_INDEXER_WRITE_COVERAGE_H
#define REFERAT_INDEXER_WRITE_COVERAGE_H

#include <xapian.h>

#include <referat/coverage.h>

namespace referat {

Coverage coverage_of(const Xapian::Database& database);

}  // namespace referat

#endif
