#include "common/text/identifier_groups.h"

#include <algorithm>

#include "common/text/identifiers.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr char32_t kHyphen = 0x2010;
constexpr char32_t kUnbreakableHyphen = 0x2011;

/// 0 for what joins nothing.
char joiner_of(char32_t c) {
  if (c == '-' || c == '.' || c == '/' || c == ':' || c == ',') return static_cast<char>(c);
  return c == kHyphen || c == kUnbreakableHyphen ? '-' : 0;
}

}  // namespace

GroupCutter::GroupCutter(std::string_view text) {
  char joiner = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    const char32_t c = decode_utf8(text, next);
    const bool digit = is_digit(c);
    if (digit || is_letter(c)) {
      const bool goes_on = count_ > 0 && joiner == 0 && groups_[count_ - 1].digits == digit;
      if (next > kMaxIdentifierBytes || (!goes_on && count_ == groups_.size())) {
        count_ = 0;
        return;
      }
      if (!goes_on) {
        groups_[count_++] = {{}, digit, joiner, 0};
        start = at;
      }
      groups_[count_ - 1].text = text.substr(start, next - start);
      groups_[count_ - 1].end = next;
      joiner = 0;
    } else {
      const char found = joiner_of(c);
      if (found == 0 || joiner != 0 || count_ == 0) return;
      joiner = found;
    }
    at = next;
  }
}

bool all_digits(IdentifierGroups groups) {
  return std::all_of(groups.begin(), groups.end(), [](const IdentifierGroup& group) { return group.digits; });
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

bool is_year(const IdentifierGroup& group) {
  return group.digits && is_year(group.text);
}

std::string_view without_leading_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
}

int small_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 9) return -1;
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

void append_joined(IdentifierGroups groups, std::string& out) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const IdentifierGroup& group = groups[i];
    // The facet of a KLE number, with a hyphen before it or without: 85.02.02-G00, 85.02.02G00.
    const bool facet =
        !group.digits && i > 1 && groups[i - 1].joiner == '.' && i + 1 < groups.size() && groups[i + 1].joiner == 0;
    if (i > 0 && (group.joiner != 0 || facet))
      out += facet || (group.joiner == '.' && !group.digits) ? '-' : group.joiner;
    out += group.digits ? std::string(without_leading_zeros(group.text)) : to_lower(group.text);
  }
}

}  // namespace referat
