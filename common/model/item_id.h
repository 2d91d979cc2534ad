// Ids of items and meetings: stable, readable, citable, and a pure function of the document.
#ifndef REFERAT_COMMON_MODEL_ITEM_ID_H
#define REFERAT_COMMON_MODEL_ITEM_ID_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <referat/item.h>

namespace referat {

/// "fjordby-byraadet/2031-03-27", also for items of its dagsorden. `item.id` is set; where it is none of ours, body and
/// day decide.
std::string meeting_id(const Item& item);

/// An id or a meeting's id without the start time that tells two meetings of one day apart: "…/2018-03-15T1700/3" →
/// "…/2018-03-15/3".
std::string without_time(std::string_view id);
/// The same with a time ("17:00"); the id itself where it holds no date.
std::string with_time(std::string_view id, std::string_view time);

/// What tells an item of no document from others that say as little about themselves: its title and text, hashed.
std::string item_hash(const Item& item);

/// Gives every item without an id its own: `<body>/<date>[/dagsorden]/<number>`, where
///   body    slug of municipality and organ, of the organ alone where that names itself, "ukendt" where neither is
///   known; date    ISO day; with the printed start time (2018-03-15T1700) where the items hold two meetings of one
///   body on a day and
///           this is the later one; "udateret-<8 hex>" of `content_hash` where there is none;
///   number  as printed; "p<position>" where there is none; "<number>-p<position>" where it is a repeated one; after
///           "tillaeg-" in a supplement, whose numbers often begin again at 1 ("…/dagsorden/tillaeg-1").
/// All items of one document are given together. `content_hash`: hash_hex() of the document's bytes; empty where the
/// items are of no document: then item_hash() stands for it, and "x<8 hex>" of it for a position that nobody gave (0),
/// so that an id never depends on what else came in the same stream.
void assign_ids(std::vector<Item>& items, std::string_view content_hash);

/// 16 hexadecimal digits of the 64-bit FNV-1a hash: a fingerprint, no protection against intent.
std::string hash_hex(std::string_view bytes);

/// The same of bytes that come in pieces.
class ContentHash {
 public:
  void add(std::string_view bytes);
  std::string hex() const;

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325U;
};

}  // namespace referat

#endif
