#include "common/text/lexicon.h"

#include <cstring>

#include "common/text/embedded.h"
#include "common/text/lexicon_format.h"

namespace referat {
namespace {

using namespace lexicon_format;

// The blob is aligned, and written on the kind of machine that reads it.
struct Table {
  Header header;
  const char* slots;
  const char* rules;
  const char* beginnings;
  const char* strings;
};

Table table() {
  const std::string_view blob = embedded::lexicon();
  Table table{};
  std::memcpy(&table.header, blob.data(), sizeof table.header);
  table.slots = blob.data() + sizeof table.header;
  table.rules = table.slots + (sizeof(Slot) << table.header.slot_bits);
  table.beginnings = table.rules + sizeof(Rule) * table.header.rules;
  table.strings = table.beginnings + (std::size_t{1} << table.header.beginning_bits) / kBeginningsOfByte;
  return table;
}

}  // namespace

LexiconEntry find_hashed_word(std::uint64_t hash) {
  const Table known = table();
  const std::uint64_t spread_hash = spread(hash);
  const std::uint32_t fingerprint = fingerprint_of(spread_hash);
  const std::uint32_t mask = (1u << known.header.slot_bits) - 1;
  for (std::uint32_t at = slot_of(spread_hash, known.header.slot_bits);; at = (at + 1) & mask) {
    Slot slot;
    std::memcpy(&slot, known.slots + sizeof(Slot) * at, sizeof slot);
    if (slot.fingerprint == fingerprint) return LexiconEntry(slot.info);
    if (slot.fingerprint == 0) return {};
  }
}

void call_for_hashed_word(std::uint64_t hash) {
  const Table known = table();
  __builtin_prefetch(known.slots + sizeof(Slot) * slot_of(spread(hash), known.header.slot_bits));
}

LexiconEntry find_word(std::string_view folded_word) {
  return find_hashed_word(hash_of(folded_word));
}

Beginning find_beginning(std::uint64_t hash) {
  const Table known = table();
  const std::uint32_t at = slot_of(spread(hash), known.header.beginning_bits);
  const int says = known.beginnings[at / kBeginningsOfByte] >> at % kBeginningsOfByte * 2;
  return {(says & kIsFirst) != 0, (says & kBeginsFirst) != 0};
}

bool is_danish_word(std::string_view word) {
  if (find_word(word).is_word()) return true;
  return word.size() > 2 && word.back() == 's' && find_word(word.substr(0, word.size() - 1)).is_word();
}

FirstKind LexiconEntry::first_kind() const {
  return static_cast<FirstKind>(kFirstKind.get(info_));
}
unsigned LexiconEntry::link_bytes() const {
  return kLink.get(info_);
}
unsigned LexiconEntry::first_family() const {
  return kFirstFamily.get(info_);
}
unsigned LexiconEntry::last_family() const {
  return kLastFamily.get(info_);
}
bool LexiconEntry::is_word() const {
  return kIsWord.get(info_) != 0;
}
bool LexiconEntry::is_lemma() const {
  return kIsLemma.get(info_) != 0;
}
bool LexiconEntry::is_name() const {
  return kIsName.get(info_) != 0;
}
bool LexiconEntry::is_person() const {
  return kIsPerson.get(info_) != 0;
}
bool LexiconEntry::is_whole() const {
  return kIsWhole.get(info_) != 0;
}
bool LexiconEntry::may_end() const {
  return kMayEnd.get(info_) != 0;
}
bool LexiconEntry::is_derived() const {
  return kIsDerived.get(info_) != 0;
}
bool LexiconEntry::is_simple() const {
  return kIsSimple.get(info_) != 0;
}
bool LexiconEntry::is_compound() const {
  return kIsCompound.get(info_) != 0;
}
bool LexiconEntry::is_reviewed() const {
  return kIsReviewed.get(info_) != 0;
}
bool LexiconEntry::is_term_of_name() const {
  return kIsTermOfName.get(info_) != 0;
}
bool LexiconEntry::has_rule() const {
  return kRule.get(info_) != 0;
}

void LexiconEntry::apply_rule(std::string_view word, std::string& term) const {
  const Table known = table();
  Rule rule;
  std::memcpy(&rule, known.rules + sizeof(Rule) * (kRule.get(info_) - 1), sizeof rule);
  term.assign(word.substr(0, word.size() - rule.cut));
  term.append(known.strings + rule.offset, rule.length);
}

}  // namespace referat
