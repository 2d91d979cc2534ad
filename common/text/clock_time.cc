#include "common/text/clock_time.h"

#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"

namespace referat {
namespace {

bool is_two_digits_below_sixty(const IdentifierGroup& group) {
  return group.digits && group.text.size() == 2 && small_number(group.text) < 60;
}

bool is_hour(const IdentifierGroup& group) {
  return group.digits && group.text.size() <= 2 && small_number(group.text) < 24;
}

}  // namespace

std::optional<Identifier> read_time_chunk(IdentifierGroups groups) {
  if (groups.size() < 2 || !is_hour(groups[0]) || !is_two_digits_below_sixty(groups[1])) return {};
  const char joiner = groups[1].joiner;
  if (joiner != ':' && joiner != '.') return {};
  std::size_t count = 2;
  if (groups.size() > 2 && joiner == ':' && groups[2].joiner == ':' && is_two_digits_below_sixty(groups[2])) ++count;
  const bool range = groups.size() >= count + 2 && groups[count].joiner == '-' && groups[count].digits;
  if (groups.size() > count && !range) return {};
  return Identifier{IdentifierKind::time,
                    groups[count - 1].end,
                    std::string(without_leading_zeros(groups[0].text)).append(":").append(groups[1].text),
                    {}};
}

std::optional<Identifier> read_labelled_time(std::string_view text, const FoundTrigger& label) {
  const NumberPlace place = number_behind(text, label);
  if (place.at == 0) return {};
  const GroupCutter cutter(text.substr(place.at));
  const IdentifierGroups groups = cutter.groups();
  if (groups.empty() || !is_hour(groups[0])) return {};
  auto time = read_time_chunk(groups);
  if (!time) {
    // "kl. 14-16": the first hour; "kl. 14.3" is none.
    if (groups.size() > 1 && groups[1].joiner != '-') return {};
    time = Identifier{IdentifierKind::time,
                      groups[0].end,
                      std::string(without_leading_zeros(groups[0].text)) + ":00",
                      {std::string(groups[0].text)}};
  }
  time->length_bytes += place.at;
  append_label(text, label, place, time->aliases);
  return time;
}

}  // namespace referat
