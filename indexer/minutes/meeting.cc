#include "indexer/minutes/meeting.h"

#include <algorithm>

#include <re2/re2.h>

#include "common/model/municipality.h"
#include "common/model/municipality_host.h"
#include "common/model/organ.h"
#include "common/text/dates.h"
#include "common/text/normalize.h"
#include "indexer/minutes/dated_path.h"
#include "indexer/minutes/header_pieces.h"
#include "indexer/minutes/meeting_attendance.h"
#include "indexer/minutes/meeting_date.h"
#include "indexer/minutes/meeting_evidence.h"
#include "indexer/minutes/meeting_kind.h"
#include "indexer/minutes/meeting_organ.h"
#include "indexer/minutes/meeting_place.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

class MeetingReader {
 public:
  MeetingReader(const CleanDocument& document, const std::vector<ClassedLine>& lines, std::size_t first_item,
                const SourceDocument& source, const MeetingDefaults& defaults)
      : document_(document),
        lines_(lines),
        source_(source),
        defaults_(defaults),
        pieces_(header_pieces(lines, first_item)),
        decided_(lines) {}

  Meeting read() {
    read_marks();
    if (meeting_.kind.empty()) {
      if (const auto kind = meeting_kind(pieces_)) set(*kind);
    }
    if (!meeting_.organ) read_organs();
    read_running();
    if (!meeting_.organ) meeting_.organ = decided_.organ();
    const std::vector<DateCandidate> dates = date_candidates(pieces_);
    const auto chosen = choose_date(dates);
    if (!meeting_.date && chosen) meeting_.date = chosen->found.date.iso();
    if (!meeting_.time) meeting_.time = start_time(pieces_, dates, chosen ? &*chosen : nullptr);
    if (!meeting_.date) meeting_.date = running_date_;
    if (!meeting_.date) meeting_.date = decided_.date(meeting_.organ);
    if (!meeting_.place) meeting_.place = meeting_place(pieces_, chosen ? &*chosen : nullptr);
    meeting_.attendance = header_attendance(pieces_);
    read_municipality_of_header();
    read_addresses();
    read_case_codes();
    take_defaults();
    read_path();
    return std::move(meeting_);
  }

 private:
  void warn(const char* code, const string& message) { meeting_.warnings.push_back({code, message}); }

  void set(const DocumentKind& kind) {
    meeting_.kind = kind.kind;
    meeting_.supplement = kind.supplement;
  }

  void set(const Organ& organ) {
    meeting_.organ = organ.name;
    names_itself_ = organ.names_itself;
    if (organ.municipality) meeting_.municipality = organ.municipality;
  }

  /// What the format says itself.
  void read_marks() {
    const MarkedMeeting& marked = source_.meeting;
    if (marked.organ && !trim(*marked.organ).empty()) {
      const string printed = squeeze_spaces(*marked.organ);
      set(read_organ("Udvalg: " + printed).value_or(Organ{printed, std::nullopt, false}));
    }
    if (marked.municipality) meeting_.municipality = marked.municipality;
    if (marked.kind) {
      if (const auto kind = read_document_kind(squeeze_spaces(*marked.kind))) set(*kind);
    }
    meeting_.date = marked.date;
    meeting_.time = marked.time;
    meeting_.place = marked.place;
  }

  void read_organs() {
    const std::vector<Organ> organs = header_organs(pieces_);
    if (organs.empty()) return;
    const auto decided = decided_.organ();
    const auto own = std::find_if(organs.begin(), organs.end(),
                                  [&](const Organ& organ) { return decided && same_organ(organ.name, *decided); });
    set(own == organs.end() ? organs.front() : *own);
    if (own == organs.end() && organs.size() > 1) {
      warn("organ_uncertain", "the header names " + organs[0].name + " and " + organs[1].name);
    }
  }

  std::optional<DateCandidate> choose_date(const std::vector<DateCandidate>& candidates) {
    const std::vector<DateCandidate> best = best_dates(candidates);
    if (best.empty()) return std::nullopt;
    const auto decided = decided_.date(meeting_.organ);
    DateCandidate chosen = best.front();
    const auto other = std::find_if(best.begin(), best.end(),
                                    [&](const DateCandidate& one) { return one.found.date != chosen.found.date; });
    const auto confirmed = std::find_if(best.begin(), best.end(), [&](const DateCandidate& one) {
      return decided && one.found.date.iso() == *decided;
    });
    if (confirmed != best.end() && chosen.rank < DateRank::labelled) {
      chosen = *confirmed;
    } else if (other != best.end()) {
      warn_of_dates("the header prints", chosen.found.date.iso(), other->found.date.iso());
    }
    const string date = chosen.found.date.iso();
    if (other == best.end() && meeting_.kind != "dagsorden" && decided && *decided != date &&
        decided_.count(meeting_.organ, date) == 0) {
      warn_of_dates("the header and the decisions print", date, *decided);
    }
    return chosen;
  }

  void warn_of_dates(const string& who, const string& first, const string& second) {
    if (!meeting_.date) warn("date_uncertain", who + " " + first + " and " + second);
  }

  /// Running headers: "KKR Hovedstaden | 15-03-2018".
  void read_running() {
    for (const string& line : document_.running) {
      for (std::size_t at = 0; at < line.size();) {
        const std::size_t bar = std::min(line.find('|', at), line.size());
        const string part(trim(string_view(line).substr(at, bar - at)));
        at = bar + 1;
        if (!meeting_.organ) {
          if (const auto organ = read_organ(part)) set(*organ);
        }
        if (!meeting_.municipality) meeting_.municipality = read_municipality(part);
        const auto dates = find_dates(part);
        if (!running_date_ && !dates.empty() && !is_about_another_day(part)) running_date_ = dates.front().date.iso();
      }
    }
  }

  void read_municipality_of_header() {
    for (const HeaderPiece& piece : pieces_) {
      if (meeting_.municipality) return;
      if (piece.in_contents) continue;
      if (piece.field == HeaderField::municipality) {
        const auto known = known_municipality(piece.text);
        meeting_.municipality = known ? known : read_municipality(piece.text);
      } else if (!piece.field || piece.field == HeaderField::organ || piece.in_title) {
        meeting_.municipality = read_municipality(piece.text);
      }
    }
  }

  /// The page's own address, then those that the header and the running lines print.
  void read_addresses() {
    std::vector<string> urls;
    if (!source_.url.empty()) urls.push_back(source_.url);
    if (source_.path.find("://") != string::npos) urls.push_back(source_.path);
    static const RE2 address("((?:https?://|www\\.)\\S+)");
    string url;
    for (const HeaderPiece& piece : pieces_) {
      if (!piece.is_long && RE2::PartialMatch(piece.text, address, &url)) urls.push_back(url);
    }
    for (const string& line : document_.running) {
      if (RE2::PartialMatch(line, address, &url)) urls.push_back(url);
    }
    for (const string& one : urls) {
      if (const auto host = municipality_of_url(one)) take_municipality(*host, "the web address");
      if (const auto organ = meeting_.organ ? std::nullopt : organ_in_url(one)) {
        meeting_.organ = organ;
        warn("organ_from_url", "the body was taken from the page's address");
      }
      const auto dated = date_in_path(one);
      if (!dated) continue;
      if (!meeting_.date) {
        meeting_.date = dated->date;
        warn("date_from_url", "the meeting date was taken from the page's address");
      }
      if (meeting_.date == dated->date && !meeting_.time) meeting_.time = dated->time;
    }
  }

  void read_case_codes() {
    if (const auto name = municipality_of_cases(lines_)) take_municipality(*name, "the case numbers");
  }

  void take_municipality(const string& name, const string& evidence) {
    if (names_itself()) return;
    if (!meeting_.municipality) {
      meeting_.municipality = name;
    } else if (*meeting_.municipality != name && !municipality_warned_) {
      municipality_warned_ = true;
      warn("municipality_uncertain", "the text names " + *meeting_.municipality + " and " + evidence + " " + name);
    }
  }

  bool names_itself() const {
    return names_itself_ || (meeting_.organ && read_organ(*meeting_.organ).value_or(Organ{}).names_itself);
  }

  void take_defaults() {
    if (!meeting_.organ) meeting_.organ = defaults_.organ;
    if (!meeting_.date) meeting_.date = defaults_.date;
    if (!meeting_.municipality) meeting_.municipality = defaults_.municipality;
    if (names_itself()) meeting_.municipality.reset();
  }

  void read_path() {
    if (meeting_.date) return;
    const auto dated = date_in_path(source_.path);
    if (!dated) return;
    meeting_.date = dated->date;
    if (!meeting_.time) meeting_.time = dated->time;
    warn("date_from_path", "the meeting date was taken from the file's path");
  }

  const CleanDocument& document_;
  const std::vector<ClassedLine>& lines_;
  const SourceDocument& source_;
  const MeetingDefaults& defaults_;
  const std::vector<HeaderPiece> pieces_;
  const DecisionEvidence decided_;
  Meeting meeting_;
  std::optional<string> running_date_;
  bool names_itself_ = false;
  bool municipality_warned_ = false;
};

}  // namespace

Meeting read_meeting(const CleanDocument& document, const std::vector<ClassedLine>& lines, std::size_t first_item,
                     const SourceDocument& source, const MeetingDefaults& defaults) {
  return MeetingReader(document, lines, first_item, source, defaults).read();
}

void apply_meeting(const Meeting& meeting, std::vector<Item>& items) {
  std::optional<string> place = meeting.place;
  if (!place && !items.empty()) place = decision_place(items.front());
  for (Item& item : items) {
    item.municipality = meeting.municipality;
    item.organ = meeting.organ;
    item.date = meeting.date;
    item.time = meeting.time;
    item.kind = meeting.kind;
    item.place = place;
    item.supplement = meeting.supplement;
    item.warnings.insert(item.warnings.end(), meeting.warnings.begin(), meeting.warnings.end());
  }
  if (items.empty()) return;
  items.front().attendance = meeting.attendance.empty() ? decision_attendance(items.front()) : meeting.attendance;
}

}  // namespace referat
