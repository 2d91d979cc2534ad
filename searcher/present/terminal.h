// Lines for people: wrapping and emphasis.
#ifndef REFERAT_SEARCHER_PRESENT_TERMINAL_H
#define REFERAT_SEARCHER_PRESENT_TERMINAL_H

#include <string>
#include <string_view>
#include <vector>

#include <referat/results.h>

namespace referat {

struct TextStyle {
  bool color = false;
  int width = 100;  ///< columns
};

enum class Emphasis { none, title, hit, label, quiet, good, bad };

/// The text in the terminal's colours, or as it is.
std::string emphasized(std::string_view text, Emphasis emphasis, const TextStyle& style);

/// Text of one emphasis.
struct Piece {
  std::string text;
  Emphasis emphasis = Emphasis::none;
};

std::string wrapped(const std::vector<Piece>& pieces, int indent, const TextStyle& style);

/// Segments set in lines of the style's width, every line indented, the hits emphasised. Ends with '\n'. Characters
/// count as one column each.
std::string wrapped(const std::vector<Segment>& segments, int indent, Emphasis plain, const TextStyle& style);

std::string wrapped(std::string_view text, int indent, Emphasis emphasis, const TextStyle& style);

/// A list with commas; no line breaks inside an entry that fits on a line.
std::string wrapped_list(const std::vector<std::string>& entries, int indent, const TextStyle& style);

}  // namespace referat

#endif
