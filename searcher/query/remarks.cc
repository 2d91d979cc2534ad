#include "searcher/query/remarks.h"

#include <algorithm>
#include <string>
#include <utility>

namespace referat::query_language {
namespace {

constexpr std::size_t kMaxOfOneCode = 10;

constexpr std::array<std::string_view, kRemarkCodes> kNames = {
    "unbalanced_quote", "unbalanced_bracket", "dangling_operator", "empty_field", "unknown_field",
    "star_ignored",     "prefix_too_short",   "too_long",          "too_deep",    "bad_distance",
    "near_operands",    "empty_phrase",       "invalid_utf8",
};
static_assert(kNames[static_cast<std::size_t>(RemarkCode::invalid_utf8)] == "invalid_utf8");

}  // namespace

void Remarks::add(RemarkCode code, std::size_t at, std::string_view message) {
  Tally& tally = tallies_[static_cast<std::size_t>(code)];
  if (++tally.count > kMaxOfOneCode) return;
  tally.last = kept_.size();
  kept_.push_back({std::string(kNames[static_cast<std::size_t>(code)]), std::string(message), static_cast<int>(at)});
}

std::vector<QueryWarning> Remarks::take() {
  for (const Tally& tally : tallies_) {
    if (tally.count <= kMaxOfOneCode) continue;
    kept_[tally.last].message += " (and " + std::to_string(tally.count - kMaxOfOneCode) + " more of this kind)";
  }
  tallies_ = {};
  std::ranges::stable_sort(kept_, {}, [](const QueryWarning& warning) { return warning.at.value_or(0); });
  return std::exchange(kept_, {});
}

}  // namespace referat::query_language
