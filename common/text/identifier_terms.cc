#include "common/text/identifier_terms.h"

#include <algorithm>

namespace referat {

bool IdentifierTerms::add(std::string_view term) {
  const std::size_t start = starts_[count_];
  if (std::find(begin(), end(), term) != end()) return true;
  if (count_ == kMost || start + term.size() > kMostBytes) return false;
  std::copy(term.begin(), term.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(start));
  starts_[++count_] = static_cast<std::uint16_t>(start + term.size());
  return true;
}

void IdentifierTerms::add_front(std::string_view term) {
  IdentifierTerms longer = {term};
  for (const std::string_view other : *this) longer.add(other);
  *this = longer;
}

}  // namespace referat
