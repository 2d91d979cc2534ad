// Given an item and what a query's words look like, the passage that answers best, with the words marked.
#ifndef REFERAT_SEARCHER_SNIPPET_SNIPPET_H
#define REFERAT_SEARCHER_SNIPPET_SNIPPET_H

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <referat/item.h>
#include <referat/results.h>

#include "common/text/analyzer.h"
#include "searcher/match/marks.h"
#include "searcher/snippet/passage.h"

namespace referat {

/// Used by one thread at a time.
class SnippetMaker {
 public:
  /// Where in an item's title and sections marks may be, as Matches has it; none: anywhere.
  using Blocks = std::optional<std::vector<BlockRun>>;

  /// Fills the hit's snippet, and its lead where only the title holds a mark.
  void fill(Hit& hit, const Marks& marks, const Blocks& blocks, int context);

  /// The passage of at most `context` code points (at least 20, at most 10,000) that holds most of the query, by
  /// weight; without marks, or where none of them is in the text, the beginning of the section that tells most. Where
  /// only the title holds a mark, the section is "Titel". Nothing for an item without any text.
  std::optional<Snippet> make(const Item& item, const Marks& marks, const Blocks& blocks, int context);

 private:
  /// In a text of which these are the runs.
  std::vector<MarkedStretch> marked_places(std::string_view text, std::span<const BlockRun> runs, QueryField field,
                                           const Marks& marks);
  std::optional<Snippet> best_of_sections(const Item& item, std::span<const BlockRun> runs, const Marks& marks,
                                          std::size_t room);

  Analyzer analyzer_;
  std::vector<Token> tokens_;
};

}  // namespace referat

#endif
