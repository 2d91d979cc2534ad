#include "searcher/present/terminal.h"

#include <algorithm>

#include "common/cli/output.h"

namespace referat {
namespace {

/// Columns that text gets however deep its indent.
constexpr std::size_t kNarrowest = 10;

std::string_view color_code(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::title:
      return "\x1b[1m";
    case Emphasis::hit:
      return "\x1b[1;33m";
    case Emphasis::label:
      return "\x1b[36m";
    case Emphasis::quiet:
      return "\x1b[2m";
    case Emphasis::good:
      return "\x1b[32m";
    case Emphasis::bad:
      return "\x1b[31m";
    case Emphasis::none:
      break;
  }
  return {};
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// Words go on a line as long as they fit; a word may consist of pieces with different emphasis.
class LineSetter {
 public:
  LineSetter(int indent, const TextStyle& style) : indent_(static_cast<std::size_t>(indent), ' '), style_(style) {}

  void add(std::string_view text, Emphasis emphasis) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
      if (end > at) {
        word_ += emphasized(text.substr(at, end - at), emphasis, style_);
        word_columns_ += columns(text.substr(at, end - at));
      }
      if (end < text.size()) finish_word();
      at = end + 1;
    }
  }

  void add_whole(std::string_view text) {
    finish_word();
    word_ = printable(text);
    word_columns_ = columns(word_);
    finish_word();
  }

  std::string finish() {
    finish_word();
    if (line_columns_ > 0) out_ += '\n';
    return std::move(out_);
  }

 private:
  void finish_word() {
    if (word_.empty()) return;
    const auto whole = static_cast<std::size_t>(std::max(style_.width, 0));
    const std::size_t width = whole > indent_.size() + kNarrowest ? whole - indent_.size() : kNarrowest;
    if (line_columns_ > 0 && line_columns_ + 1 + word_columns_ > width) {
      out_ += '\n';
      line_columns_ = 0;
    }
    out_ += line_columns_ == 0 ? indent_ : std::string(" ");
    line_columns_ += word_columns_ + (line_columns_ == 0 ? 0 : 1);
    out_ += word_;
    word_.clear();
    word_columns_ = 0;
  }

  std::string indent_;
  const TextStyle& style_;
  std::string out_;
  std::string word_;
  std::size_t word_columns_ = 0;
  std::size_t line_columns_ = 0;
};

}  // namespace

std::string emphasized(std::string_view text, Emphasis emphasis, const TextStyle& style) {
  std::string clean = printable(text);
  const std::string_view code = style.color ? color_code(emphasis) : std::string_view();
  if (code.empty() || clean.empty()) return clean;
  return std::string(code) + clean + "\x1b[0m";
}

std::string wrapped(const std::vector<Piece>& pieces, int indent, const TextStyle& style) {
  LineSetter setter(indent, style);
  for (const Piece& piece : pieces) setter.add(piece.text, piece.emphasis);
  return setter.finish();
}

std::string wrapped(const std::vector<Segment>& segments, int indent, Emphasis plain, const TextStyle& style) {
  LineSetter setter(indent, style);
  for (const Segment& segment : segments) setter.add(segment.text, segment.hit ? Emphasis::hit : plain);
  return setter.finish();
}

std::string wrapped(std::string_view text, int indent, Emphasis emphasis, const TextStyle& style) {
  LineSetter setter(indent, style);
  setter.add(text, emphasis);
  return setter.finish();
}

std::string wrapped_list(const std::vector<std::string>& entries, int indent, const TextStyle& style) {
  LineSetter setter(indent, style);
  for (std::size_t i = 0; i < entries.size(); ++i) setter.add_whole(entries[i] + (i + 1 < entries.size() ? "," : ""));
  return setter.finish();
}

}  // namespace referat
