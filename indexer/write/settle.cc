#include "indexer/write/settle.h"

#include <algorithm>
#include <set>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/model/item_id.h"
#include "indexer/write/day.h"

namespace referat {

/// An item of the day as it stands in the database, and as it should stand.
struct Settler::Entry {
  Xapian::docid document = 0;
  std::string id;
  std::string given_id;
  std::string day;  ///< of its body
  std::string origin;
  std::string position;
  bool agenda = false;
  bool shadow = false;
  bool superseded = false;

  DayItem wanted;
};

bool Settler::has_term(Xapian::docid document, const std::string& term) const {
  auto terms = database_.termlist_begin(document);
  terms.skip_to(term);
  return terms != database_.termlist_end(document) && *terms == term;
}

std::string Settler::origin_of(Xapian::docid document) const {
  auto terms = database_.termlist_begin(document);
  const std::string prefix = std::string(kOriginPrefix) + ":";
  terms.skip_to(prefix);
  const bool found = terms != database_.termlist_end(document) && (*terms).starts_with(prefix);
  return found ? (*terms).substr(prefix.size()) : std::string();
}

std::vector<Settler::Entry> Settler::entries_of(const std::string& day_of_body) const {
  std::vector<Entry> entries;
  std::set<Xapian::docid> seen;
  const auto add_all = [&](const std::string& term) {
    for (auto it = database_.postlist_begin(term); it != database_.postlist_end(term); ++it) {
      if (!seen.insert(*it).second) continue;
      const Xapian::Document document = database_.get_document(*it, Xapian::DOC_ASSUME_VALID);
      Entry& entry = entries.emplace_back();
      entry.document = *it;
      entry.id = document.get_value(kIdSlot);
      entry.given_id = given_id_of(document);
      entry.day = without_time(document.get_value(kMeetingSlot));
      entry.position = document.get_value(kPositionSlot);
      entry.shadow = entry.position.empty();
      entry.origin = origin_of(*it);
      entry.agenda = document.get_value(facet_field("kind")->slot) == "dagsorden";
      entry.superseded = entry.agenda && has_term(*it, std::string(kSupersededTerm));
    }
  };
  add_all(value_term(kDayOfBodyPrefix, day_of_body));
  // An id that somebody else gave may stand on another day too; then that day is settled with this one.
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string id = entries[i].id;
    const std::string given = entries[i].given_id;
    const std::string day = entries[i].day;
    if (day != day_of_body) add_all(value_term(kDayOfBodyPrefix, day));
    add_all(value_term(kIdPrefix, id));
    add_all(value_term(kShadowPrefix, id));
    add_all(value_term(kGivenIdPrefix, given));
  }
  return entries;
}

/// The usual case, told without reading a record: one source, every id once and as it was given, agenda or minutes but
/// not both, no supplement.
bool Settler::is_settled(const std::vector<Entry>& entries) const {
  const std::string first_of_supplement = position_value(0, true);
  std::set<std::string_view> ids;
  std::set<std::string_view> positions;
  for (const Entry& entry : entries) {
    const Entry& first = entries.front();
    if (entry.shadow || entry.superseded || entry.id != entry.given_id || entry.agenda != first.agenda ||
        entry.origin != first.origin || entry.day != first.day || entry.position >= first_of_supplement ||
        !ids.insert(entry.id).second || !positions.insert(entry.position).second)
      return false;
  }
  return true;
}

void Settler::load(std::vector<Entry>& entries) const {
  for (Entry& entry : entries) {
    entry.wanted.item = store_.item(entry.document);
    entry.wanted.given_id = entry.given_id;
    entry.wanted.day = entry.day;
    entry.wanted.origin = entry.origin;
    for (const Section& section : entry.wanted.item.sections) entry.wanted.text_bytes += section.text.size();
  }
}

void Settler::store(const Entry& entry) {
  const DayItem& wanted = entry.wanted;
  if (wanted.shadow) {
    store_.replace_by_shadow(entry.document, wanted.item, wanted.origin, wanted.given_id);
  } else {
    store_.replace(entry.document, wanted.item, wanted.origin, wanted.given_id, wanted.superseded);
  }
}

void Settler::settle(const std::string& day_of_body) {
  std::vector<Entry> entries = entries_of(day_of_body);
  if (is_settled(entries)) return;
  load(entries);
  std::vector<DayItem*> items;
  for (Entry& entry : entries) items.push_back(&entry.wanted);
  settle_day(items);
  for (const Entry& entry : entries) {
    const DayItem& wanted = entry.wanted;
    const bool stands =
        wanted.item.id == entry.id && entry.shadow == wanted.shadow && entry.superseded == wanted.superseded;
    if (!stands) store(entry);
  }
}

}  // namespace referat
