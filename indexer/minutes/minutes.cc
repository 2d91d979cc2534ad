#include "indexer/minutes/minutes.h"

#include <algorithm>

#include <re2/re2.h>

#include "common/text/normalize.h"
#include "indexer/minutes/contents.h"
#include "indexer/minutes/flat_pages.h"
#include "indexer/minutes/furniture.h"
#include "indexer/minutes/heading_cycle.h"
#include "indexer/minutes/item_path.h"
#include "indexer/minutes/item_reader.h"
#include "indexer/minutes/line_class.h"
#include "indexer/minutes/paragraphs.h"
#include "indexer/minutes/title.h"
#include "indexer/minutes/title_line.h"
#include "indexer/minutes/unheaded_decision.h"
#include "indexer/minutes/unnumbered.h"

namespace referat {
namespace {

bool is_parent(const Opener& opener, const Opener& next) {
  return next.number.size() > opener.number.size() &&
         std::equal(opener.number.begin(), opener.number.end(), next.number.begin());
}

/// Case lines, marks and groups directly above an opener are the item's own, unless they follow the opener before it at
/// once.
std::size_t first_bound_forward(const std::vector<ClassedLine>& lines, std::size_t opener, std::size_t least) {
  std::size_t before = opener;
  while (before > least) {
    const ClassedLine& above = lines[before - 1];
    const bool case_above = above.type == LineClass::case_line && !above.case_line->numbers.empty();
    const bool about_item = case_above || above.type == LineClass::group || above.type == LineClass::open_mark;
    if (!about_item) break;
    --before;
  }
  return before == least && least > 0 ? opener : before;
}

/// Where numbers stand alone: is the title above them ("Title", "Sag nr. 129", a heading), as for most of the path?
bool titles_stand_above(const std::vector<ClassedLine>& lines, const std::vector<PathStep>& path) {
  std::size_t above = 0;
  for (const PathStep& step : path) {
    if (!step.opener.title.empty()) return false;
    const bool title_below = step.line + 1 < lines.size() && may_be_title(lines[step.line + 1]);
    if (!title_below && step.line > 0 && may_be_title(lines[step.line - 1])) ++above;
  }
  return above * 2 > path.size();
}

std::vector<ItemSpan> spans_of(const std::vector<ClassedLine>& lines, std::vector<PathStep> path) {
  std::vector<ItemSpan> spans;
  if (titles_stand_above(lines, path)) {
    for (PathStep& step : path) {
      if (step.line == 0 || !may_be_title(lines[step.line - 1])) continue;
      step.opener.title = lines[--step.line].line->text;
      // A title of two lines: "Budget for genbrugspladsen på", "Industrivej".
      if (step.line == 0 || lines[step.line].line->blank_before > 0 || !wants_more(lines[step.line - 1].line->text))
        continue;
      step.opener.title = lines[--step.line].line->text + " " + step.opener.title;
    }
  }
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::size_t least = i == 0 ? 0 : path[i - 1].line + 1;
    spans.push_back({path[i].opener, first_bound_forward(lines, path[i].line, least), path[i].line, lines.size()});
    if (i > 0) spans[i - 1].end = spans[i].before;
  }
  return spans;
}

std::vector<PathStep> steps_of(const std::vector<ItemSpan>& spans) {
  std::vector<PathStep> steps;
  for (const ItemSpan& span : spans) steps.push_back({span.before, span.opener.value_or(Opener())});
  return steps;
}

/// Closed items that only the contents name have no lines of their own: they stand where their number would.
void add_closed(std::vector<ContentsEntry> closed, std::vector<ItemSpan>& spans) {
  const auto place = [](const ContentsEntry& entry) {
    return entry.step.opener.number.empty() ? entry.after : entry.step.opener.number;
  };
  std::stable_sort(closed.begin(), closed.end(),
                   [&](const ContentsEntry& a, const ContentsEntry& b) { return place(a) < place(b); });
  // Each goes before the first item with a greater number; the items keep the order in which they are printed.
  std::vector<ItemSpan> merged;
  auto next = closed.begin();
  const auto add = [&] {
    const PathStep& step = next->step;
    merged.push_back({step.opener, step.line, step.line, step.line + 1});
    ++next;
  };
  for (ItemSpan& span : spans) {
    while (next != closed.end() && span.opener && place(*next) < span.opener->number) add();
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
    spans.push_back({opener, i, i, lines.size(), true, &item});
  }
  return spans;
}

/// "Title 1", "Title 2": transcripts that put the number behind the title. Only where it counts on from item to item.
void take_numbers_behind_titles(std::vector<ItemSpan>& spans, const std::vector<ClassedLine>& lines) {
  static const RE2 behind(R"((.*\pL.*?)\s+(\d{1,3}))");
  constexpr std::size_t kFewest = 2;
  std::vector<Opener> openers;
  for (const ItemSpan& span : spans) {
    Opener opener;
    int number = 0;
    if (span.opener || !span.has_title_line ||
        !RE2::FullMatch(lines[span.first].line->text, behind, &opener.title, &number))
      return;
    if (!openers.empty() && number <= openers.back().number.front()) return;
    opener.number = {number};
    opener.printed = std::to_string(number);
    openers.push_back(std::move(opener));
  }
  if (openers.size() < kFewest) return;
  for (std::size_t i = 0; i < spans.size(); ++i) spans[i].opener = std::move(openers[i]);
}

std::vector<ItemSpan> unnumbered_spans(const std::vector<ClassedLine>& lines, const std::vector<HeadingMark>& marks) {
  const ContentsNumbers numbers(lines);
  std::vector<ItemSpan> spans;
  for (const UnnumberedStart& start : find_unnumbered(lines, marks)) {
    if (!spans.empty()) spans.back().end = start.first;
    ItemSpan span;
    span.before = start.first;
    span.first = start.title.value_or(start.first);
    span.end = lines.size();
    span.has_title_line = start.title.has_value();
    if (start.title) {
      span.opener = numbers.of(lines[*start.title].line->text);
      if (span.opener) span.opener->title = lines[*start.title].line->text;
    }
    spans.push_back(span);
  }
  take_numbers_behind_titles(spans, lines);
  return spans;
}

std::vector<std::size_t> starts_of(const std::vector<ItemSpan>& spans) {
  std::vector<std::size_t> starts;
  for (const ItemSpan& span : spans) starts.push_back(span.before);
  return starts;
}

/// Numbers win unless they leave the headings in a heap: then they are lists inside items that have no number.
std::vector<ItemSpan> find_spans(const std::vector<ClassedLine>& lines) {
  const std::vector<PathStep> path = find_item_path(lines);
  const std::vector<HeadingMark> marks = heading_marks(lines);
  if (path.empty()) return unnumbered_spans(lines, marks);
  std::vector<ItemSpan> numbered = spans_of(lines, path);
  if (fits_all_headings(marks, starts_of(numbered))) return numbered;
  std::vector<ItemSpan> unnumbered = unnumbered_spans(lines, marks);
  const double least =
      heading_fit(marks, starts_of(unnumbered)) - std::max(1.0, static_cast<double>(unnumbered.size()) / 2);
  return heading_fit(marks, starts_of(numbered)) >= least ? numbered : unnumbered;
}

/// Items that show themselves by nothing but their numbers: they need the header of a meeting above them.
std::vector<ItemSpan> find_plain_spans(const std::vector<ClassedLine>& lines) {
  std::vector<PathStep> path = find_listed(lines);
  if (path.empty()) path = find_item_path(lines, ItemEvidence::prose);
  return spans_of(lines, path);
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

bool names_a_meeting(const Meeting& meeting) {
  return !meeting.kind.empty() && (meeting.organ || meeting.date);
}

/// Reports have numbered chapters too; minutes name a body, say what they are, or hold what only agenda items have.
bool is_about_a_meeting(const Meeting& meeting, const std::vector<Item>& items) {
  if (!meeting.kind.empty() || meeting.organ) return true;
  return std::any_of(items.begin(), items.end(), [](const Item& item) {
    return std::any_of(item.sections.begin(), item.sections.end(), [](const Section& section) {
      return section.kind == "Beslutning" || section.kind == "Indstilling" || section.kind == "Tema" ||
             section.heading == "Sagsfremstilling";
    });
  });
}

}  // namespace

Result<std::vector<Item>> read_minutes(SourceDocument source, const MeetingDefaults& defaults) {
  std::vector<Line> printed = std::move(source.lines);
  if (source.items.empty()) printed = unflattened(std::move(printed));
  CleanDocument document = without_furniture(std::move(printed));
  split_glued_contents(document.lines);
  std::vector<ClassedLine> lines = class_lines(document.lines);
  mark_contents_pages(lines);
  std::vector<ItemSpan> spans = source.items.empty() ? find_spans(lines) : marked_spans(lines, source.items);
  const bool plain = spans.empty();
  if (plain) spans = find_plain_spans(lines);
  const std::size_t first_item = spans.empty() ? lines.size() : spans.front().before;
  const Meeting meeting = read_meeting(document, lines, first_item, source, defaults);
  const Error nothing_found{ErrorCode::source_failed, "no agenda items were found in the text",
                            "if these are minutes, please report their layout; other texts do not belong here"};
  if (spans.empty() || (plain && !names_a_meeting(meeting))) return nothing_found;
  if (source.items.empty()) add_closed(closed_in_contents(lines, steps_of(spans)), spans);
  ParagraphBuilder paragraphs(document.lines, document.line_width);
  std::vector<Item> items = items_of(spans, {lines, meeting, paragraphs});
  if (!is_about_a_meeting(meeting, items)) return nothing_found;
  if (meeting.kind == "referat") split_unheaded_decisions(items);
  apply_meeting(meeting, items);
  for (Item& item : items) item.source.path = source.path;
  return items;
}

}  // namespace referat
