#include "searcher/match/document_lists.h"

#include <algorithm>
#include <cstddef>

#include "searcher/match/rising.h"

namespace referat {

Documents united(const Documents& a, const Documents& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  Documents all(a.size() + b.size());
  std::size_t count = 0;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {  // no branch depends on which goes on
    const std::size_t from_a = a[i] <= b[j] ? 1 : 0;
    const std::size_t from_b = b[j] <= a[i] ? 1 : 0;
    all[count++] = from_a != 0 ? a[i] : b[j];
    i += from_a;
    j += from_b;
  }
  const auto end = std::copy(
      b.begin() + static_cast<std::ptrdiff_t>(j), b.end(),
      std::copy(a.begin() + static_cast<std::ptrdiff_t>(i), a.end(), all.begin() + static_cast<std::ptrdiff_t>(count)));
  all.erase(end, all.end());
  return all;
}

Documents common(const Documents& a, const Documents& b) {
  Documents both(std::min(a.size(), b.size()));
  std::size_t count = 0;
  for_common(a, b, [&](std::size_t at, std::size_t) { both[count++] = a[at]; });
  both.resize(count);
  return both;
}

Documents without(const Documents& documents, const Documents& excluded) {
  if (excluded.empty()) return documents;
  Documents left;
  left.reserve(documents.size());
  auto from = documents.begin();
  for_common(documents, excluded, [&](std::size_t at, std::size_t) {
    const auto one = documents.begin() + static_cast<std::ptrdiff_t>(at);
    left.insert(left.end(), from, one);
    from = one + 1;
  });
  left.insert(left.end(), from, documents.end());
  return left;
}

bool contains(const Documents& documents, const Documents& these) {
  if (these.size() > documents.size()) return false;
  std::size_t count = 0;
  for_common(these, documents, [&](std::size_t, std::size_t) { ++count; });
  return count == these.size();
}

}  // namespace referat
