// Tables of contents: they hold no items, but closed items often stand nowhere else.
#ifndef REFERAT_INDEXER_MINUTES_CONTENTS_H
#define REFERAT_INDEXER_MINUTES_CONTENTS_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/minutes/item_path.h"
#include "indexer/minutes/line_class.h"

namespace referat {

/// An item that only the contents name.
struct ContentsEntry {
  PathStep step;
  std::vector<int> after;  ///< number of the entry above it; its own number may be missing
};

/// The items that a table of contents before the first item marks as closed and that no line of `path` opens, in the
/// order of the contents.
std::vector<ContentsEntry> closed_in_contents(const std::vector<ClassedLine>& lines, const std::vector<PathStep>& path);

/// "Indholdsfortegnelse", "Følgende sager behandles:", "Pkt. Tekst Side": what stands above a table of contents.
bool is_contents_head(std::string_view line);

/// Marks as contents what follows the head of a table of contents on a page that holds nothing else. Only where pages
/// are known.
void mark_contents_pages(std::vector<ClassedLine>& lines);

/// The numbers that the contents give titles that are printed without one. The lines must outlive it.
class ContentsNumbers {
 public:
  explicit ContentsNumbers(const std::vector<ClassedLine>& lines);

  /// The last entry that begins with the title; nothing if there is none, or if several do that have other numbers.
  std::optional<Opener> of(std::string_view title) const;

 private:
  struct Entry {
    std::string folded;  ///< its title
    std::size_t place;   ///< among the entries as printed
    const Opener* opener;
  };

  std::vector<Entry> entries_;  ///< in the order of their folded titles
};

/// The items of a paper that is nothing but their list: numbers that go on, line after line, without page numbers and
/// without anything under them. A table of contents (with page numbers) is none: its items are elsewhere.
std::vector<PathStep> find_listed(const std::vector<ClassedLine>& lines);

/// Takes apart what lost its line ends: "Indholdsfortegnelse1. Fraværende", and a last entry that runs into the first
/// item
/// ("147. Salg af grund - Lukket punkt145. Godkendelse af dagsorden").
void split_glued_contents(std::vector<Line>& lines);

}  // namespace referat

#endif
