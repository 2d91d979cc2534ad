// What a run of the indexer did, and as JSON.
#ifndef REFERAT_COMMON_JSON_SUMMARY_JSON_H
#define REFERAT_COMMON_JSON_SUMMARY_JSON_H

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <referat/index_writer.h>

namespace referat {

struct FailedSource {
  std::string path;
  std::string reason;
};

struct IndexSummary {
  int documents_read = 0;
  int documents_unchanged = 0;
  std::vector<FailedSource> failed;
  WriteCounts items;
  int without_date = 0;
  int without_organ = 0;
  int without_number = 0;
  std::map<std::string, int> warnings;  ///< items that bear each warning, by its code
  std::uint64_t bytes = 0;
  double seconds = 0;

  double mb_per_second() const { return seconds > 0 ? static_cast<double>(bytes) / 1e6 / seconds : 0; }
};

std::string summary_to_json(const IndexSummary& summary);

}  // namespace referat

#endif
