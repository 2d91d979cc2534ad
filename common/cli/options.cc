#include "common/cli/options.h"

#include <charconv>

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>
#include <boost/program_options/value_semantic.hpp>

namespace referat {
namespace {

namespace po = boost::program_options;

/// "-skole": meant as a word to leave out, but the shell hands it over as options.
bool is_minus_word(const std::string& token) {
  return token.size() > 2 && token[0] == '-' && token[1] != '-';
}

Error unknown_option(const std::string& token) {
  if (is_minus_word(token)) {
    const std::string word = token.substr(1);
    return {ErrorCode::bad_request, "unknown option " + token,
            "to leave out a word write IKKE " + word + ", quote the whole query, or put -- before it"};
  }
  return {ErrorCode::bad_request, "unknown option " + token, "see --help"};
}

constexpr unsigned kHelpColumns = 110;

po::value_semantic* semantic_of(const OptionRow& row) {
  using Texts = std::vector<std::string>;
  if (row.kind == OptionKind::value) return po::value<std::string>()->value_name(row.value);
  if (row.kind == OptionKind::repeated) return po::value<Texts>()->value_name(row.value)->composing();
  if (row.kind == OptionKind::list) return po::value<Texts>()->value_name(row.value)->multitoken();
  return new po::untyped_value(true);  // the description owns it, as it does the others
}

}  // namespace

po::options_description option_group(const char* caption, std::span<const OptionRow> rows) {
  po::options_description group(caption, kHelpColumns);
  for (const OptionRow& row : rows) group.add_options()(row.name, semantic_of(row), row.help);
  return group;
}

std::optional<std::string> text_option(const CommandLine& line, const std::string& name) {
  if (line.options.count(name) == 0) return {};
  return line.options[name].as<std::string>();
}

Result<CommandLine> parse_command_line(const std::vector<std::string>& arguments,
                                       const po::options_description& options) {
  CommandLine line;
  // What follows "--" is words, whatever it looks like.
  std::vector<std::string> before = arguments;
  for (auto it = before.begin(); it != before.end(); ++it) {
    if (*it != "--") continue;
    line.words.assign(it + 1, before.end());
    before.erase(it, before.end());
    break;
  }
  try {
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    const po::parsed_options parsed =
        po::command_line_parser(before).options(options).style(style).allow_unregistered().run();
    std::vector<std::string> words;
    for (const po::option& option : parsed.options) {
      if (option.unregistered)
        return unknown_option(option.original_tokens.empty() ? option.string_key : option.original_tokens.front());
      if (option.position_key >= 0) words.insert(words.end(), option.value.begin(), option.value.end());
    }
    po::parsed_options known(&options);
    for (const po::option& option : parsed.options) {
      if (option.position_key < 0) known.options.push_back(option);
    }
    po::store(known, line.options);
    po::notify(line.options);
    line.words.insert(line.words.begin(), words.begin(), words.end());
  } catch (const po::unknown_option& error) {
    return unknown_option(error.get_option_name());
  } catch (const po::error& error) {
    return Error{ErrorCode::bad_request, error.what(), "see --help"};
  }
  return line;
}

Result<int> number_option(const CommandLine& line, const std::string& name, int otherwise, int least) {
  if (line.options.count(name) == 0) return otherwise;
  const std::string text = line.options[name].as<std::string>();
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < least) {
    return Error{ErrorCode::bad_request,
                 "--" + name + " " + text + ": not a whole number of " + std::to_string(least) + " or more",
                 "see --help"};
  }
  return number;
}

}  // namespace referat
