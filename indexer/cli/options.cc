#include "indexer/cli/options.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <thread>

#include "common/cli/options.h"
#include "common/cli/paths.h"
#include "common/text/dates.h"

namespace referat {
namespace {

using enum OptionKind;

constexpr OptionRow kOptions[] = {
    {"db,d", "DIR", value, "index; else $REFERAT_DB, else ~/.local/share/referat/index"},
    {"municipality", "NAME", value, "for documents that name none"},
    {"organ", "NAME", value, "for documents that name no body"},
    {"date", "DATE", value, "for documents that print no meeting date"},
    {"jobs,j", "N", value, "worker threads, default all cores"},
    {"memory", "MB", value, "memory to stay within, default 512"},
    {"dump", "", flag, "print every item as JSON lines and write no index"},
    {"prune", "", flag, "also remove items whose file is gone from the folders named here"},
    {"rebuild", "", flag, "build a fresh index; readers see the old one until the end"},
    {"check", "", flag, "verify the index and say what is wrong"},
    {"coverage", "", flag,
     "tell per body and year which meetings are there and which item numbers are missing; --municipality and --organ "
     "choose bodies"},
    {"format", "NAME", value, "auto, text, html, pdf, docx, zip, firstagenda or jsonl; default by content"},
    {"quiet,q", "", flag, "no summary"},
    {"verbose,v", "", flag, "name every file"},
    {"progress", "WHEN", value, "auto, always or never"},
    {"json", "", flag, "the summary, or the coverage, as JSON"},
    {"help,h", "", flag, "this page"},
    {"version", "", flag, "the version"},
};

constexpr std::array<Format, 7> kReadable = {Format::text, Format::html,         Format::pdf,       Format::office,
                                             Format::zip,  Format::first_agenda, Format::json_lines};

Result<void> read_date(const CommandLine& line, IndexOptions& options) {
  const auto text = text_option(line, "date");
  if (!text) return {};
  const auto range = parse_date_range(*text);
  if (!range || range->first != range->last) {
    return Error{ErrorCode::bad_request, "--date " + *text + ": not a day",
                 "write it as 2018-03-15, 15-03-2018 or \"15. marts 2018\""};
  }
  options.defaults.date = range->first.iso();
  return {};
}

Result<void> read_format(const CommandLine& line, IndexOptions& options) {
  const auto name = text_option(line, "format");
  if (!name || *name == "auto") return {};
  options.format = format_named(*name);
  if (!options.format || std::find(kReadable.begin(), kReadable.end(), *options.format) == kReadable.end()) {
    return Error{ErrorCode::bad_request, "--format " + *name + ": not a format that is read",
                 "choose from auto, text, html, pdf, docx, zip, firstagenda, jsonl"};
  }
  return {};
}

Result<void> read_values(const CommandLine& line, IndexOptions& options) {
  const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  const auto jobs = number_option(line, "jobs", cores, 1);
  if (!jobs) return jobs.error();
  const auto memory = number_option(line, "memory", 512, 16);
  if (!memory) return memory.error();
  options.jobs = std::min(*jobs, 256);
  options.memory_mb = *memory;
  options.progress = value_or<std::string>(line, "progress", "auto");
  if (options.progress != "auto" && options.progress != "always" && options.progress != "never") {
    return Error{ErrorCode::bad_request, "--progress " + options.progress + ": unknown",
                 "choose from auto, always, never"};
  }
  if (const auto read = read_date(line, options); !read) return read;
  return read_format(line, options);
}

}  // namespace

std::string index_help() {
  std::ostringstream out;
  out << "usage: referat-index [options] PATH...\n"
         "Reads minutes and agendas from files and folders into an index for referat-search.\n"
         "PATH may be - for JSON lines from standard input.\n\n"
      << option_group("Options", kOptions)
      << "\nExit status: 0 all well, 1 some files failed, 2 usage, 3 index locked by another writer, 4 index missing,\n"
         "damaged or of another version, 5 disk or permission.\n";
  return out.str();
}

Result<IndexOptions> read_index_options(const std::vector<std::string>& arguments) {
  const auto line = parse_command_line(arguments, option_group("Options", kOptions));
  if (!line) return line.error();
  IndexOptions options;
  const auto has = [&](const char* name) { return line->options.count(name) > 0; };
  options.help = has("help");
  options.version = has("version");
  if (options.help || options.version) return options;
  options.paths = line->words;
  options.index_path = index_path(value_or<std::string>(*line, "db", ""));
  options.defaults.municipality = text_option(*line, "municipality");
  options.defaults.organ = text_option(*line, "organ");
  options.dump = has("dump");
  options.prune = has("prune");
  options.rebuild = has("rebuild");
  options.check = has("check");
  options.coverage = has("coverage");
  options.quiet = has("quiet");
  options.verbose = has("verbose");
  options.json = has("json");
  if (const auto read = read_values(*line, options); !read) return read.error();
  if (options.paths.empty() && !options.check && !options.coverage) {
    return Error{ErrorCode::bad_request, "no files were named",
                 "give files or folders, or - for JSON lines from standard input"};
  }
  return options;
}

}  // namespace referat
