#include "common/index/document.h"

#include <algorithm>
#include <cstdlib>

#include <xapian.h>

#include "common/index/abbreviation_terms.h"
#include "common/index/fields.h"
#include "common/index/record.h"
#include "common/index/vote_terms.h"
#include "common/model/case_number.h"
#include "common/model/item_id.h"
#include "common/model/organ.h"
#include "common/model/own_decision.h"
#include "common/text/dates.h"

namespace referat {
namespace {

/// Words of a text whose counts are on their way from the memory.
constexpr std::size_t kAhead = 8;
/// Between two fields, so that no phrase runs over the border.
constexpr unsigned kFieldGap = 100;
/// Xapian refuses terms over 245 bytes.
constexpr std::size_t kMaxValueBytes = 220;

std::string compact_date(std::string_view iso) {
  std::string digits(iso);
  std::erase(digits, '-');
  return digits;
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) {
    if (!text.empty()) text += kValueSeparator;
    text += value;
  }
  return text;
}

/// The bit of a region that postings tell; 0 where only positions tell what stands in it.
PackedOccurrence field_of(Region region) {
  switch (region) {
    case Region::title:
      return kInTitle;
    case Region::decision:
      return kInDecision;
    case Region::note:
      return kInNote;
    case Region::attachments:
      return kInAttachments;
    default:
      return 0;
  }
}

void add_identity(const Item& item, std::string_view origin, std::string_view given_id, Xapian::Document& document) {
  const std::string meeting = meeting_id(item);
  document.add_boolean_term(origin_term(origin));
  document.add_boolean_term(value_term(kDayOfBodyPrefix, without_time(meeting)));
  document.add_value(kIdSlot, item.id);
  document.add_value(kMeetingSlot, meeting);
  if (!given_id.empty() && given_id != item.id) {
    document.add_value(kGivenIdSlot, std::string(given_id));
    document.add_boolean_term(value_term(kGivenIdPrefix, given_id));
  }
}

void add_values(const Item& item, Xapian::Document& document) {
  for (const FacetField& field : kFacetFields) {
    if (field.slot == kDateSlot) continue;
    if (const auto values = facet_values(field.name, item); !values.empty())
      document.add_value(field.slot, joined(values));
  }
  if (item.date) document.add_value(kDateSlot, compact_date(*item.date));
  document.add_value(kPositionSlot, position_value(item.position, item.supplement));
  document.add_value(kAuthoritySlot, authority(item));
  if (item.number) document.add_value(kNumberSlot, *item.number);
}

}  // namespace

std::string value_term(std::string_view prefix, std::string_view value) {
  std::string term = std::string(prefix) + ":";
  if (value.size() <= kMaxValueBytes) return term.append(value);
  std::size_t end = kMaxValueBytes - 17;  // what is cut off is told apart by its hash
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;
  return term.append(value.substr(0, end)) + "#" + hash_hex(value);
}

std::string text_term(std::string_view prefix, std::string_view term) {
  return prefix.empty() ? std::string(term) : std::string(prefix) + ":" + std::string(term);
}

std::string position_value(int position, bool supplement) {
  constexpr int kFirstOfSupplement = 1'000'000;
  return Xapian::sortable_serialise(supplement ? kFirstOfSupplement + position : position);
}

std::string origin_term(std::string_view origin) {
  return value_term(kOriginPrefix, origin);
}

std::vector<std::string> facet_values(std::string_view facet, const Item& item) {
  const auto one = [](const std::optional<std::string>& value) {
    return value ? std::vector<std::string>{*value} : std::vector<std::string>();
  };
  if (facet == "organ") return one(item.organ);
  if (facet == "topic") return item.topics;
  if (facet == "municipality") return one(item.municipality);
  if (facet == "outcome") return one(item.outcome);
  if (facet == "chapter") return one(item.chapter);
  if (facet == "kind") return {item.kind};
  if (facet == "case") return item.case_numbers;
  if (facet == "year" && item.date) return {item.date->substr(0, 4)};
  if (facet == "month" && item.date) return {item.date->substr(0, 7)};
  return {};
}

std::string authority(const Item& item) {
  if (item.municipality) return *item.municipality;
  // A committee of a town that the document does not name is no authority of its own.
  return item.organ && read_organ(*item.organ).value_or(Organ{}).names_itself ? *item.organ : std::string();
}

void DocumentBuilder::add_text(std::string_view text, Region region) {
  using Manner = WordCounter::Manner;
  analyzer_.analyze(text, tokens_);
  counter_.positions().start_region(region, position_);
  const PackedOccurrence field = field_of(region);
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (i + 2 * kAhead < tokens_.size()) counter_.call_for(*tokens_[i + 2 * kAhead].word);
    if (i + kAhead < tokens_.size()) counter_.call_for_terms_of(*tokens_[i + kAhead].word);
    const Token& token = tokens_[i];
    ++position_;
    counter_.positions().add_border(position_, token.offset_bytes);
    counter_.add(*token.word, position_, field, Manner::written);
    for (const Word* joined : {token.joined, token.joined_otherwise}) {
      if (joined != nullptr) counter_.add(*joined, position_, field, Manner::joined);
    }
  }
  length_ += static_cast<unsigned>(tokens_.size());
  position_ += kFieldGap;
}

void DocumentBuilder::add_note(std::string_view text) {
  analyzer_.analyze(text, tokens_);
  counter_.positions().start_region(Region::note, position_);
  for (const Token& token : tokens_) counter_.add_note(*token.word, ++position_);
  position_ += kFieldGap;
}

std::string DocumentBuilder::read_texts(const Item& item) {
  if (analyzer_.forget_over(most_words_)) counter_.forget_words(2 * most_words_);
  position_ = 0;
  length_ = 0;
  add_text(item.title, Region::title);
  bool has_attachment_section = false;
  for (const Section& section : item.sections) {
    add_text(section.text, region_of_section(role_of(section, item)));
    has_attachment_section = has_attachment_section || section.kind == "Bilag";
  }
  // Notes for the record that stand in the decision are notes too.
  for (const Dissent& dissent : item.dissent) {
    if (dissent.kind == "protokol") add_note(dissent.text);
  }
  // Where the attachments stand in a section of their own, its text is their titles.
  if (!has_attachment_section) {
    for (const std::string& title : item.attachments) add_text(title, Region::attachments);
  }
  const auto add_other = [&](std::string_view text) { add_text(text, Region::other); };
  for (const std::string& number : item.case_numbers) add_other(number);
  // Users name the body, the town and the time among their words.
  add_other(item.organ.value_or(""));
  add_other(item.municipality.value_or(""));
  if (item.date) add_other(*item.date + " " + std::string(month_name(std::atoi(item.date->c_str() + 5))));
  add_properties(item);
  words_ = &counter_.finish();
  return counter_.positions().finish();
}

void DocumentBuilder::add_properties(const Item& item) {
  counter_.add_property(value_term(kMeetingPrefix, meeting_id(item)));
  if (!item.open) counter_.add_property(kClosedTerm);
  for (const FacetField& field : kFacetFields) {
    for (std::string& value : facet_values(field.name, item)) {
      if (field.slot == kDateSlot) std::erase(value, '-');
      counter_.add_property(value_term(field.prefix, value));
    }
  }
  if (item.date) counter_.add_property(value_term(kDayPrefix, compact_date(*item.date)));
  for (const std::string& number : item.case_numbers) {
    if (const std::string key = case_number_key(number); !key.empty())
      counter_.add_property(value_term(kCaseKeyPrefix, key));
  }
  for (const std::string& term : vote_terms(item)) counter_.add_property(term);
}

const std::vector<WordPosting>& DocumentBuilder::words_of(const Item& item) {
  positions_ = read_texts(item);
  return words();
}

Xapian::Document DocumentBuilder::build(const Item& item, std::string_view origin, std::string_view given_id) {
  StoredItem stored;
  Xapian::Document document = build_apart(item, origin, given_id, stored);
  document.add_value(kRecordSlot, stored.record);
  document.add_value(kWordPositionsSlot, stored.positions);
  return document;
}

Xapian::Document DocumentBuilder::build_apart(const Item& item, std::string_view origin, std::string_view given_id,
                                              StoredItem& stored) {
  Xapian::Document document;
  add_identity(item, origin, given_id, document);
  document.add_boolean_term(value_term(kIdPrefix, item.id));
  add_values(item, document);
  add_abbreviation_terms(item, analyzer_, document);
  stored.record = record_of(item);
  stored.positions = read_texts(item);
  document.add_term(std::string(kLengthTerm), length_);
  return document;
}

Xapian::Document shadow_document(const Item& item, std::string_view origin, std::string_view given_id) {
  Xapian::Document document;
  add_identity(item, origin, given_id, document);
  document.add_boolean_term(value_term(kShadowPrefix, item.id));
  document.add_value(kRecordSlot, record_of(item));
  return document;
}

bool is_shown(const Xapian::Document& document) {
  return !document.get_value(kPositionSlot).empty();
}

std::string given_id_of(const Xapian::Document& document) {
  std::string given_id = document.get_value(kGivenIdSlot);
  return given_id.empty() ? document.get_value(kIdSlot) : given_id;
}

Item item_in(const Xapian::Document& document, const StoredItems& stored) {
  const std::string record = document.get_value(kRecordSlot);
  return item_of_record(record.empty() ? stored.record(document.get_docid()) : record);
}

std::string positions_in(const Xapian::Document& document, const StoredItems& stored) {
  const std::string positions = document.get_value(kWordPositionsSlot);
  return positions.empty() ? std::string(stored.positions(document.get_docid())) : positions;
}

}  // namespace referat
