#include "common/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "common/text/abbreviation_letters.h"
#include "common/text/abbreviation_short_form.h"
#include "common/text/any_place.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

/// The first byte of the long dashes.
constexpr char kDashByte = '\xE2';
/// What no long form runs over; a dash only where there are spaces around it.
constexpr std::string_view kBreaks = "\n\f()[]{}.;:!?";
constexpr std::string_view kBreaksAndComma = "\n\f()[]{}.;:!?,";
constexpr std::array<std::string_view, 3> kDashes = {" - ", " – ", " — "};
/// Two initials stand before any dash by chance.
constexpr std::size_t kShortestAtDash = 3;

/// What stands before byte `at`, back to the last break.
std::string_view clause_before(std::string_view text, std::size_t at, std::string_view breaks) {
  const std::size_t bound = at - std::min(at, kMaxLongFormBytes);
  std::string_view clause = text.substr(bound, at - bound);
  std::size_t start = 0;
  if (const std::size_t last = clause.find_last_of(breaks); last != std::string_view::npos) {
    start = last + 1;
  } else if (bound > 0) {  // the bound cuts a word
    start = std::min(clause.find(' '), clause.size());
  }
  clause = clause.substr(start);
  for (const std::string_view dash : kDashes) {
    // The dash that ends this clause is not in it: its first space is.
    if (const std::size_t last = clause.rfind(dash); last != std::string_view::npos)
      clause = clause.substr(last + dash.size());
  }
  return trim(clause);
}

/// What stands from byte `at` to the next break; longer than `most_bytes` where none comes within them.
std::string_view clause_after(std::string_view text, std::size_t at, std::size_t most_bytes) {
  std::string_view clause = text.substr(at, most_bytes + 1);
  clause = clause.substr(0, clause.find_first_of(kBreaksAndComma));
  for (const std::string_view dash : kDashes) clause = clause.substr(0, clause.find(dash));
  return clause;
}

/// Walks through a text and collects its pairs.
class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text) {}

  std::vector<Abbreviation> find() && {
    for (std::size_t at = next_mark(0); at < text_.size() && pairs_.size() < kMaxAbbreviations;
         at = next_mark(at + 1)) {
      switch (text_[at]) {
        case '(':
          at_bracket(at);
          break;
        case ',':
          at_comma(at);
          break;
        case '-':
        case kDashByte:
          at_dash(at);
          break;
        default:
          break;
      }
    }
    return std::move(pairs_);
  }

 private:
  std::size_t next_mark(std::size_t at) const {
    return first_place(text_, at, [](const char* byte) {
      return static_cast<unsigned char>((*byte == '(') | (*byte == ',') | (*byte == '-') | (*byte == kDashByte));
    });
  }

  void at_bracket(std::size_t open) {
    const std::string_view rest = text_.substr(open + 1, kMaxLongFormBytes);
    const std::size_t close = rest.find_first_of("()\n\f");
    if (close == std::string_view::npos || rest[close] != ')') return;
    const std::string_view content = rest.substr(0, close);
    if (const std::string_view inside = short_form_in_brackets(content); !inside.empty()) {
      if (add(inside, letters_.at_end(clause_before(text_, open, kBreaks), inside, LetterRule::bounded))) return;
    }
    const std::string_view outside = short_form_at_end(text_.substr(0, open));
    if (outside.empty() || add(outside, letters_.all_of(content, outside, LetterRule::bounded))) return;
    const std::string_view first = content.substr(0, content.find_first_of(",;"));
    if (first.size() < content.size()) add(outside, letters_.all_of(first, outside, LetterRule::bounded));
  }

  void at_comma(std::size_t comma) {
    // Most commas stand before a word in small letters.
    const char first = comma + 2 < text_.size() ? text_[comma + 2] : '\n';
    if (first >= 'a' && first <= 'z') return;
    const std::string_view after = clause_after(text_, comma + 1, kMaxShortFormBytes);
    const std::string_view short_form = short_form_in(after);
    if (short_form.empty()) return;
    add(short_form, letters_.at_end(clause_before(text_, comma, kBreaksAndComma), short_form, LetterRule::starts_only));
  }

  void at_dash(std::size_t mark) {
    if (mark == 0 || text_[mark - 1] != ' ') return;
    for (const std::string_view dash : kDashes) {
      if (text_.substr(mark - 1, dash.size()) == dash) between(mark - 1, mark - 1 + dash.size());
    }
  }

  /// The two sides of a dash.
  void between(std::size_t left_end, std::size_t right_start) {
    const std::string_view left = short_form_at_end(text_.substr(0, left_end));
    if (left.size() >= kShortestAtDash) {
      const std::string_view after = clause_after(text_, right_start, kMaxLongFormBytes);
      if (add(left, letters_.all_of(after, left, LetterRule::starts_only))) return;
    }
    const std::string_view right = short_form_in(clause_after(text_, right_start, kMaxShortFormBytes));
    if (right.size() < kShortestAtDash) return;
    add(right, letters_.at_end(clause_before(text_, left_end, kBreaksAndComma), right, LetterRule::starts_only));
  }

  /// False if there is no long form.
  bool add(std::string_view short_form, std::string_view long_form) {
    if (long_form.empty()) return false;
    if (seen_.emplace(short_form, long_form).second)
      pairs_.push_back({std::string(short_form), std::string(long_form)});
    return true;
  }

  std::string_view text_;
  AbbreviationLetters letters_;
  std::vector<Abbreviation> pairs_;
  std::set<std::pair<std::string_view, std::string_view>> seen_;
};

}  // namespace

std::vector<Abbreviation> explained_abbreviations(std::string_view text) {
  return Finder(text).find();
}

}  // namespace referat
