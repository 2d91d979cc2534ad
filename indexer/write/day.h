// The items of one body and day: who is shown, under which id, and what is superseded. Knows no database.
#ifndef REFERAT_INDEXER_WRITE_DAY_H
#define REFERAT_INDEXER_WRITE_DAY_H

#include <cstddef>
#include <string>
#include <vector>

#include <referat/item.h>

namespace referat {

struct DayItem {
  // What is known.
  Item item;             ///< its id is set by settling
  std::string origin;    ///< the file it was read from
  std::string given_id;  ///< the id it came with
  std::string day;       ///< a meeting's id without a time
  std::size_t text_bytes = 0;

  // What settling finds.
  std::string meeting;  ///< same text, same meeting
  bool shadow = false;  ///< kept behind the one that is shown under this id
  bool superseded = false;

  bool agenda() const { return item.kind == "dagsorden"; }
};

/// A *source* is what tells a meeting's items once: an origin, or in JSON lines the file that they say they are of.
bool same_source(const DayItem& a, const DayItem& b);

/// Settles a day. A function of the set of items: their order decides nothing.
void settle_day(std::vector<DayItem*> items);

/// Which meeting of its day each item is of (`meeting`; item.id gets the later ones' time).
///   - Starts are one meeting's where they are a quarter of an hour apart at most, or an hour or two (a clock of
///     another zone), or one is the agenda's and the other the minutes', and the items agree; never where one source
///     prints both.
///   - A source without a start is of the meeting whose items it shares, else of the first.
/// Items are in a settled order.
void assign_meetings(const std::vector<DayItem*>& items);

/// Of several sources of one meeting (and kind) the richest is shown: most items with text, then most text, then first
/// in byte order. The others' items that are the same as one of it stand behind it (and the one with text is shown
/// where the richest has none); what only they have is shown beside it, under an id of its own.
void choose_sources(const std::vector<DayItem*>& items);

}  // namespace referat

#endif
