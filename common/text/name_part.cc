#include "common/text/name_part.h"

#include <string>

#include "common/text/fold.h"
#include "common/text/letters.h"

namespace referat {

bool is_part_of_name(std::string_view typed, std::string_view name) {
  constexpr std::size_t kFewestInside = 4;
  const std::string wanted = fold(typed);
  const std::string folded = fold(name);
  if (wanted.empty()) return false;
  for (auto at = folded.find(wanted); at != std::string::npos; at = folded.find(wanted, at + 1)) {
    if (at == 0 || wanted.size() >= kFewestInside) return true;
    std::size_t before = at;
    if (!is_letter(decode_utf8_before(folded, before))) return true;
  }
  return false;
}

}  // namespace referat
