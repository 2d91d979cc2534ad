#include "common/cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "common/text/letters.h"

namespace referat {

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = decode_utf8(text, at);
    const bool control = (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                         (c >= 0x2066 && c <= 0x2069);
    if (c == '\t') {
      out += ' ';
    } else if (c == 0xFFFD) {
      append_utf8(out, c);
    } else if (!control) {
      out += text.substr(start, at - start);
    }
  }
  return out;
}

int report(std::string_view program, const Error& error) {
  std::string line = std::string(program) + ": " + error.message;
  if (!error.hint.empty()) line += "; " + error.hint;
  line = printable(line);
  for (char& c : line) {
    if (c == '\n') c = ' ';
  }
  std::fprintf(stderr, "%s\n", line.c_str());
  return describe(error.code).exit_status;
}

bool print(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
}

bool is_terminal(int stream) {
  return ::isatty(stream) == 1;
}

bool wants_color(std::string_view choice) {
  if (choice != "auto") return choice == "always";
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return is_terminal(STDOUT_FILENO) && !dumb && (no_color == nullptr || *no_color == '\0');
}

int terminal_width(int otherwise) {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return size.ws_col;
  return otherwise;
}

}  // namespace referat
