// Words that clerks and citizens use for the same thing: data/synonyms.tsv, compiled in.
#ifndef REFERAT_COMMON_TEXT_SYNONYMS_H
#define REFERAT_COMMON_TEXT_SYNONYMS_H

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// An expression as written in the table, and the terms of its words in order.
struct Synonym {
  std::string text;
  std::vector<std::string> terms;
};

/// What else a stretch of words is called.
struct SynonymMatch {
  std::size_t words = 0;  ///< how many of the terms it stands for
  std::span<const Synonym> synonyms;
};

/// For the longest stretch at the beginning of `terms` that the table has; nothing where it has none. The table is read
/// at the first call. Any thread.
SynonymMatch find_synonyms(std::span<const std::string_view> terms);

}  // namespace referat

#endif
