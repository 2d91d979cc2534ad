#include "common/text/plan_number.h"

#include <algorithm>

#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"

namespace referat {
namespace {

constexpr std::string_view kPlan = "lokalplan";
constexpr std::string_view kSupplement = "tillæg";
constexpr std::string_view kMunicipalSupplement = "kommuneplantillæg";
/// The letters of a number: "1.B.5", "BO 12" is none.
constexpr std::size_t kMostLetters = 2;

/// 1221, 12.21, 1.34-2, 12-B-3, B12: the groups that belong to the number.
IdentifierGroups number_groups(IdentifierGroups groups) {
  std::size_t count = 0;
  while (count < groups.size()) {
    const IdentifierGroup& group = groups[count];
    const bool belongs = group.digits || group.text.size() <= kMostLetters;
    if (!belongs || group.joiner == ',' || group.joiner == ':') break;
    ++count;
  }
  const IdentifierGroups number = groups.first(count);
  const bool any = std::any_of(number.begin(), number.end(), [](const IdentifierGroup& group) { return group.digits; });
  return any ? number : IdentifierGroups();
}

/// " til kommuneplan 2013", with a few words before the plan: "til Fjordby Kommunes kommuneplan".
bool of_municipal_plan(std::string_view rest) {
  constexpr int kMostWords = 4;
  std::size_t at = behind_spaces(rest, 0);
  if (word_length(rest.substr(at), "til") == 0) return false;
  for (int words = 0; words < kMostWords; ++words) {
    while (at < rest.size() && rest[at] != ' ' && rest[at] != '\n' && rest[at] != '.') ++at;
    if (!byte_at(rest, at, ' ')) return false;
    at = behind_spaces(rest, at);
    for (const std::string_view form : {"kommuneplan", "kommuneplanen", "kommuneplanens"}) {
      if (word_length(rest.substr(at), form) > 0) return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Identifier> read_plan(std::string_view text, const FoundTrigger& plan) {
  const NumberPlace place = number_behind(text, plan);
  if (place.at <= plan.length_bytes) return {};
  const std::string_view rest = text.substr(place.at);
  const GroupCutter cutter(rest);
  const IdentifierGroups groups = number_groups(cutter.groups());
  if (groups.empty() || (!groups[0].digits && !place.nr)) return {};
  if (groups.size() == 1 && is_year(groups[0]) && !place.nr) return {};
  if (groups.size() == 2 && is_year(groups[0]) && is_year(groups[1])) return {};
  const std::size_t end = groups.back().end;
  std::string_view name = plan.row->name;
  if (name == kSupplement && of_municipal_plan(rest.substr(end))) name = kMunicipalSupplement;

  Identifier identifier{IdentifierKind::plan, place.at + end, std::string(name) + "-", {}};
  append_joined(groups, identifier.canonical);
  if (name == kMunicipalSupplement)
    identifier.aliases.add(std::string(kSupplement) + identifier.canonical.substr(name.size()));
  append_terms_alone(rest.substr(0, end), identifier.aliases);
  append_label(text, plan, place, identifier.aliases);
  if (name == kPlan) append_term(kPlan, identifier.aliases);
  // "lokalplan 4 og 5", not "lokalplan 4, 12 boliger": short lists of whole numbers.
  for (std::size_t number = next_in_list(text, identifier.length_bytes); number != 0 && groups.size() == 1;
       number = next_in_list(text, identifier.length_bytes)) {
    const std::string_view digits = digits_at(text, number);
    const std::size_t behind = number + digits.size();
    if (text[number - 1] == ' ' && text[number - 2] == ',') break;
    if (digits.size() != groups[0].text.size() || letter_at(text, behind) || byte_at(text, behind, '.')) break;
    if (!identifier.aliases.add(std::string(name) + "-" + std::string(digits)) || !identifier.aliases.add(digits))
      break;
    identifier.length_bytes = behind;
  }
  return identifier;
}

}  // namespace referat
