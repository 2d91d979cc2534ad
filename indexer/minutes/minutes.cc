#include "indexer/minutes/minutes.h"

#include <algorithm>

#include "common/text/normalize.h"
#include "indexer/minutes/contents.h"
#include "indexer/minutes/furniture.h"
#include "indexer/minutes/item_path.h"
#include "indexer/minutes/item_reader.h"
#include "indexer/minutes/line_class.h"
#include "indexer/minutes/paragraphs.h"

namespace referat {
namespace {

bool is_parent(const Opener& opener, const Opener& next) {
  return next.number.size() > opener.number.size() &&
         std::equal(opener.number.begin(), opener.number.end(), next.number.begin());
}

/// Case lines and groups directly above an opener are the item's own, unless they follow the opener before it at once.
std::size_t first_bound_forward(const std::vector<ClassedLine>& lines, std::size_t opener, std::size_t least) {
  std::size_t before = opener;
  while (before > least) {
    const ClassedLine& above = lines[before - 1];
    const bool case_above = above.type == LineClass::case_line && !above.case_line->numbers.empty();
    if (!case_above && above.type != LineClass::group) break;
    --before;
  }
  return before == least && least > 0 ? opener : before;
}

std::vector<ItemSpan> spans_of(const std::vector<ClassedLine>& lines, const std::vector<PathStep>& path) {
  std::vector<ItemSpan> spans;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::size_t least = i == 0 ? 0 : path[i - 1].line + 1;
    spans.push_back({path[i].opener, first_bound_forward(lines, path[i].line, least), path[i].line, lines.size()});
    if (i > 0) spans[i - 1].end = spans[i].before;
  }
  return spans;
}

/// Closed items that only the contents name have no lines of their own: they stand where their number would.
void add_closed(std::vector<PathStep> closed, std::vector<ItemSpan>& spans) {
  if (closed.empty()) return;
  std::stable_sort(closed.begin(), closed.end(),
                   [](const PathStep& a, const PathStep& b) { return a.opener.number < b.opener.number; });
  // Each goes before the first item with a greater number; the items keep the order in which they are printed.
  std::vector<ItemSpan> merged;
  auto next = closed.begin();
  const auto add = [&] {
    merged.push_back({next->opener, next->line, next->line, next->line + 1});
    ++next;
  };
  for (ItemSpan& span : spans) {
    while (next != closed.end() && span.opener && next->opener.number < span.opener->number) add();
    merged.push_back(std::move(span));
  }
  while (next != closed.end()) add();
  spans = std::move(merged);
}

/// Where the format says itself which lines open items, no evidence is weighed.
std::vector<ItemSpan> marked_spans(const std::vector<ClassedLine>& lines, const std::vector<MarkedItem>& marked) {
  std::vector<ItemSpan> spans;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].line->opens_item < 0) continue;
    if (!spans.empty()) spans.back().end = i;
    const MarkedItem& item = marked[static_cast<std::size_t>(lines[i].line->opens_item)];
    Opener opener;
    opener.printed = item.number.value_or("");
    opener.title = lines[i].line->text;
    opener.open = item.open;
    spans.push_back({opener, i, i, lines.size(), &item});
  }
  return spans;
}

/// A document without numbers is one item: its title is the last line of text above the first heading.
std::vector<ItemSpan> single_span(const std::vector<ClassedLine>& lines) {
  const auto heading = std::find_if(lines.begin(), lines.end(), [](const ClassedLine& line) {
    return line.type == LineClass::heading && line.heading->certain;
  });
  if (heading == lines.end() || heading == lines.begin()) return {};
  auto title = heading - 1;
  while (title != lines.begin() && title->type != LineClass::text) --title;
  const auto first = static_cast<std::size_t>(title - lines.begin());
  return {{std::nullopt, first, first, lines.size()}};
}

/// A heading of the agenda over items of its own, which is no item unless something was decided under it.
bool is_chapter(const ItemSpan& span, const Item& item, const ItemSpan* next, bool two_levels) {
  if (!two_levels || !span.opener || span.opener->number.size() != 1) return false;
  const bool has_children = next != nullptr && next->opener && is_parent(*span.opener, *next->opener);
  const bool decided = std::any_of(item.sections.begin(), item.sections.end(),
                                   [](const Section& section) { return section.kind == "Beslutning"; });
  return !decided && (has_children || item.sections.empty());
}

std::vector<Item> items_of(const std::vector<ItemSpan>& spans, const ItemContext& context) {
  const bool two_levels = std::any_of(
      spans.begin(), spans.end(), [](const ItemSpan& span) { return span.opener && span.opener->number.size() > 1; });
  std::vector<Item> items;
  std::optional<std::string> chapter;
  bool chapter_has_number = false;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    std::optional<std::string> group;
    Item item = read_item(spans[i], context, group);
    if (group) {
      chapter = group;
      chapter_has_number = false;
    }
    const bool top_level = two_levels && spans[i].opener && spans[i].opener->number.size() == 1;
    if (top_level && chapter_has_number) chapter.reset();
    const std::string title = item.title;
    if (!is_chapter(spans[i], item, i + 1 < spans.size() ? &spans[i + 1] : nullptr, two_levels)) {
      item.chapter = chapter;
      item.position = static_cast<int>(items.size()) + 1;
      items.push_back(std::move(item));
    }
    if (top_level) {
      chapter = title;
      chapter_has_number = true;
    }
  }
  return items;
}

}  // namespace

Result<std::vector<Item>> read_minutes(const SourceDocument& source, const MeetingDefaults& defaults) {
  CleanDocument document = without_furniture(source);
  split_glued_contents(document.lines);
  const std::vector<ClassedLine> lines = class_lines(document.lines);
  const std::vector<PathStep> path = source.items.empty() ? find_item_path(lines) : std::vector<PathStep>();
  std::vector<ItemSpan> spans = !source.items.empty() ? marked_spans(lines, source.items)
                                : path.empty()        ? single_span(lines)
                                                      : spans_of(lines, path);
  if (spans.empty()) {
    return Error{ErrorCode::source_failed, "no agenda items were found in the text",
                 "if these are minutes, please report their layout; other texts do not belong here"};
  }
  const Meeting meeting = read_meeting(document, lines, spans.front().before, source, defaults);
  add_closed(closed_in_contents(lines, path), spans);
  ParagraphBuilder paragraphs(document.lines, document.line_width);
  std::vector<Item> items = items_of(spans, {lines, meeting, paragraphs});
  apply_meeting(meeting, items);
  for (Item& item : items) item.source.path = source.path;
  return items;
}

}  // namespace referat
