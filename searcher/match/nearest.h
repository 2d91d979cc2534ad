// What somebody probably meant.
#ifndef REFERAT_SEARCHER_MATCH_NEAREST_H
#define REFERAT_SEARCHER_MATCH_NEAREST_H

#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Up to three of the values, nearest first by edit distance of their folded letters, a value's beginning counting too.
std::vector<std::string> nearest_values(std::string_view text, const std::vector<std::string>& values);

}  // namespace referat

#endif
