#include "common/json/summary_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "common/json/writing.h"

namespace referat {

std::string summary_to_json(const IndexSummary& summary) {
  using Json = nlohmann::ordered_json;
  Json failures = Json::array();
  for (const FailedSource& failed : summary.failed)
    failures.push_back({{"path", failed.path}, {"reason", failed.reason}});
  Json warnings = Json::object();
  for (const auto& [code, count] : summary.warnings) warnings[code] = count;
  const Json json = {{"documents",
                      {{"read", summary.documents_read},
                       {"unchanged", summary.documents_unchanged},
                       {"failed", summary.failed.size()}}},
                     {"items",
                      {{"added", summary.items.added},
                       {"replaced", summary.items.replaced},
                       {"removed", summary.items.removed},
                       {"without_date", summary.without_date},
                       {"without_organ", summary.without_organ},
                       {"without_number", summary.without_number}}},
                     {"warnings", std::move(warnings)},
                     {"failures", std::move(failures)},
                     {"seconds", std::round(summary.seconds * 1000) / 1000},
                     {"mb_per_second", std::round(summary.mb_per_second() * 100) / 100}};
  return json_line(json);
}

}  // namespace referat
