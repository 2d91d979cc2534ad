// Invariants: headings stand in the order of their lines. cost[i] is the least cost of any way to part headings 0 to
// i - 1; start[i] is the first heading of the last item on that way.
#include "indexer/minutes/heading_cycle.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>

#include "common/text/fold.h"

namespace referat {
namespace {

constexpr double kItemCost = 1.0;
constexpr double kRepeatCost = 3.0;
/// The same body decides an item once a day.
constexpr double kRepeatedDecisionCost = 4.5;
/// Items begin alike, unless the first is nothing but a decision.
constexpr double kOtherStartCost = 2.0;
constexpr double kOtherStartAfterOddFirstCost = 0.5;
constexpr double kOddStart = 1.0;
/// An item of minutes ends with its decision, or with what is printed behind decisions.
constexpr double kUnendedCost = 1.5;
/// More headings than this are more than one item.
constexpr std::size_t kMostHeadings = 60;

struct StartCost {
  std::string_view kind;
  double cost;
};
/// What items begin with. The rest follows a decision more often than it opens an item.
constexpr StartCost kStartCosts[] = {{"Tema", 0.0},       {"Resumé", 0.0},      {"Sagsfremstilling", 0.3},
                                     {"Baggrund", 0.3},   {"Indstilling", 0.5}, {"Beslutning", 2.5},
                                     {"Kompetence", 5.0}, {"Bilag", 5.0},       {"Fremmøde", 5.0},
                                     {"Protokol", 5.0},   {"Historik", 5.0}};
constexpr double kAnyStartCost = 2.0;

double start_cost(std::string_view kind) {
  for (const StartCost& row : kStartCosts) {
    if (row.kind == kind) return row.cost;
  }
  return kAnyStartCost;
}

/// Headings that an item has once. The beginning of a sentence ("Direktionen indstiller"), names of those absent, and a
/// word that often stands inside the facts are none.
bool counts(const ClassedLine& line) {
  if (line.type != LineClass::heading || !line.heading->certain || line.heading->kind == "Fremmøde" ||
      line.heading->kind == "Bilag")
    return false;
  return line.heading->printed.find(" indstiller") == std::string::npos &&
         line.heading->printed.find(" foreslår") == std::string::npos;
}

std::string key_of(const Heading& heading) {
  if (heading.kind != "Beslutning") return fold(heading.printed);
  return "beslutning " + fold(heading.organ.value_or("")) + (heading.date ? heading.date->iso() : "");
}

/// Numbers for texts, from 0, in the order of their coming.
class Keys {
 public:
  std::size_t of(std::string text) { return numbers_.try_emplace(std::move(text), numbers_.size()).first->second; }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
};

/// Which headings an item has already; forgets at no cost.
class Seen {
 public:
  explicit Seen(const std::vector<HeadingMark>& marks) {
    std::size_t keys = 0;
    for (const HeadingMark& mark : marks) keys = std::max(keys, mark.key + 1);
    last_.resize(keys, 0);
  }

  void forget() { ++round_; }

  /// False if it is there already.
  bool add(std::size_t key) {
    const bool is_new = last_[key] != round_;
    last_[key] = round_;
    return is_new;
  }

 private:
  std::vector<std::size_t> last_;  ///< in which round a key came last
  std::size_t round_ = 1;
};

}  // namespace

std::vector<HeadingMark> heading_marks(const std::vector<ClassedLine>& lines) {
  std::vector<HeadingMark> marks;
  Keys keys;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!counts(lines[i])) continue;
    const Heading& heading = *lines[i].heading;
    const bool ends = heading.kind == "Beslutning" || heading.kind == "Kompetence" || heading.kind == "Protokol";
    std::string key = key_of(heading);
    const bool decision = key.starts_with("beslutning ");
    marks.push_back({i, keys.of(std::move(key)), start_cost(heading.kind), ends, decision});
  }
  return marks;
}

std::vector<std::size_t> find_heading_cycles(const std::vector<HeadingMark>& marks) {
  std::vector<double> cost(marks.size() + 1, std::numeric_limits<double>::max());
  std::vector<std::size_t> start(marks.size() + 1, 0);
  cost[0] = 0;
  const bool decided = std::any_of(marks.begin(), marks.end(), [](const HeadingMark& mark) { return mark.ends_item; });
  const double other_start_cost =
      !marks.empty() && marks.front().start_cost < kOddStart ? kOtherStartCost : kOtherStartAfterOddFirstCost;
  Seen seen(marks);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (cost[i] == std::numeric_limits<double>::max()) continue;
    const bool other_start = marks[i].key != marks.front().key;
    const bool unended = decided && i > 0 && !marks[i - 1].ends_item;
    double sum =
        cost[i] + kItemCost + marks[i].start_cost + (other_start ? other_start_cost : 0) + (unended ? kUnendedCost : 0);
    seen.forget();
    for (std::size_t end = i + 1; end <= std::min(marks.size(), i + kMostHeadings); ++end) {
      const HeadingMark& last = marks[end - 1];
      if (!seen.add(last.key)) sum += last.decision ? kRepeatedDecisionCost : kRepeatCost;
      if (sum < cost[end]) {
        cost[end] = sum;
        start[end] = i;
      }
    }
  }
  std::vector<std::size_t> starts;
  for (std::size_t end = marks.size(); end > 0; end = start[end]) starts.push_back(marks[start[end]].line);
  std::reverse(starts.begin(), starts.end());
  return starts;
}

namespace {

struct Fit {
  double items_with_heading = 0;
  double repeated = 0;
  double before_first = 0;
};

Fit fit_of(const std::vector<HeadingMark>& marks, const std::vector<std::size_t>& starts) {
  Fit fit;
  Seen seen(marks);
  auto next = starts.begin();
  bool inside = false;
  bool is_first = true;  // of its item
  for (const HeadingMark& mark : marks) {
    while (next != starts.end() && *next <= mark.line) {
      seen.forget();
      inside = is_first = true;
      ++next;
    }
    if (!inside) {
      fit.before_first += 1;
      continue;
    }
    if (is_first) fit.items_with_heading += 1;
    is_first = false;
    if (!seen.add(mark.key)) fit.repeated += 1;
  }
  return fit;
}

}  // namespace

double heading_fit(const std::vector<HeadingMark>& marks, const std::vector<std::size_t>& starts) {
  const Fit fit = fit_of(marks, starts);
  return fit.items_with_heading - 2 * fit.repeated - fit.before_first;
}

bool fits_all_headings(const std::vector<HeadingMark>& marks, const std::vector<std::size_t>& starts) {
  const Fit fit = fit_of(marks, starts);
  return fit.repeated == 0 && fit.before_first == 0;
}

}  // namespace referat
