// A flat page, as it comes and as it leaves:
//
//   3 Fjordby Kommune Havneudvalget Side 1 1. ØU - Nye bøjer J.nr.: A00. Sagsnr.: 30/496 Sagsfremstilling: Bøjerne er
//   slidte. Beslutning Havneudvalget den 13-08-2031 Godkendt.
//
//   Fjordby Kommune Havneudvalget            the running header
//   Side 1
//   1. ØU - Nye bøjer                        up to the case label
//   J.nr.: A00. Sagsnr.: 30/496              as far as it reads as a case line
//   Sagsfremstilling:
//   Bøjerne er slidte.
//   Beslutning Havneudvalget den 13-08-2031
//   Godkendt.
#include "indexer/minutes/flat_pages.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/contents.h"
#include "indexer/minutes/flat_page_parts.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

constexpr std::size_t kShortestPage = 80;
constexpr std::size_t kShortestFlatLine = 120;
constexpr std::size_t kLongestPage = 64 * 1024;

class PageSplitter {
 public:
  PageSplitter(const Line& page, std::string_view text, bool starts_page, std::vector<Line>& lines)
      : page_(page), text_(text), first_(starts_page), lines_(lines) {}

  void split() {
    std::size_t at = running_header_end(text_);
    cut(at);
    while (at < text_.size()) {
      if (!is_word_start(text_, at)) {
        ++at;
      } else if (const std::size_t mark = mark_end(text_, at)) {
        inside_contents_ = inside_contents_ || is_contents_head(text_.substr(at, mark - at));
        cut(at);
        cut(mark);
        at = mark;
      } else if (const std::size_t end = part_end(at); end > at) {
        cut(at);
        cut(end);
        at = end;
        inside_item_ = true;
        inside_contents_ = false;
      } else {
        const bool opens = (inside_contents_ || begins_anew(at)) && is_opener(text_, at);
        if (opens || (!inside_item_ && is_header_label(text_, at))) cut(at);
        at = word_end(text_, at) + 1;
      }
    }
    cut(text_.size());
  }

 private:
  /// No word of a sentence stands before it: "fra 112 til 131. Orienteringen" is no place for an item.
  bool begins_anew(std::size_t at) const {
    if (at == start_) return true;
    const std::string_view before = word_before(text_, at);
    return !starts_lower(before) || std::string_view(".:;!?)").find(before.back()) != std::string_view::npos;
  }

  std::size_t part_end(std::size_t at) const {
    if (const std::size_t end = glued_heading_end(text_, at)) return end;
    if (const std::size_t end = decision_end(text_, at)) return end;
    if (const std::size_t end = heading_end(text_, at)) return end;
    return matter_end(text_, at);
  }

  void cut(std::size_t at) {
    at = std::min(at, text_.size());
    const std::string_view part = trim(text_.substr(start_, at - start_));
    start_ = at;
    if (part.empty()) return;
    Line line;
    line.text = part;
    line.number = page_.number;
    line.page = page_.page;
    line.indent = page_.indent;
    line.starts_page = first_;
    first_ = false;
    lines_.push_back(std::move(line));
  }

  const Line& page_;
  std::string_view text_;
  bool first_;
  bool inside_item_ = false;
  bool inside_contents_ = false;
  std::vector<Line>& lines_;
  std::size_t start_ = 0;
};

/// Is there a number behind a comma?
bool has_number_behind_comma(std::string_view text) {
  for (auto comma = text.find(", "); comma != std::string_view::npos; comma = text.find(", ", comma + 2)) {
    if (has_digit(text.substr(comma + 2, 1))) return true;
  }
  return false;
}

/// "… vedlagt. Byrådet, 16.12.2031 Godkendt.": where the decision begins inside a line; 0 where none does.
std::size_t inline_decision(std::string_view text, std::size_t& end) {
  constexpr std::size_t kLongestOrgan = 80;
  static const RE2 dated(R"(, (\d\d[.-]\d\d[.-]\d{4}) \p{Lu})");
  re2::StringPiece found[2];
  if (text.size() < 24 || !has_number_behind_comma(text) ||
      !dated.Match(text, 0, text.size(), RE2::UNANCHORED, found, 2))
    return 0;
  const auto comma = static_cast<std::size_t>(found[0].data() - text.data());
  const std::size_t stop = text.find_last_of(".:", comma);
  if (stop == std::string_view::npos || comma - stop > kLongestOrgan) return 0;
  const std::string_view organ = trim(text.substr(stop + 1, comma - stop - 1));
  if (!read_organ(organ)) return 0;
  end = static_cast<std::size_t>(found[1].data() - text.data()) + found[1].size();
  return static_cast<std::size_t>(organ.data() - text.data());
}

/// Pages that follow each other line by line without the word that usually stands above them.
bool begins_with_pages(const std::vector<Line>& lines) {
  constexpr std::size_t kFewest = 2;
  std::size_t pages = 0;
  for (const Line& line : lines) {
    const std::string number = std::to_string(pages + 1) + " ";
    if (line.text.starts_with(number) && line.text.size() >= kShortestPage / 2) {
      ++pages;
    } else if (pages > 0 && line.blank_before == 0) {
      return false;
    }
  }
  return pages >= kFewest && pages * 2 > lines.size();
}

/// The number that a page of a transcript begins with.
std::optional<int> page_number(const std::string& text, std::size_t& rest) {
  static const RE2 numbered(R"((\d{1,4})(?: |$))");
  re2::StringPiece found[2];
  if (!numbered.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 2)) return {};
  rest = found[0].size();
  return std::stoi(found[1].as_string());
}

/// A line that holds what stands on lines of its own elsewhere.
bool is_flat(const std::string& text) {
  static const RE2 sign(
      R"((?:Sagsn(?:r|ummer)|Sagsid|J\.nr|Dok\.nr)\b|(?:^| )(?:Sagsfremstilling|SAGSFREMSTILLING|Indstilling|INDSTILLING|Beslutning|BESLUTNING|Resum[eé]|RESUM[EÉ]|Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Mødested|Mødetidspunkt|Fraværende)(?::| \p{Lu}))");
  re2::StringPiece rest(text);
  int signs = 0;
  while (signs < 2 && RE2::FindAndConsume(&rest, sign)) ++signs;
  return signs == 2;
}

}  // namespace

std::vector<Line> unflattened(std::vector<Line> lines) {
  static const RE2 mark(R"((?i)(?:Transkript|Transcription|Transcript)(?:ion)?)");
  std::vector<Line> out;
  out.reserve(lines.size());
  bool transcript = begins_with_pages(lines);
  int page = 0;
  for (Line& line : lines) {
    transcript = transcript || (line.text.size() < 16 && RE2::FullMatch(line.text, mark));
    std::size_t rest = 0;
    const auto number = transcript && line.text.size() <= kLongestPage ? page_number(line.text, rest) : std::nullopt;
    const bool next_page = number && *number > page && *number <= page + 3 &&
                           (line.text.size() >= kShortestPage || rest >= line.text.size());
    if (next_page) {
      page = *number;
      Line flat;
      flat.number = line.number;
      flat.indent = line.indent;
      flat.page = page;
      PageSplitter(flat, std::string_view(line.text).substr(std::min(rest, line.text.size())), true, out).split();
    } else if (line.text.size() >= kShortestFlatLine && line.text.size() <= kLongestPage && line.opens_item < 0 &&
               is_flat(line.text)) {
      PageSplitter(line, line.text, line.starts_page, out).split();
    } else if (const std::size_t start = inline_decision(line.text, rest)) {
      for (const auto& [from, to] : {std::pair{std::size_t{0}, start}, {start, rest}, {rest, line.text.size()}}) {
        out.push_back(line);
        out.back().text = trim(std::string_view(line.text).substr(from, to - from));
        if (from > 0) out.back().blank_before = 0;
        if (from > 0) out.back().starts_page = false;
      }
    } else {
      out.push_back(std::move(line));
    }
  }
  return out;
}

}  // namespace referat
