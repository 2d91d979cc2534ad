#include "indexer/write/settle.h"

#include <algorithm>
#include <map>
#include <set>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/model/item_id.h"

namespace referat {

/// An item of the day as it stands in the database, and as it should stand.
struct Settler::Entry {
  Xapian::docid document = 0;
  std::string id;
  std::string given_id;
  std::string day;  ///< of its body
  bool agenda = false;
  bool shadow = false;
  bool superseded = false;

  Item item;
  std::string origin;
  std::size_t text_bytes = 0;
  bool should_be_shadow = false;
  bool should_be_superseded = false;
};

bool Settler::has_term(Xapian::docid document, const std::string& term) const {
  auto terms = database_.termlist_begin(document);
  terms.skip_to(term);
  return terms != database_.termlist_end(document) && *terms == term;
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
      entry.given_id = document.get_value(kGivenIdSlot);
      entry.day = without_time(document.get_value(kMeetingSlot));
      entry.shadow = document.get_value(kPositionSlot).empty();
      entry.agenda = document.get_value(facet_field("kind")->slot) == "dagsorden";
      entry.superseded = entry.agenda && has_term(*it, std::string(kSupersededTerm));
    }
  };
  add_all(value_term(kDayOfBodyPrefix, day_of_body));
  // An id that somebody else gave may stand on another day too; then that day is settled with this one.
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string id = entries[i].id;
    const std::string day = entries[i].day;
    if (day != day_of_body) add_all(value_term(kDayOfBodyPrefix, day));
    add_all(value_term(kIdPrefix, id));
    add_all(value_term(kShadowPrefix, id));
  }
  return entries;
}

/// The usual case, told without reading a record: every id once and as it was given, no agenda whose mark is wrong.
bool Settler::is_settled(const std::vector<Entry>& entries) const {
  std::set<std::string_view> ids;
  bool agendas = false;
  bool minutes = false;
  for (const Entry& entry : entries) {
    if (entry.shadow || !ids.insert(entry.id).second || entry.id != entry.given_id) return false;
    (entry.agenda ? agendas : minutes) = true;
  }
  if (agendas && minutes) return false;  // their starts decide whether they are one meeting
  return !agendas || std::all_of(entries.begin(), entries.end(),
                                 [&](const Entry& entry) { return !entry.agenda || entry.superseded == minutes; });
}

void Settler::load(std::vector<Entry>& entries) const {
  for (Entry& entry : entries) {
    entry.item = item_in(database_.get_document(entry.document));
    entry.agenda = entry.item.kind == "dagsorden";
    auto terms = database_.termlist_begin(entry.document);
    const std::string prefix = std::string(kOriginPrefix) + ":";
    terms.skip_to(prefix);
    if (terms != database_.termlist_end(entry.document) && (*terms).starts_with(prefix))
      entry.origin = (*terms).substr(prefix.size());
    for (const Section& section : entry.item.sections) entry.text_bytes += section.text.size();
  }
}

void Settler::assign_times(std::vector<Entry>& entries) const {
  std::map<std::string, std::string> earliest;  // by day
  for (const Entry& entry : entries) {
    if (!entry.item.time) continue;
    const auto [first, fresh] = earliest.emplace(entry.day, *entry.item.time);
    if (!fresh && *entry.item.time < first->second) first->second = *entry.item.time;
  }
  for (Entry& entry : entries) {
    const bool later = entry.item.time && *entry.item.time != earliest[entry.day];
    const bool has_time = without_time(entry.given_id) != entry.given_id;
    entry.item.id = later && !has_time ? with_time(entry.given_id, *entry.item.time) : entry.given_id;
  }
}

void Settler::choose_shown(std::vector<Entry>& entries) const {
  std::map<std::string, Entry*> shown;
  const auto before = [](const Entry& a, const Entry& b) {
    return a.text_bytes != b.text_bytes ? a.text_bytes > b.text_bytes : a.origin < b.origin;
  };
  for (Entry& entry : entries) {
    Entry*& best = shown[entry.item.id];
    if (best == nullptr || before(entry, *best)) best = &entry;
  }
  for (Entry& entry : entries) entry.should_be_shadow = shown[entry.item.id] != &entry;
}

void Settler::mark_superseded(std::vector<Entry>& entries) const {
  std::set<std::string> with_minutes;
  for (const Entry& entry : entries) {
    if (!entry.agenda) with_minutes.insert(meeting_id(entry.item));
  }
  for (Entry& entry : entries) {
    entry.should_be_superseded =
        entry.agenda && !entry.should_be_shadow && with_minutes.contains(meeting_id(entry.item));
  }
}

void Settler::store(const Entry& entry) {
  Xapian::Document document = entry.should_be_shadow ? shadow_document(entry.item, entry.origin, entry.given_id)
                                                     : builder_.build(entry.item, entry.origin, entry.given_id);
  if (entry.should_be_superseded) document.add_boolean_term(std::string(kSupersededTerm));
  database_.replace_document(entry.document, document);
}

void Settler::settle(const std::string& day_of_body) {
  std::vector<Entry> entries = entries_of(day_of_body);
  if (is_settled(entries)) return;
  load(entries);
  assign_times(entries);
  choose_shown(entries);
  mark_superseded(entries);
  for (const Entry& entry : entries) {
    const bool stands = entry.item.id == entry.id && entry.shadow == entry.should_be_shadow &&
                        entry.superseded == entry.should_be_superseded;
    if (!stands) store(entry);
  }
}

}  // namespace referat
