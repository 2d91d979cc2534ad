// A chunk of text cut where letters and digits meet: "SAG-2018-01349" is sag - 2018 - 01349.
#ifndef REFERAT_COMMON_TEXT_IDENTIFIER_GROUPS_H
#define REFERAT_COMMON_TEXT_IDENTIFIER_GROUPS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace referat {

inline constexpr std::size_t kMaxIdentifierGroups = 12;

/// All letters or all digits.
struct IdentifierGroup {
  std::string_view text;  ///< as written
  bool digits = false;
  char joiner = 0;      ///< before it: one of - . / : , or 0 where it follows directly
  std::size_t end = 0;  ///< byte in the text after the group
};

using IdentifierGroups = std::span<const IdentifierGroup>;

/// The groups at the start of a text; none where there are too many or where they go on beyond kMaxIdentifierBytes.
class GroupCutter {
 public:
  explicit GroupCutter(std::string_view text);
  IdentifierGroups groups() const { return {groups_.data(), count_}; }

 private:
  std::array<IdentifierGroup, kMaxIdentifierGroups> groups_;
  std::size_t count_ = 0;
};

bool all_digits(IdentifierGroups groups);
/// 1900 to 2099 in four digits.
bool is_year(const IdentifierGroup& group);
bool is_year(std::string_view digits);

/// "1349" of "01349", "0" of "000".
std::string_view without_leading_zeros(std::string_view digits);
/// The value of up to nine digits; -1 for more of them or none.
int small_number(std::string_view digits);

/// The groups in one spelling behind what `out` holds: letters lower, numbers without leading zeros, "85.2.2-g0-11" for
/// 85.02.02G00-0011. The first group's joiner is left out.
void append_joined(IdentifierGroups groups, std::string& out);

}  // namespace referat

#endif
