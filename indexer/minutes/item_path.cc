// Invariants: candidates of one form stand in the order of their lines. best[i] is the greatest sum of any path that
// ends in candidate i; previous[i] is the candidate before it on that path, or none. A path may leave out any
// candidate.
#include "indexer/minutes/item_path.h"

#include <algorithm>
#include <limits>
#include <map>

#include <re2/re2.h>

#include "common/model/case_number.h"
#include "common/text/fold.h"
#include "indexer/minutes/sentence_shape.h"
#include "indexer/minutes/title.h"

namespace referat {
namespace {

/// What evidence is worth. One thing that only items have outweighs two steps of good numbering.
constexpr double kItemMatterFollows = 3.0;
constexpr double kFollowsAtOnce = 2.0;
constexpr double kTitleRepeated = 3.0;
constexpr double kChildFollows = 3.0;
constexpr double kStandsApart = 1.0;
constexpr double kMarked = 1.5;
constexpr double kNothingFollows = -2.5;
constexpr double kContentsLine = -8.0;
constexpr double kListedInARow = -3.0;
constexpr double kLowerCaseTitle = -3.0;
constexpr double kRecommendation = -8.0;
constexpr double kListEntry = -5.0;
constexpr double kSentenceTitle = -1.5;
constexpr double kIndented = -2.0;
constexpr double kNextNumber = 2.0;
constexpr double kSmallGap = 0.5;
constexpr double kLargeGap = -2.0;
constexpr double kStartsOver = -9.0;

constexpr std::size_t kLinesLookedAhead = 6;
/// How many candidates back a predecessor may stand; more are lists inside one item.
constexpr std::size_t kMaxSkipped = 120;
constexpr std::size_t kMaxTitleBytes = 260;

struct Candidate {
  std::size_t line = 0;
  const Opener* opener = nullptr;
  double evidence = 0;
  bool in_list = false;  ///< goes on from a "1." that stands under the same heading
};

/// Marks the entries of lists under recommendations and decisions.
void mark_lists(const std::vector<ClassedLine>& lines, std::vector<Candidate>& candidates) {
  auto next = candidates.begin();
  bool may_hold_list = false;
  int last = 0;
  for (std::size_t i = 0; i < lines.size() && next != candidates.end(); ++i) {
    if (lines[i].type == LineClass::heading) {
      may_hold_list = lines[i].heading->kind == "Indstilling" || lines[i].heading->kind == "Beslutning";
      last = 0;
    } else if (lines[i].type == LineClass::case_line || lines[i].type == LineClass::open_mark) {
      may_hold_list = false;
    }
    if (next->line != i) continue;
    const std::vector<int>& number = next->opener->number;
    next->in_list = may_hold_list && number.size() == 1 && number.front() == last + 1;
    if (next->in_list) last = number.front();
    ++next;
  }
}

bool is_child(const std::vector<int>& parent, const std::vector<int>& child) {
  return child.size() == parent.size() + 1 && std::equal(parent.begin(), parent.end(), child.begin());
}

/// A title that is looked for among lines.
class SoughtTitle {
 public:
  explicit SoughtTitle(std::string_view title) : title_(title) {}

  /// Letter case and accents apart. Nearly all texts are told by their first byte; where it is ASCII, nothing but its
  /// case is folded.
  bool is(std::string_view text) {
    const auto ascii = [](std::string_view one) { return static_cast<unsigned char>(one[0]) < 0x80; };
    if (title_.empty() || text.empty()) return false;
    if (ascii(title_) && ascii(text) && (title_[0] | 0x20) != (text[0] | 0x20)) return false;
    if (!folded_) folded_ = fold(title_);
    return !folded_->empty() && fold(text) == *folded_;
  }

 private:
  std::string_view title_;
  std::optional<std::string> folded_;  ///< once it was needed
};

/// Headings, case lines and open marks that follow before the next candidate.
double evidence_after(const std::vector<ClassedLine>& lines, const Candidate& candidate) {
  const Opener& opener = *candidate.opener;
  SoughtTitle title(opener.title);
  for (std::size_t ahead = 1; ahead <= kLinesLookedAhead && candidate.line + ahead < lines.size(); ++ahead) {
    const ClassedLine& next = lines[candidate.line + ahead];
    const double at_once = ahead == 1 ? kFollowsAtOnce : 0;
    for (const Opener& other : next.openers) {
      if (other.form != opener.form) continue;
      // "44." above "2. behandling af budgettet": the title begins with a number.
      if (opener.title.empty() && ahead == 1 && starts_lower(other.title)) continue;
      if (other.number.front() == 1 && other.number.size() == 1 && opener.number != std::vector<int>{0})
        continue;  // a list in the body
      // A number alone: its title is the line between. In a contents' column of numbers there is none.
      const bool has_title = !opener.title.empty() || (ahead > 1 && lines[candidate.line + 1].type == LineClass::text);
      if (is_child(opener.number, other.number) && has_title)
        return kChildFollows + (next.type == LineClass::contents ? kListedInARow : 0);
      if (other.number == opener.number && title.is(other.title)) return kTitleRepeated;
      return ahead == 1 ? kListedInARow + kNothingFollows : kNothingFollows;
    }
    // "lukket 101 Salg af areal", "Åbent punkt": the mark is the next item's.
    if (next.type == LineClass::open_mark && opener.open) return kNothingFollows;
    if (next.type == LineClass::case_line || next.type == LineClass::open_mark) return kItemMatterFollows + at_once;
    if (next.type == LineClass::heading) {
      return next.heading->certain || ahead <= 3 ? kItemMatterFollows + at_once : kItemMatterFollows / 2;
    }
    if (title.is(next.line->text)) return kTitleRepeated;
  }
  return kNothingFollows;
}

/// "2. behandling af budgettet" below "44."
bool stands_under_number(const std::vector<ClassedLine>& lines, const Candidate& candidate) {
  if (candidate.line == 0) return false;
  const auto& above = lines[candidate.line - 1].openers;
  return std::any_of(above.begin(), above.end(), [&](const Opener& other) {
    return other.form == candidate.opener->form && other.title.empty() && other.number != candidate.opener->number;
  });
}

bool text_follows(const std::vector<ClassedLine>& lines, std::size_t line) {
  return line + 1 < lines.size() && lines[line + 1].type == LineClass::text && lines[line + 1].openers.empty();
}

/// "Nr. 28  BR 41/31. Title"
bool begins_with_case_number(std::string_view title) {
  const auto numbers = find_case_numbers(title);
  return !numbers.empty() && numbers.front().offset_bytes == 0;
}

double evidence_of(const std::vector<ClassedLine>& lines, const Candidate& candidate, int least_indent,
                   ItemEvidence needed) {
  const ClassedLine& line = lines[candidate.line];
  const Opener& opener = *candidate.opener;
  double evidence = line.type == LineClass::contents ? kContentsLine : evidence_after(lines, candidate);
  // Of a closed item nothing more is printed.
  const bool title_above = opener.title.empty() && candidate.line > 0;
  const std::string& title = title_above ? lines[candidate.line - 1].line->text : opener.title;
  if (evidence < 0 && line.type != LineClass::contents && !opener.open && is_closed_title(title))
    evidence = kItemMatterFollows;
  // Prose under a numbered line makes an item only where the numbers go on.
  if (needed == ItemEvidence::prose && evidence == kNothingFollows && text_follows(lines, candidate.line)) evidence = 0;
  if (line.line->blank_before > 0 || line.line->starts_page || candidate.line == 0) evidence += kStandsApart;
  if (opener.open) evidence += kMarked;
  if (opener.form == OpenerForm::nr && begins_with_case_number(opener.title)) evidence += kItemMatterFollows;
  if (candidate.line > 0 && lines[candidate.line - 1].type == LineClass::case_line) evidence += kItemMatterFollows;
  if (starts_lower(opener.title)) evidence += kLowerCaseTitle;
  if (opener.title.starts_with("at ")) evidence += kRecommendation;
  if (starts_lower(opener.title) && stands_under_number(lines, candidate)) evidence += kRecommendation;
  if (opener.title.ends_with('.') || opener.title.ends_with(',') || opener.title.ends_with(';'))
    evidence += kSentenceTitle;
  if (opener.title.size() > kMaxTitleBytes) evidence += kLowerCaseTitle;
  if (line.line->indent > least_indent + 2) evidence += kIndented;
  if (candidate.in_list && evidence < kItemMatterFollows + kFollowsAtOnce) evidence += kListEntry;
  return evidence;
}

double fit(const std::vector<int>& before, const std::vector<int>& after) {
  if (after <= before) return kStartsOver;
  if (is_child(before, after)) return after.back() == 1 ? kNextNumber : kSmallGap;
  const std::size_t level = static_cast<std::size_t>(
      std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
  const int step = after[level] - before[level];
  const bool starts_level = level + 1 == after.size() || after[level + 1] == 1;
  if (step == 1) return starts_level ? kNextNumber : kSmallGap;
  return step <= 6 ? kSmallGap : kLargeGap;
}

struct Path {
  double sum = 0;
  std::vector<PathStep> steps;
};

Path best_path(const std::vector<Candidate>& candidates) {
  constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
  std::vector<double> best(candidates.size());
  std::vector<std::size_t> previous(candidates.size(), kNone);
  std::size_t end = kNone;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    double reached = 0;
    for (std::size_t j = i > kMaxSkipped ? i - kMaxSkipped : 0; j < i; ++j) {
      const double sum = best[j] + fit(candidates[j].opener->number, candidates[i].opener->number);
      if (sum > reached) {
        reached = sum;
        previous[i] = j;
      }
    }
    best[i] = reached + candidates[i].evidence;
    if (end == kNone || best[i] >= best[end]) end = i;
  }
  Path path;
  if (end == kNone || best[end] <= 0) return path;
  path.sum = best[end];
  for (std::size_t i = end; i != kNone; i = previous[i])
    path.steps.push_back({candidates[i].line, *candidates[i].opener});
  std::reverse(path.steps.begin(), path.steps.end());
  return path;
}

/// "• Pkt. 203 Title", file names, "Pkt. 203", the title again: an item begins where its number stands first.
void move_to_first_mention(const std::vector<ClassedLine>& lines, std::vector<PathStep>& steps) {
  constexpr std::size_t kFurthest = 12;
  for (PathStep& step : steps) {
    for (std::size_t at = step.line; at > 0 && step.line - at < kFurthest;) {
      const ClassedLine& above = lines[--at];
      const auto same_form = std::find_if(above.openers.begin(), above.openers.end(),
                                          [&](const Opener& other) { return other.form == step.opener.form; });
      if (same_form != above.openers.end()) {
        const bool same =
            same_form->number == step.opener.number && above.type == LineClass::text &&
            (step.opener.title.empty() || same_form->title.empty() || same_title(same_form->title, step.opener.title));
        if (same) step = {at, *same_form};
        break;
      }
      if (above.type != LineClass::text && above.type != LineClass::link) break;
    }
  }
}

/// Is the opener a line of the agenda of which nothing more is printed ("4. Eventuelt")?
bool is_bare_item(const ClassedLine& line, const Opener& opener) {
  return line.type != LineClass::contents && !opener.title.empty() && !starts_lower(opener.title) &&
         !ends_sentence(opener.title) && opener.title.size() <= kMaxTitleBytes;
}

/// Items that say nothing but their title, where their number is the missing one: before the first and between two.
void add_bare_items(const std::vector<ClassedLine>& lines, std::vector<PathStep>& steps) {
  if (steps.empty()) return;
  const OpenerForm form = steps.front().opener.form;
  std::vector<PathStep> all;
  std::size_t next = steps.size();
  for (std::size_t line = steps.back().line + 1; line-- > 0;) {
    if (next > 0 && steps[next - 1].line == line) {
      all.push_back(steps[--next]);
      continue;
    }
    for (const Opener& opener : lines[line].openers) {
      if (opener.form != form || all.empty()) continue;
      std::vector<int> following = opener.number;
      ++following.back();
      const bool missing =
          following == all.back().opener.number && (next == 0 || steps[next - 1].opener.number < opener.number);
      if (missing && is_bare_item(lines[line], opener) && lines[line].line->blank_before > 0)
        all.push_back({line, opener});
      // Above the first item only the one next to it counts: the rest may be contents.
      if (next == 0 && !missing) line = 0;
      break;
    }
    if (line == 0) break;
  }
  std::reverse(all.begin(), all.end());
  steps = std::move(all);
}

/// "6. Lukket punkt" between items 132 and 133: closed items are numbered apart from the others in places.
void add_closed_between(const std::vector<ClassedLine>& lines, std::vector<PathStep>& steps) {
  if (steps.empty()) return;
  static const RE2 nothing_else(R"((?i)lukket (?:punkt|sag)\.?)");
  std::vector<PathStep> all;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    all.push_back(steps[i]);
    const std::size_t end = i + 1 < steps.size() ? steps[i + 1].line : lines.size();
    for (std::size_t line = steps[i].line + 1; line < end; ++line) {
      for (const Opener& opener : lines[line].openers) {
        if (lines[line].type == LineClass::contents || opener.form != steps[i].opener.form ||
            !RE2::FullMatch(opener.title, nothing_else))
          continue;
        all.push_back({line, opener});
        break;
      }
    }
  }
  steps = std::move(all);
}

}  // namespace

std::vector<PathStep> find_item_path(const std::vector<ClassedLine>& lines, ItemEvidence needed) {
  std::map<OpenerForm, std::vector<Candidate>> forms;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Opener& opener : lines[i].openers) forms[opener.form].push_back({i, &opener, 0});
  }
  Path best;
  for (auto& [form, candidates] : forms) {
    int least_indent = std::numeric_limits<int>::max();
    for (const Candidate& candidate : candidates)
      least_indent = std::min(least_indent, lines[candidate.line].line->indent);
    mark_lists(lines, candidates);
    for (Candidate& candidate : candidates) candidate.evidence = evidence_of(lines, candidate, least_indent, needed);
    Path path = best_path(candidates);
    // The weakest forms collide with page numbers and table cells: they need more.
    const bool weak = form == OpenerForm::bare || form == OpenerForm::glued ||
                      (form == OpenerForm::bracket && needed == ItemEvidence::matter);
    if (weak) path.sum *= 0.5;
    if (path.sum > best.sum) best = std::move(path);
  }
  move_to_first_mention(lines, best.steps);
  add_bare_items(lines, best.steps);
  add_closed_between(lines, best.steps);
  return std::move(best.steps);
}

}  // namespace referat
