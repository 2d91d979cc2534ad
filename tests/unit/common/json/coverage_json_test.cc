#include "common/json/coverage_json.h"

#include <doctest/doctest.h>

namespace referat {
namespace {

TEST_CASE("coverage as JSON") {
  Coverage coverage;
  coverage.years = {{"Fjordby",
                     "Byrådet",
                     2031,
                     true,
                     {{"fjordby-byraadet/2031-03-04", "2031-03-04", "referat", 3, 1}},
                     {{"186", "190", {}, "2031-03-04", "2031-04-01"}, {"192", "192", "m", {}, {}}}},
                    {}};
  CHECK(
      coverage_to_json(coverage) ==
      R"({"format_version":1,"years":[{"municipality":"Fjordby","organ":"Byrådet","year":2031,"numbers_run_on":true,)"
      R"("meetings":[{"id":"fjordby-byraadet/2031-03-04","date":"2031-03-04","kind":"referat","items":3,"closed":1}],)"
      R"("gaps":[{"first":"186","last":"190","meeting":null,"after":"2031-03-04","before":"2031-04-01"},)"
      R"({"first":"192","last":"192","meeting":"m","after":null,"before":null}]},)"
      R"({"municipality":null,"organ":null,"year":null,"numbers_run_on":false,"meetings":[],"gaps":[]}]})");
}

}  // namespace
}  // namespace referat
