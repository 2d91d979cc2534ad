#include "searcher/cli/options.h"

#include <algorithm>
#include <sstream>

#include "common/cli/options.h"
#include "common/cli/paths.h"

namespace referat {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

using enum OptionKind;

constexpr OptionRow kWhat[] = {
    {"db,d", "DIR", value, "index; else $REFERAT_DB, else ~/.local/share/referat/index"},
    {"case", "NR", value, "all items of a case, in any spelling, oldest first"},
    {"meeting", "ID", value, "a meeting's items in printed order"},
    {"like", "ID", value, "items similar to this one"},
    {"organ", "NAME", repeated, "only this body; exact or an unambiguous part; repeat for more"},
    {"topic", "NAME", repeated, "only this KLE main group"},
    {"municipality", "NAME", repeated, "only this municipality"},
    {"outcome", "NAME", repeated, "only items with this outcome, such as godkendt"},
    {"chapter", "NAME", repeated, "only this chapter of the agenda"},
    {"kind", "NAME", repeated, "referat or dagsorden; else a referat replaces its dagsorden"},
    {"from", "DATE", value, "not before: 2018, 2018-03, 2018-03-15, 15-03-2018, \"15. marts 2018\""},
    {"to", "DATE", value, "not after"},
    {"year", "YEAR", repeated, "only this year"},
    {"no-relax", "", flag, "never fall back to partial matches"},
};

constexpr OptionRow kHow[] = {
    {"limit,n", "N", value, "hits, default 10; 0: all"},
    {"offset", "N", value, "leave out the first hits"},
    {"sort", "ORDER", value, "relevance, date (newest first) or date-asc"},
    {"freshness", "DAYS", value, "newer items gain: half as much for one DAYS older than the newest; default 0: none"},
    {"facets", "LIST", value, "of organ,topic,year,municipality,outcome,chapter,month,case,kind; none"},
    {"format", "NAME", value, "text, json, ndjson, csv or ids"},
    {"context", "N", value, "length of the passages in characters, default 240"},
    {"color", "WHEN", value, "auto, always or never"},
    {"explain", "", flag, "say how the query was read and what each hit scored"},
    {"show", "ID...", list, "whole items"},
    {"analyze", "TEXT", value, "how the analyser reads a text, as JSON"},
    {"help,h", "", flag, "this page"},
    {"version", "", flag, "the version"},
};

/// Options of the other program, which many try here.
constexpr std::string_view kOfIndexer[] = {"--coverage", "--check", "--rebuild", "--prune", "--dump"};

po::options_description search_options() {
  po::options_description all;
  all.add(option_group("What to search", kWhat)).add(option_group("What to print", kHow));
  return all;
}

template <typename T>
Result<T> choice(const CommandLine& line, const std::string& name, T otherwise,
                 const std::vector<std::pair<std::string, T>>& choices) {
  if (line.options.count(name) == 0) return otherwise;
  const std::string given = line.options[name].as<std::string>();
  std::string known;
  for (const auto& [text, value] : choices) {
    if (text == given) return value;
    known += (known.empty() ? "" : ", ") + text;
  }
  return Error{ErrorCode::bad_request, "--" + name + " " + given + ": unknown", "choose from " + known};
}

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> parts;
  std::istringstream in(list);
  for (std::string part; std::getline(in, part, ',');) {
    if (!part.empty() && part != "none") parts.push_back(part);
  }
  return parts;
}

Result<void> read_numbers(const CommandLine& line, Query& query) {
  const std::pair<const char*, int*> numbers[] = {{"limit", &query.limit},
                                                  {"offset", &query.offset},
                                                  {"context", &query.context},
                                                  {"freshness", &query.freshness_days}};
  for (const auto& [name, target] : numbers) {
    const auto number = number_option(line, name, *target, 0);
    if (!number) return number.error();
    *target = *number;
  }
  return {};
}

Result<void> read_query(const CommandLine& line, Query& query) {
  for (const std::string& word : line.words) query.text += (query.text.empty() ? "" : " ") + word;
  query.filters.organs = value_or<Texts>(line, "organ", {});
  query.filters.topics = value_or<Texts>(line, "topic", {});
  query.filters.municipalities = value_or<Texts>(line, "municipality", {});
  query.filters.outcomes = value_or<Texts>(line, "outcome", {});
  query.filters.chapters = value_or<Texts>(line, "chapter", {});
  query.filters.kinds = value_or<Texts>(line, "kind", {});
  query.filters.years = value_or<Texts>(line, "year", {});
  query.filters.from = text_option(line, "from");
  query.filters.to = text_option(line, "to");
  query.case_number = text_option(line, "case");
  query.meeting = text_option(line, "meeting");
  query.like = text_option(line, "like");
  if (const auto facets = text_option(line, "facets")) query.facets = split(*facets);
  query.relax = line.options.count("no-relax") == 0;
  query.explain = line.options.count("explain") > 0;
  const auto sort = choice<std::optional<Sort>>(
      line, "sort", std::nullopt,
      {{"relevance", Sort::relevance}, {"date", Sort::date_descending}, {"date-asc", Sort::date_ascending}});
  if (!sort) return sort.error();
  query.sort = *sort;
  return read_numbers(line, query);
}

}  // namespace

std::string search_help() {
  std::ostringstream out;
  out << "usage: referat-search [options] [QUERY...]\n"
         "Searches the minutes of Danish municipalities. An empty QUERY lists everything, newest first.\n\n"
         "  referat-search støj langs vejen                   all words, in any form\n"
         "  referat-search '\"ny motorvej\" ELLER ringvej*'     phrases, beginnings, OG ELLER IKKE NÆR/5, brackets\n"
         "  referat-search titel:budget udfald:udsat          words of the title, an outcome\n"
         "  referat-search imod:V titel:skole                 what V voted against\n"
         "  referat-search --case sag-2018-1349               a case's way, oldest first\n\n"
         "Fields of a QUERY: titel: beslutning: indstilling: sagsfremstilling: bilag: protokol: organ: kommune: emne:\n"
         "                   udfald: dato: sag: for: imod: undlod: forbehold:\n\n"
      << search_options()
      << "\nExit status: 0 hits, 1 no hits, 2 usage, 4 index missing or damaged, 5 disk or permission.\n";
  return out.str();
}

Result<SearchOptions> read_search_options(const std::vector<std::string>& arguments, bool& wants_json) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--format=json" ||
        (arguments[i] == "--format" && i + 1 < arguments.size() && arguments[i + 1] == "json")) {
      wants_json = true;
    }
  }
  const auto line = parse_command_line(arguments, search_options());
  if (!line) {
    Error error = line.error();
    for (const std::string_view option : kOfIndexer) {
      if (error.message == "unknown option " + std::string(option))
        error.hint = "it is one of referat-index: referat-index " + std::string(option);
    }
    return error;
  }
  SearchOptions options;
  options.help = line->options.count("help") > 0;
  options.version = line->options.count("version") > 0;
  if (options.help || options.version) return options;
  options.index_path = index_path(value_or<std::string>(*line, "db", ""));
  options.show = value_or<Texts>(*line, "show", {});
  options.analyze = text_option(*line, "analyze");
  if (!options.show.empty()) options.show.insert(options.show.end(), line->words.begin(), line->words.end());
  if (const auto read = read_query(*line, options.query); !read) return read.error();
  const auto format = choice(*line, "format", OutputFormat::text,
                             {{"text", OutputFormat::text},
                              {"json", OutputFormat::json},
                              {"ndjson", OutputFormat::ndjson},
                              {"csv", OutputFormat::csv},
                              {"ids", OutputFormat::ids}});
  if (!format) return format.error();
  options.format = *format;
  const auto color =
      choice<std::string>(*line, "color", "auto", {{"auto", "auto"}, {"always", "always"}, {"never", "never"}});
  if (!color) return color.error();
  options.color = *color;
  return options;
}

}  // namespace referat
