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

/// Of the terms of a region; none where positions tell what stands in it.
std::string_view prefix_of(Region region) {
  switch (region) {
    case Region::title:
      return kTitlePrefix;
    case Region::decision:
      return kDecisionPrefix;
    case Region::note:
      return kNotePrefix;
    case Region::attachments:
      return kAttachmentPrefix;
    default:
      return kAnyPrefix;
  }
}

void add_identity(const Item& item, std::string_view origin, std::string_view given_id, Xapian::Document& document) {
  document.add_value(kRecordSlot, record_of(item));
  document.add_boolean_term(origin_term(origin));
  document.add_boolean_term(value_term(kDayOfBodyPrefix, without_time(meeting_id(item))));
  document.add_value(kIdSlot, item.id);
  document.add_value(kGivenIdSlot, std::string(given_id));
  document.add_value(kMeetingSlot, meeting_id(item));
  if (!given_id.empty() && given_id != item.id) document.add_boolean_term(value_term(kGivenIdPrefix, given_id));
}

void add_facets(const Item& item, Xapian::Document& document) {
  for (const FacetField& field : kFacetFields) {
    const auto values = facet_values(field.name, item);
    for (const std::string& value : values) {
      std::string term = value;
      if (field.slot == kDateSlot) std::erase(term, '-');
      document.add_boolean_term(value_term(field.prefix, term));
    }
    if (field.slot != kDateSlot && !values.empty()) document.add_value(field.slot, joined(values));
  }
  for (const std::string& number : item.case_numbers) {
    if (const std::string key = case_number_key(number); !key.empty())
      document.add_boolean_term(value_term(kCaseKeyPrefix, key));
  }
  if (item.date) {
    const std::string day = compact_date(*item.date);
    document.add_boolean_term(value_term(kDayPrefix, day));
    document.add_value(kDateSlot, day);
  }
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

void DocumentBuilder::add_text(std::string_view text, std::string_view field_prefix, Region region,
                               Xapian::Document& document) {
  analyzer_.analyze(text, tokens_);
  positions_.start_region(region, position_);
  counts_.clear();
  forms_.clear();
  const auto place_word = [&](const Word& word) {
    positions_.add_word(word.term, position_);
    for (const WordPart& alias : word.aliases) positions_.add_word(alias.term, position_);
    ++counts_[&word];
  };
  for (const Token& token : tokens_) {
    ++position_;
    place_word(*token.word);
    for (const Word* joined : {token.joined, token.joined_otherwise}) {
      if (joined != nullptr) place_word(*joined);
    }
    if (!token.is_identifier() && !token.word->stop_word) ++forms_[token.word];
  }
  position_ += kFieldGap;
  for (const auto& [word, count] : counts_) add_word(*word, count, field_prefix, document);
  for (const auto& [word, count] : forms_) {
    document.add_term(text_term(kFormPrefix, word->form), count);
    vocabulary_.add(word->form);
  }
}

void DocumentBuilder::add_word(const Word& word, unsigned count, std::string_view field_prefix,
                               Xapian::Document& document) {
  const auto add = [&](std::string_view prefix, const std::string& term) {
    document.add_term(text_term(prefix, term), count);
    if (!field_prefix.empty()) document.add_term(text_term(field_prefix, term), count);
  };
  add(kAnyPrefix, word.term);
  for (const WordPart& alias : word.aliases) add(kAnyPrefix, alias.term);
  for (const std::vector<WordPart>* parts : {&word.parts, &word.runs}) {
    for (const WordPart& part : *parts) {
      add(kPartPrefix, part.term);
      positions_.add_part(part.term);
    }
  }
}

void DocumentBuilder::add_note(std::string_view text, Xapian::Document& document) {
  analyzer_.analyze(text, tokens_);
  positions_.start_region(Region::note, position_);
  for (const Token& token : tokens_) {
    ++position_;
    positions_.add_word(token.word->term, position_);
    // Of no weight, so that the item is as long as its text.
    document.add_boolean_term(text_term(kNotePrefix, token.word->term));
    for (const WordPart& part : token.word->parts) document.add_boolean_term(text_term(kNotePrefix, part.term));
  }
  position_ += kFieldGap;
}

Xapian::Document DocumentBuilder::build(const Item& item, std::string_view origin, std::string_view given_id) {
  Xapian::Document document;
  add_identity(item, origin, given_id, document);
  document.add_boolean_term(value_term(kIdPrefix, item.id));
  document.add_value(kPositionSlot, position_value(item.position, item.supplement));
  document.add_value(kAuthoritySlot, authority(item));
  document.add_boolean_term(value_term(kMeetingPrefix, meeting_id(item)));
  if (item.number) document.add_value(kNumberSlot, *item.number);
  if (!item.open) document.add_boolean_term(std::string(kClosedTerm));
  add_facets(item, document);
  add_abbreviation_terms(item, analyzer_, document);
  add_vote_terms(item, document);

  position_ = 0;
  add_text(item.title, kTitlePrefix, Region::title, document);
  bool has_attachment_section = false;
  for (const Section& section : item.sections) {
    const Region region = region_of_section(role_of(section, item));
    add_text(section.text, prefix_of(region), region, document);
    has_attachment_section = has_attachment_section || section.kind == "Bilag";
  }
  // Notes for the record that stand in the decision are notes too.
  for (const Dissent& dissent : item.dissent) {
    if (dissent.kind == "protokol") add_note(dissent.text, document);
  }
  // Where the attachments stand in a section of their own, its text is their titles.
  if (!has_attachment_section) {
    for (const std::string& title : item.attachments) add_text(title, kAttachmentPrefix, Region::attachments, document);
  }
  const auto add_other = [&](std::string_view text) { add_text(text, kAnyPrefix, Region::other, document); };
  for (const std::string& number : item.case_numbers) add_other(number);
  // Users name the body, the town and the time among their words.
  add_other(item.organ.value_or(""));
  add_other(item.municipality.value_or(""));
  if (item.date) add_other(*item.date + " " + std::string(month_name(std::atoi(item.date->c_str() + 5))));
  document.add_value(kWordPositionsSlot, positions_.finish());
  return document;
}

Xapian::Document shadow_document(const Item& item, std::string_view origin, std::string_view given_id) {
  Xapian::Document document;
  add_identity(item, origin, given_id, document);
  document.add_boolean_term(value_term(kShadowPrefix, item.id));
  return document;
}

Item item_in(const Xapian::Document& document) {
  return item_of_record(document.get_value(kRecordSlot));
}

}  // namespace referat
