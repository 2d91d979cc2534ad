#include "indexer/cli/run.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

#include <referat/coverage.h>
#include <referat/index_writer.h>
#include <referat/referat.h>
#include <referat/results.h>

#include "common/cli/output.h"
#include "common/json/coverage_json.h"
#include "indexer/cli/coverage.h"
#include "indexer/cli/options.h"
#include "indexer/cli/work.h"
#include "indexer/cli/write_failure.h"

namespace referat {
namespace {

constexpr std::string_view kProgram = "referat-index";
constexpr int kAllWell = 0;
constexpr int kSomeFailed = 1;

std::string counted(int count, const char* noun) {
  return std::to_string(count) + " " + noun;
}

std::string summary_text(const IndexSummary& summary) {
  std::string text = counted(summary.documents_read, "documents read") + ", " +
                     counted(summary.documents_unchanged, "unchanged") + ", " +
                     counted(static_cast<int>(summary.failed.size()), "failed\n");
  text += counted(summary.items.added, "items added") + ", " + counted(summary.items.replaced, "replaced") + ", " +
          counted(summary.items.removed, "removed\n");
  if (summary.without_date + summary.without_organ + summary.without_number > 0) {
    text += "items without date " + std::to_string(summary.without_date) + ", without organ " +
            std::to_string(summary.without_organ) + ", without number " + std::to_string(summary.without_number) + "\n";
  }
  std::string warnings;
  for (const auto& [code, count] : summary.warnings)
    warnings += (warnings.empty() ? "" : ", ") + code + " " + std::to_string(count);
  if (!warnings.empty()) text += "warnings: " + warnings + "\n";
  char time[64];
  std::snprintf(time, sizeof time, "%.2f s, %.1f MB/s\n", summary.seconds, summary.mb_per_second());
  return text + time;
}

/// Within a transaction Xapian writes its buffer out after so many items, and takes the number from the environment
/// only.
void bound_buffers(int memory_mb) {
  constexpr int kItemsPerMb = 3;
  ::setenv("XAPIAN_FLUSH_THRESHOLD", std::to_string(std::max(100, memory_mb * kItemsPerMb)).c_str(), 0);
}

int check(const IndexOptions& options) {
  const auto faults = check_index(options.index_path);
  if (!faults) return fail(faults.error(), options.json);
  for (const std::string& fault : *faults) print(printable(fault) + "\n");
  if (!faults->empty()) {
    return fail({ErrorCode::index_damaged,
                 "the index " + options.index_path + " has " +
                     counted(static_cast<int>(faults->size()), faults->size() == 1 ? "fault" : "faults"),
                 "build it anew with --rebuild"},
                options.json);
  }
  if (!options.quiet) print("the index " + options.index_path + " is sound\n");
  return kAllWell;
}

int tell_coverage(const IndexOptions& options) {
  auto coverage = read_coverage(options.index_path);
  if (!coverage) return fail(coverage.error(), options.json);
  const bool empty = coverage->years.empty();
  const Coverage chosen = chosen_coverage(std::move(*coverage), options.defaults);
  if (chosen.years.empty() && !empty) {
    return fail({ErrorCode::unknown_value, "the index has no such body",
                 "referat-index --coverage without --organ and --municipality names all"},
                options.json);
  }
  const bool written = print(options.json ? coverage_to_json(chosen) + "\n" : coverage_text(chosen));
  if (!written || std::fflush(stdout) != 0)
    return fail({ErrorCode::disk, "cannot write to standard output", ""}, false);
  return kAllWell;
}

}  // namespace

int fail(const Error& error, bool json) {
  if (json) print(to_json(error) + "\n");
  return report(kProgram, error);
}

int run_index(const std::vector<std::string>& arguments) try {
  const auto options = read_index_options(arguments);
  const bool json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
  if (!options) return fail(options.error(), json);
  if (options->help) return print(index_help()) ? kAllWell : 5;
  if (options->version) return print("referat-index " + std::string(referat_version()) + "\n") ? kAllWell : 5;
  if (options->check) return check(*options);
  if (options->coverage) return tell_coverage(*options);
  bound_buffers(options->memory_mb);
  if (!options->dump) end_with_error_where_writing_fails(options->index_path, options->json);
  const auto summary = options->dump ? dump_files(*options) : index_files(*options);
  if (!summary) return fail(summary.error(), options->json && !options->dump);
  bool written = true;
  if (options->json && !options->dump) {
    written = print(summary_to_json(*summary) + "\n");
  } else if (!options->quiet && !options->dump) {
    written = print(summary_text(*summary));
  }
  if (!written || std::fflush(stdout) != 0)
    return fail({ErrorCode::disk, "cannot write to standard output", ""}, false);
  return summary->failed.empty() ? kAllWell : kSomeFailed;
} catch (const std::exception& error) {  // out of memory, most likely
  return report(kProgram,
                {ErrorCode::internal, error.what(), "give it more memory; else this is a defect: please report it"});
}

}  // namespace referat
