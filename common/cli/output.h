// What programs say on their two streams.
#ifndef REFERAT_COMMON_CLI_OUTPUT_H
#define REFERAT_COMMON_CLI_OUTPUT_H

#include <string>
#include <string_view>

#include <referat/error.h>

namespace referat {

/// The text without control characters and terminal escapes, for streams that may be a terminal; line ends stay.
std::string printable(std::string_view text);

/// One line on standard error: "PROGRAM: message; hint". Answers the error's exit status.
int report(std::string_view program, const Error& error);

/// Writes to standard output; false where that is closed or full.
bool print(std::string_view text);

/// Is standard output (1) or standard error (2) a terminal?
bool is_terminal(int stream);

/// Are colours wanted on standard output? `choice`: auto, always or never; auto asks the terminal and NO_COLOR.
bool wants_color(std::string_view choice);

/// Columns of the terminal, or `otherwise` where there is none.
int terminal_width(int otherwise);

}  // namespace referat

#endif
