#include "searcher/cli/run.h"

#include <cstdio>
#include <exception>

#include <referat/referat.h>
#include <referat/searcher.h>

#include "common/cli/output.h"
#include "common/json/tokens_json.h"
#include "common/text/analyzer.h"
#include "common/text/normalize.h"
#include "searcher/cli/options.h"
#include "searcher/present/csv.h"
#include "searcher/present/text.h"

namespace referat {
namespace {

constexpr std::string_view kProgram = "referat-search";
constexpr int kHits = 0;
constexpr int kNoHits = 1;
/// Lines longer than this are hard to read, however wide the terminal is.
constexpr int kWidest = 100;

int fail(const Error& error, bool json) {
  if (json) print(to_json(error) + "\n");
  return report(kProgram, error);
}

int written(bool all, int status) {
  if (all && std::fflush(stdout) == 0) return status;
  return report(kProgram, {ErrorCode::disk, "cannot write to standard output", ""});
}

TextStyle style_of(const SearchOptions& options) {
  return {wants_color(options.color), std::min(terminal_width(kWidest), kWidest)};
}

bool is_meeting(Searcher& searcher, const std::string& id) {
  Query query;
  query.meeting = id;
  query.limit = 1;
  const auto results = searcher.search(query);
  return results && results->total > 0;
}

int show(Searcher& searcher, const SearchOptions& options) {
  const bool json = options.format == OutputFormat::json || options.format == OutputFormat::ndjson;
  if (!json && options.format != OutputFormat::text) {
    return fail({ErrorCode::bad_request, "--show prints text, json or ndjson", "for csv and ids, search for the items"},
                false);
  }
  std::string text;
  int status = kHits;
  for (const std::string& id : options.show) {
    const auto item = searcher.item(id);
    if (!item) {
      status = fail(is_meeting(searcher, id)
                        ? Error{item.error().code, id + " is a meeting and no item", "referat-search --meeting " + id}
                        : item.error(),
                    json);
      continue;
    }
    if (!text.empty() && !json) text += "\n";
    text += json ? to_json(*item) + "\n" : item_text(*item, style_of(options));
  }
  return written(print(text), status);
}

int analyze(const std::string& text) {
  const std::string normal = normalize_text(text);
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze(normal, tokens);
  return written(print(tokens_to_json(tokens, normal) + "\n"), kHits);
}

std::string hits_as(OutputFormat format, const Results& results) {
  if (format == OutputFormat::csv) return results_csv(results);
  std::string lines;
  for (const Hit& hit : results.hits)
    lines += (format == OutputFormat::ids ? printable(hit.item.id) : to_json(hit.item)) + "\n";
  return lines;
}

int search(Searcher& searcher, const SearchOptions& options) {
  const auto results = searcher.search(options.query);
  if (!results) return fail(results.error(), options.format == OutputFormat::json);
  const bool machine = options.format == OutputFormat::json;
  if (!machine) {
    for (const QueryWarning& warning : results->warnings) {
      const std::string at = warning.at ? " (at " + std::to_string(*warning.at) + ")" : "";
      std::fprintf(stderr, "%s: %s\n", kProgram.data(), printable(warning.message + at).c_str());
    }
  }
  std::string out;
  if (machine) {
    out = to_json(*results) + "\n";
  } else if (options.format == OutputFormat::text) {
    out = results_text(*results, style_of(options));
  } else {
    out = hits_as(options.format, *results);
  }
  return written(print(out), results->total > 0 ? kHits : kNoHits);
}

}  // namespace

int run_search(const std::vector<std::string>& arguments) try {
  bool wants_json = false;
  const auto options = read_search_options(arguments, wants_json);
  if (!options) return fail(options.error(), wants_json);
  if (options->help) return written(print(search_help()), kHits);
  if (options->version) return written(print("referat-search " + std::string(referat_version()) + "\n"), kHits);
  if (options->analyze) return analyze(*options->analyze);
  auto searcher = Searcher::open(options->index_path);
  if (!searcher) return fail(searcher.error(), wants_json);
  return options->show.empty() ? search(*searcher, *options) : show(*searcher, *options);
} catch (const std::exception& error) {  // out of memory, most likely
  return report(kProgram,
                {ErrorCode::internal, error.what(), "give it more memory; else this is a defect: please report it"});
}

}  // namespace referat
