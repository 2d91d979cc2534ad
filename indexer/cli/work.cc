#include "indexer/cli/work.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <numeric>
#include <optional>

#include <referat/index_writer.h>
#include <referat/results.h>

#include "common/cli/output.h"
#include "indexer/cli/files.h"
#include "indexer/cli/parse.h"
#include "indexer/cli/progress.h"
#include "indexer/read/source.h"

namespace referat {
namespace {

constexpr std::string_view kProgram = "referat-index";

bool reads_standard_input(const IndexOptions& options) {
  return std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end();
}

/// One run: counts what passes through and names what fails.
class Run {
 public:
  explicit Run(const IndexOptions& options)
      : options_(options), found_(find_files(options.paths)), progress_(options.progress, total_bytes()) {
    for (const FailedSource& failed : found_.failed) fail(failed.path, {ErrorCode::source_failed, failed.reason, ""});
  }

  const FoundFiles& found() const { return found_; }

  /// `take`: what becomes of a file's items; false ends the run.
  template <typename Take>
  void parse(const KnownFingerprints& known, Take&& take) {
    parse_files(found_.files, options_, known, [&](ParsedFile&& file) {
      summary_.bytes += file.bytes;
      progress_.add(file.bytes, file.items.size());
      for (const ParsedFile::Failure& failure : file.failures) fail(failure.path, failure.error);
      if (file.unchanged) ++summary_.documents_unchanged;
      if (file.documents == 0) return true;
      summary_.documents_read += file.documents;
      count(file.items);
      if (options_.verbose) tell(file.file.path + ": " + std::to_string(file.items.size()) + " items");
      return take(std::move(file));
    });
  }

  /// The items of standard input, if it was named.
  std::vector<Item> standard_input() {
    if (!reads_standard_input(options_)) return {};
    const auto bytes = read_bytes("/dev/stdin");
    IndexOptions as_lines = options_;
    as_lines.format = Format::json_lines;
    ParsedFile parsed;
    if (bytes) {
      parse_bytes(*bytes, "-", as_lines, parsed);
    } else {
      parsed.failures.push_back({"", bytes.error()});
    }
    for (const ParsedFile::Failure& failure : parsed.failures) fail("standard input", failure.error);
    if (parsed.documents == 0) return {};
    summary_.bytes += bytes->size();
    summary_.documents_read += parsed.documents;
    count(parsed.items);
    return std::move(parsed.items);
  }

  IndexSummary finish(const WriteCounts& counts) {
    summary_.items = counts;
    summary_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    progress_.wipe();
    return std::move(summary_);
  }

 private:
  std::uint64_t total_bytes() const {
    return std::accumulate(found_.files.begin(), found_.files.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const FoundFile& file) { return sum + file.bytes; });
  }

  void fail(const std::string& path, const Error& error) {
    progress_.wipe();
    report(kProgram, {error.code, path + ": " + error.message, error.hint});
    summary_.failed.push_back({path, error.message});
  }

  void tell(const std::string& line) {
    progress_.wipe();
    std::fprintf(stderr, "%s\n", printable(line).c_str());
  }

  void count(const std::vector<Item>& items) {
    for (const Item& item : items) {
      summary_.without_date += item.date ? 0 : 1;
      summary_.without_organ += item.organ ? 0 : 1;
      summary_.without_number += item.number ? 0 : 1;
      for (const Warning& warning : item.warnings) ++summary_.warnings[warning.code];
    }
  }

  const IndexOptions& options_;
  FoundFiles found_;
  Progress progress_;
  IndexSummary summary_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// What was indexed from the folders named here and is no file any more.
Result<void> prune(const std::vector<std::string>& folders, IndexWriter& writer) {
  for (const std::string& folder : folders) {
    const auto origins = writer.origins(folder == "/" ? folder : folder + "/");
    if (!origins) return origins.error();
    for (const std::string& origin : *origins) {
      std::error_code error;
      const auto type = std::filesystem::status(origin, error).type();
      if (type != std::filesystem::file_type::not_found && type != std::filesystem::file_type::directory) continue;
      if (const auto removed = writer.remove_origin(origin); !removed) return removed;
    }
  }
  return {};
}

Result<KnownFingerprints> known_fingerprints(const std::vector<FoundFile>& files, const IndexWriter& writer) {
  KnownFingerprints known;
  for (const FoundFile& file : files) {
    auto stored = writer.fingerprint(file.origin);
    if (!stored) return stored.error();
    if (*stored) known.emplace(file.origin, std::move(**stored));
  }
  return known;
}

/// A fresh index must not take an old one's place because a path was mistyped.
std::optional<Error> refuse_rebuild(const IndexOptions& options, const FoundFiles& found) {
  if (!options.rebuild) return {};
  if (!found.failed.empty()) {
    return Error{ErrorCode::source_failed, "nothing was rebuilt: " + found.failed.front().path + " cannot be read",
                 "the index is as it was"};
  }
  if (found.files.empty() && !reads_standard_input(options)) {
    return Error{ErrorCode::source_failed, "nothing was rebuilt: there are no files to read", "the index is as it was"};
  }
  return {};
}

}  // namespace

Result<IndexSummary> index_files(const IndexOptions& options) {
  auto writer = IndexWriter::open(options.index_path, {options.rebuild, options.memory_mb, options.jobs, true});
  if (!writer) return writer.error();
  Run run(options);
  std::optional<Error> error = refuse_rebuild(options, run.found());
  if (error) return *error;
  const auto known = known_fingerprints(run.found().files, *writer);
  if (!known) return known.error();
  run.parse(*known, [&](ParsedFile&& file) {
    const auto replaced = writer->replace_origin(file.file.origin, file.fingerprint, std::move(file.items));
    if (!replaced) error = replaced.error();
    return replaced.has_value();
  });
  if (error) return *error;
  for (Item& item : run.standard_input()) {
    if (const auto added = writer->upsert(std::move(item)); !added) return added.error();
  }
  if (options.prune) {
    if (const auto pruned = prune(run.found().folders, *writer); !pruned) return pruned.error();
  }
  const auto counts = writer->commit();
  if (!counts) return counts.error();
  return run.finish(*counts);
}

Result<IndexSummary> dump_files(const IndexOptions& options) {
  Run run(options);
  bool written = true;
  const auto dump = [&](const std::vector<Item>& items) {
    for (const Item& item : items) written = written && print(to_json(item) + "\n");
    return written;
  };
  run.parse({}, [&](ParsedFile&& file) { return dump(file.items); });
  dump(run.standard_input());
  if (!written || std::fflush(stdout) != 0) return Error{ErrorCode::disk, "cannot write to standard output", ""};
  return run.finish({});
}

}  // namespace referat
