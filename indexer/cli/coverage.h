// --coverage for people.
#ifndef REFERAT_INDEXER_CLI_COVERAGE_H
#define REFERAT_INDEXER_CLI_COVERAGE_H

#include <string>

#include <referat/coverage.h>

#include "indexer/minutes/meeting.h"

namespace referat {

/// Of the bodies that --municipality and --organ name, all without them.
Coverage chosen_coverage(Coverage coverage, const MeetingDefaults& chosen);

/// A paragraph for a body and year: its meetings, a line each, then what is missing.
std::string coverage_text(const Coverage& coverage);

}  // namespace referat

#endif
