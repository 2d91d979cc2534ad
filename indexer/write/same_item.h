// Are two items of different sources the same item of a meeting?
#ifndef REFERAT_INDEXER_WRITE_SAME_ITEM_H
#define REFERAT_INDEXER_WRITE_SAME_ITEM_H

#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

namespace referat {

/// A title as it is compared: letters and digits only, folded; without the words that say that an item is closed.
std::string title_key(std::string_view title);

/// Does every meeting have it ("Godkendelse af dagsorden", "Eventuelt", closed items without a title)?
bool is_usual_title(std::string_view key);

/// How much two keys have in common, 0 to 1: pairs of letters they share.
double title_likeness(std::string_view a, std::string_view b);

/// The same title but for hyphenation, damage and a cut end; other digits make another title.
bool similar_titles(std::string_view a, std::string_view b);

/// Two real titles that have little in common.
bool contrary_titles(std::string_view a, std::string_view b);

struct SourceItem {
  const Item* item = nullptr;
  std::string given_id;
  std::string title;  ///< its key
};

/// For each item of `others` its twin's place in `chosen`, or -1. One to one; both in printed order.
std::vector<int> find_twins(const std::vector<SourceItem>& others, const std::vector<SourceItem>& chosen);

/// The share of the smaller side's telling items (not the usual ones) that the other side has too; -1 where a side has
/// none.
double agreement(const std::vector<SourceItem>& a, const std::vector<SourceItem>& b);

}  // namespace referat

#endif
