// What a Searcher answers.
#ifndef REFERAT_RESULTS_H
#define REFERAT_RESULTS_H

#include <optional>
#include <string>
#include <vector>

#include <referat/error.h>
#include <referat/export.h>
#include <referat/item.h>

namespace referat {

/// A remark on how the query was read; never a reason to stop.
struct QueryWarning {
  std::string code;  ///< "unbalanced_quote"
  std::string message;
  std::optional<int> at;  ///< code points from the start of the query text
};

struct Segment {
  std::string text;
  bool hit = false;
};

/// The passage that answers best, cut into runs that do or do not match.
struct Snippet {
  std::string section;  ///< kind of the section; "Titel" where only the title matches
  std::vector<Segment> segments;
};

/// One part of a hit's score (explain only).
struct ScorePart {
  std::string term;
  double weight = 0;
};

struct Hit {
  Item item;
  double score = 0;
  std::optional<Snippet> snippet;
  std::optional<Snippet> lead;  ///< where only the title matches: the beginning of the section that tells most
  std::vector<ScorePart> explanation;
};

struct FacetValue {
  std::string value;
  int count = 0;
  bool selected = false;
};

struct Facet {
  std::string name;                ///< "organ"
  std::vector<FacetValue> values;  ///< most frequent first, then by value; years and months newest first
};

/// The meeting that Query::meeting asked for.
struct MeetingFacts {
  std::string id;  ///< "kkr-hovedstaden/2018-03-15"
  std::optional<std::string> municipality;
  std::optional<std::string> organ;
  std::optional<std::string> date;  ///< ISO 8601 day
  std::optional<std::string> time;  ///< printed start: "17:00"
  std::string kind;
  std::optional<std::string> place;        ///< as printed
  std::vector<AttendanceNote> attendance;  ///< in printed order
};

/// A meeting that treated a case (--case only).
struct CaseStep {
  std::string authority;          ///< whose case it is: a municipality, KKR or region; empty where unknown
  RouteStep step;                 ///< its number and outcome are those of the item in the index where there is one
  std::optional<std::string> id;  ///< of that item
  bool indexed = false;           ///< is the meeting in the index?
  bool ahead = false;             ///< named only, and later than the newest item of the case
};

struct Results {
  std::string query_text;
  std::string query_parsed;  ///< how it was read, in the query language itself
  std::vector<QueryWarning> warnings;
  std::optional<std::string> suggestion;
  bool relaxed = false;
  int total = 0;  ///< exact
  bool total_exact = true;
  int offset = 0;
  double took_ms = 0;
  std::optional<MeetingFacts> meeting;  ///< of a search for one meeting
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::optional<std::vector<CaseStep>> route;  ///< of the case: oldest first, those without a day last; --case only
  std::vector<std::string> explanation;        ///< a line each (explain only)
};

/// The bytes of `--format json`, without a newline at the end.
REFERAT_EXPORT std::string to_json(const Results& results);
/// The whole record, as `--show --format json` and referat_item give it.
REFERAT_EXPORT std::string to_json(const Item& item);
/// {"error": {"code": ..., "message": ..., "hint": ...}}
REFERAT_EXPORT std::string to_json(const Error& error);

}  // namespace referat

#endif
