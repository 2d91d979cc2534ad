// The lines of one agenda item to an Item.
#ifndef REFERAT_INDEXER_MINUTES_ITEM_READER_H
#define REFERAT_INDEXER_MINUTES_ITEM_READER_H

#include <optional>
#include <string>
#include <vector>

#include <referat/item.h>

#include "indexer/minutes/item_path.h"
#include "indexer/minutes/line_class.h"
#include "indexer/minutes/meeting.h"
#include "indexer/minutes/paragraphs.h"

namespace referat {

/// Where an item stands among the lines of its document.
struct ItemSpan {
  std::optional<Opener> opener;  ///< none where the item has no number
  std::size_t before = 0;        ///< first of the lines before the opener that belong to it: a case number, a group
  std::size_t first = 0;         ///< the opener's line
  std::size_t end = 0;           ///< behind the last line
  bool has_title_line = true;    ///< without an opener: is the first line the title?
  const MarkedItem* marked = nullptr;  ///< what the format says itself, if it does
};

/// What a document's items have in common.
struct ItemContext {
  const std::vector<ClassedLine>& lines;
  const Meeting& meeting;
  ParagraphBuilder& paragraphs;
};

/// An item with everything its lines say; what they imply is for complete_items. Position and chapter are the caller's.
/// `group`: set to the group heading found beside the opener, if any.
Item read_item(const ItemSpan& span, const ItemContext& context, std::optional<std::string>& group);

}  // namespace referat

#endif
