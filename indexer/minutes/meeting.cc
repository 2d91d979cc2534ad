#include "indexer/minutes/meeting.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include <re2/re2.h>

#include "common/model/organ.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// A header longer than this is a table of contents or the minutes themselves.
constexpr std::size_t kMaxHeaderLines = 80;

/// How far a date may be believed; the greatest wins, the first of equals.
enum class DateRank { none, plain, running, weekday, labelled };

struct DateFound {
  DateRank rank = DateRank::none;
  FoundDate found;
};

bool has_date_label(std::string_view lower) {
  static const RE2 label(
      R"((?:(?:møde)?(?:dato|tid|tidspunkt|start)|starttidspunkt|mødet? (?:den|afholdt)|den|afholdt)[:.]?(?:\s.*)?)");
  return RE2::FullMatch(lower, label);
}

/// Dates that are about the paper and not about the meeting.
bool is_about_the_document(std::string_view lower) {
  static const RE2 label(
      R"((?:dannet|publiceret|opdateret|udsendt|udsendelsesdato|udskrevet|godkendt|senest|næste møde|læs|(?:upload|post)(?:ed)? on)\b.*|.*\b(?:lbk|lov) nr\b.*|\pL+, den .*)");
  return RE2::FullMatch(lower, label);
}

DateRank rank_of(std::string_view lower, bool label_above, const FoundDate& date) {
  if (is_about_the_document(lower)) return DateRank::none;
  if (label_above || has_date_label(lower)) return DateRank::labelled;
  return date.weekday ? DateRank::weekday : DateRank::plain;
}

class HeaderReader {
 public:
  explicit HeaderReader(Meeting& meeting) : meeting_(meeting) {}

  void read(const std::string& line) {
    const std::string flat = squeeze_spaces(line);
    const std::string lower = to_lower(flat);
    read_kind(lower);
    read_dates(flat, lower);
    read_body(flat);
    if (has_date_label(lower) && lower.size() < 24) lines_since_label_ = 0;
    ++lines_since_label_;
  }

  void finish() {
    if (date_.rank == DateRank::none) return;
    meeting_.date = date_.found.date.iso();
    if (date_.found.time) meeting_.time = date_.found.time;
  }

 private:
  void read_kind(const std::string& lower) {
    static const RE2 minutes(
        R"((?:åbent |åben |godkendt |tillægs|møde)?(?:referat|r e f e r a t|beslutningsprotokol|beslutninger|protokol|protokoludskrift)\b.*|dagsorden med (?:beslutninger|vedtagelser)|.+ [-–] referat\b.*|.+ (?:beslutningsprotokol|protokol))");
    static const RE2 agenda(
        R"((?:åben |tillægs|foreløbig |endelig )?(?:dagsorden|d a g s o r d e n)(?: (?:til|for|af)\b.*|:.*| [-–].*| \d.*)?|.+ [-–] dagsorden\b.*)");
    const std::string tight = without_letter_spacing(lower);
    if (RE2::FullMatch(tight, minutes)) {
      meeting_.kind = "referat";
    } else if (meeting_.kind.empty() && RE2::FullMatch(tight, agenda)) {
      meeting_.kind = "dagsorden";
    }
  }

  /// "r e f e r at 2 0 3 1" → "referat2031": a line of single letters is one word set apart.
  static std::string without_letter_spacing(const std::string& lower) {
    std::size_t words = 0;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < lower.size(); ++words) {
      const std::size_t end = std::min(lower.find(' ', at), lower.size());
      letters += end - at;
      at = end + 1;
    }
    if (words < 5 || letters > words * 2) return lower;
    std::string tight = lower;
    std::erase(tight, ' ');
    for (const std::string_view word : {"referat", "dagsorden"}) {
      if (tight.starts_with(word)) return std::string(word);
    }
    return tight;
  }

  void read_dates(const std::string& flat, const std::string& lower) {
    const bool label_above = lines_since_label_ <= 2;
    for (const FoundDate& date : find_dates(flat)) {
      const DateRank rank = rank_of(lower, label_above, date);
      if (rank > date_.rank) date_ = {rank, date};
      break;
    }
    // "kl. 18:00" on the line below the date.
    if (!date_.found.time && date_.rank != DateRank::none && find_dates(flat).empty()) {
      static const RE2 clock(R"((?i)(?:.*\b)?kl\.?:? ?(\d{1,2})[.:](\d\d)\b.*)");
      std::string hour;
      std::string minute;
      if (RE2::FullMatch(flat, clock, &hour, &minute))
        date_.found.time = (hour.size() == 1 ? "0" : "") + hour + ":" + minute;
    }
  }

  void read_body(const std::string& flat) {
    if (!meeting_.municipality) meeting_.municipality = read_municipality(flat);
    if (meeting_.organ) return;
    if (auto organ = read_organ(flat)) {
      meeting_.organ = organ->name;
      if (organ->municipality) meeting_.municipality = organ->municipality;
      if (organ->names_itself) meeting_.municipality.reset();
    }
  }

  Meeting& meeting_;
  DateFound date_;
  int lines_since_label_ = 1000;
};

void read_running(const std::vector<std::string>& running, Meeting& meeting) {
  for (const std::string& line : running) {
    for (std::size_t at = 0; at < line.size();) {  // "KKR Hovedstaden | 15-03-2018"
      const std::size_t bar = std::min(line.find('|', at), line.size());
      const std::string part(trim(std::string_view(line).substr(at, bar - at)));
      at = bar + 1;
      if (!meeting.organ) {
        if (const auto organ = read_organ(part)) {
          meeting.organ = organ->name;
          if (organ->municipality) meeting.municipality = organ->municipality;
        }
      }
      if (!meeting.municipality) meeting.municipality = read_municipality(part);
      if (const auto dates = find_dates(part); !meeting.date && !dates.empty()) meeting.date = dates.front().date.iso();
    }
  }
  if (meeting.organ && read_organ(*meeting.organ).value_or(Organ{}).names_itself) meeting.municipality.reset();
}

/// The body and day that most headings of decisions name.
void read_decision_headings(const std::vector<ClassedLine>& lines, Meeting& meeting) {
  std::map<std::string, int> organs;
  std::map<std::string, int> dates;
  for (const ClassedLine& line : lines) {
    if (!line.heading || line.heading->kind != "Beslutning") continue;
    if (line.heading->organ) {
      if (const auto organ = read_organ(*line.heading->organ)) ++organs[organ->name];
    }
    if (line.heading->date) ++dates[line.heading->date->iso()];
  }
  const auto most = [](const std::map<std::string, int>& counts) {
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  };
  if (!meeting.organ && !organs.empty()) meeting.organ = most(organs);
  if (!meeting.date && !dates.empty()) meeting.date = most(dates);
}

void read_path(const std::string& path, Meeting& meeting) {
  if (meeting.date) return;
  const std::string name = std::filesystem::path(path).filename().string();
  static const RE2 iso(R"((?:^|.*[^\d])((?:19|20)\d\d-\d\d-\d\d)(?:[^\d].*|$))");
  std::string day;
  if (!RE2::FullMatch(name, iso, &day) || !parse_date_range(day)) return;
  meeting.date = day;
  meeting.warnings.push_back({"date_from_path", "the meeting date was taken from the file's name"});
}

}  // namespace

Meeting read_meeting(const CleanDocument& document, const std::vector<ClassedLine>& lines, std::size_t first_item,
                     const std::string& path, const MeetingDefaults& defaults) {
  Meeting meeting;
  HeaderReader header(meeting);
  for (std::size_t i = 0; i < std::min({first_item, lines.size(), kMaxHeaderLines}); ++i)
    header.read(lines[i].line->text);
  header.finish();
  read_running(document.running, meeting);
  read_decision_headings(lines, meeting);
  if (!meeting.organ) meeting.organ = defaults.organ;
  if (!meeting.date) meeting.date = defaults.date;
  const bool names_itself = meeting.organ && read_organ(*meeting.organ).value_or(Organ{}).names_itself;
  if (!meeting.municipality && !names_itself) meeting.municipality = defaults.municipality;
  read_path(path, meeting);
  return meeting;
}

}  // namespace referat
