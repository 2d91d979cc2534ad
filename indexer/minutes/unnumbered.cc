#include "indexer/minutes/unnumbered.h"

#include <algorithm>

#include "indexer/minutes/title_line.h"

namespace referat {
namespace {

/// How far above its first heading a page of one item may have its title: an ingress stands between.
constexpr std::size_t kLinesAbove = 12;

bool stands_apart(const std::vector<ClassedLine>& lines, std::size_t at) {
  return at == 0 || lines[at].line->blank_before > 0 || lines[at].line->starts_page ||
         lines[at].line->heading_level > 0;
}

/// Titles above the starts, if most starts have one: then they are what the items begin with.
std::vector<UnnumberedStart> with_titles_above(const std::vector<ClassedLine>& lines,
                                               const std::vector<std::size_t>& starts) {
  std::vector<UnnumberedStart> found;
  std::size_t titled = 0;
  std::size_t least = 0;
  for (const std::size_t start : starts) {
    UnnumberedStart one{start, {}};
    std::size_t above = start;
    while (above > least && lines[above - 1].type == LineClass::group) --above;
    if (above > least && may_be_title(lines[above - 1]) && stands_apart(lines, above - 1)) {
      one = {above - 1, above - 1};
      ++titled;
    }
    found.push_back(one);
    least = start + 1;
  }
  if (titled * 3 < starts.size() * 2) {
    for (std::size_t i = 0; i < starts.size(); ++i) found[i] = {starts[i], {}};
  }
  return found;
}

/// Titles between a separator and the next heading, if most items have one.
std::vector<UnnumberedStart> with_titles_below(const std::vector<ClassedLine>& lines,
                                               const std::vector<std::size_t>& starts) {
  std::vector<UnnumberedStart> found;
  std::size_t titled = 0;
  for (const std::size_t start : starts) {
    std::size_t below = start;
    while (below < lines.size() &&
           (lines[below].type == LineClass::case_line || lines[below].type == LineClass::open_mark))
      ++below;
    // A table of bodies may stand between: "ØKE", "BYR", "X".
    constexpr std::size_t kLongestCell = 5;
    while (below < lines.size() && lines[below].type == LineClass::text &&
           lines[below].line->text.size() <= kLongestCell)
      ++below;
    const bool has_title = below < lines.size() && below > start && may_be_title(lines[below]);
    found.push_back({start, has_title ? std::optional(below) : std::nullopt});
    titled += has_title ? 1 : 0;
  }
  if (titled * 3 < starts.size() * 2) return {};
  return found;
}

/// Lines of a type that each item has one of: the first of every run between two headings.
std::vector<std::size_t> separators(const std::vector<ClassedLine>& lines, LineClass type) {
  std::vector<std::size_t> found;
  bool heading_since = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].type == LineClass::heading) heading_since = true;
    if (lines[i].type != type || !heading_since) continue;
    found.push_back(i);
    heading_since = false;
  }
  return found;
}

/// The title of a page that holds one item: what stands highest above its first heading and is no header.
std::optional<std::size_t> single_title(const std::vector<ClassedLine>& lines, std::size_t heading) {
  std::optional<std::size_t> title;
  for (std::size_t at = heading; at > 0 && heading - at < kLinesAbove;) {
    --at;
    if (lines[at].line->heading_level > 0 && may_be_title(lines[at])) return at;
    if (!title && may_be_title(lines[at])) title = at;
    if (title && at < *title && lines[at].type == LineClass::text && !may_be_title(lines[at])) break;
  }
  return title;
}

}  // namespace

std::vector<UnnumberedStart> find_unnumbered(const std::vector<ClassedLine>& lines,
                                             const std::vector<HeadingMark>& marks) {
  std::vector<std::size_t> best = find_heading_cycles(marks);
  double fit = heading_fit(marks, best);
  bool separated = false;
  for (const LineClass type : {LineClass::open_mark, LineClass::case_line}) {
    const std::vector<std::size_t> starts = separators(lines, type);
    const double its_fit = heading_fit(marks, starts);
    // A separator is better evidence than the order of headings, so it may explain one heading less.
    if (starts.empty() || its_fit < fit - (separated ? 0 : 2)) continue;
    best = starts;
    fit = its_fit;
    separated = true;
  }
  if (best.size() == 1) {
    const auto heading = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(best.front()), lines.end(),
                                      [](const ClassedLine& line) { return line.type == LineClass::heading; });
    const auto at = static_cast<std::size_t>(heading - lines.begin());
    auto title = single_title(lines, std::min(at, lines.size() - 1));
    // Below a separator the title stands first.
    const auto is_matter = [](const ClassedLine& line) { return line.type != LineClass::text; };
    if (title && *title > best.front() &&
        !std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(best.front()),
                     lines.begin() + static_cast<std::ptrdiff_t>(*title), is_matter))
      title.reset();
    return {{std::min(best.front(), title.value_or(best.front())), title}};
  }
  if (separated) {
    if (auto titled = with_titles_below(lines, best); !titled.empty()) return titled;
  }
  return with_titles_above(lines, best);
}

}  // namespace referat
