// Command lines as this project reads them: options are never guessed from a part of their name, and what is wrong is
// said in one line that helps.
#ifndef REFERAT_COMMON_CLI_OPTIONS_H
#define REFERAT_COMMON_CLI_OPTIONS_H

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include <referat/error.h>

namespace referat {

/// How often an option may be given, and with how many values.
enum class OptionKind { flag, value, repeated, list };

/// A line of a help page. The value of `value` is text; of `repeated` (given again and again) and `list` (several words
/// after one option) texts.
struct OptionRow {
  const char* name;   ///< "limit,n": long, then short
  const char* value;  ///< how the value is called: "N"; empty for a flag
  OptionKind kind;
  const char* help;
};

boost::program_options::options_description option_group(const char* caption, std::span<const OptionRow> rows);

struct CommandLine {
  boost::program_options::variables_map options;
  std::vector<std::string> words;  ///< what is no option, in order; all that follows "--"
};

/// Errors: bad_request with the advice that fits (an unknown option, a missing value, a word with a minus before it).
Result<CommandLine> parse_command_line(const std::vector<std::string>& arguments,
                                       const boost::program_options::options_description& options);

/// The value of an option of the kind `value`, if it was given.
std::optional<std::string> text_option(const CommandLine& line, const std::string& name);

/// An option's value, or a default where it was not given.
template <typename T>
T value_or(const CommandLine& line, const std::string& name, T otherwise) {
  const auto found = line.options.find(name);
  return found == line.options.end() || found->second.empty() ? otherwise : found->second.as<T>();
}

/// A whole number of at least `least`. Errors: bad_request, naming the option.
Result<int> number_option(const CommandLine& line, const std::string& name, int otherwise, int least);

}  // namespace referat

#endif
