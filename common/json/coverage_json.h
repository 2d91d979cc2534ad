// The bytes of `referat-index --coverage --json`.
#ifndef REFERAT_COMMON_JSON_COVERAGE_JSON_H
#define REFERAT_COMMON_JSON_COVERAGE_JSON_H

#include <string>

#include <referat/coverage.h>

namespace referat {

std::string coverage_to_json(const Coverage& coverage);

}  // namespace referat

#endif
