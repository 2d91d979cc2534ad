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
  document.add_value(kRecordSlot, record_of(item));
  document.add_boolean_term(origin_term(origin));
  document.add_boolean_term(value_term(kDayOfBodyPrefix, without_time(meeting_id(item))));
  document.add_value(kIdSlot, item.id);
  document.add_value(kMeetingSlot, meeting_id(item));
  if (!given_id.empty() && given_id != item.id) {
    document.add_value(kGivenIdSlot, std::string(given_id));
    document.add_boolean_term(value_term(kGivenIdPrefix, given_id));
  }
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

DocumentBuilder::Counted& DocumentBuilder::add_word(const Word& word, unsigned times, PackedOccurrence field) {
  Counted& counted = counted_[&word];
  counted.words += times;
  counted.fields |= field;
  return counted;
}

void DocumentBuilder::add_text(std::string_view text, Region region) {
  analyzer_.analyze(text, tokens_);
  positions_.start_region(region, position_);
  const auto place_word = [&](const Word& word) -> Counted& {
    positions_.add_word(word.term, position_);
    for (const WordPart& alias : word.aliases) positions_.add_word(alias.term, position_);
    for (const std::vector<WordPart>* parts : {&word.parts, &word.runs}) {
      for (const WordPart& part : *parts) positions_.add_part(part.term, position_);
    }
    return add_word(word, 1, field_of(region));
  };
  for (const Token& token : tokens_) {
    ++position_;
    positions_.add_border(position_, token.offset_bytes);
    ++place_word(*token.word).forms;
    for (const Word* joined : {token.joined, token.joined_otherwise}) {
      if (joined != nullptr) place_word(*joined);
    }
  }
  length_ += static_cast<unsigned>(tokens_.size());
  position_ += kFieldGap;
}

void DocumentBuilder::add_note(std::string_view text) {
  analyzer_.analyze(text, tokens_);
  positions_.start_region(Region::note, position_);
  for (const Token& token : tokens_) {
    ++position_;
    positions_.add_word(token.word->term, position_);
    add_word(*token.word, 0, kInNote);
  }
  position_ += kFieldGap;
}

void DocumentBuilder::count_terms_of(const Word& word, const Counted& counted) {
  TermCounted& term = terms_[word.term];
  term.occurrence.words += counted.words;
  term.occurrence.fields |= counted.fields;
  if (counted.forms > 0) term.endings |= word.ending;
  for (const WordPart& alias : word.aliases) {
    Occurrence& occurrence = terms_[alias.term].occurrence;
    occurrence.words += counted.words;
    occurrence.fields |= counted.fields;
  }
  for (const std::vector<WordPart>* parts : {&word.parts, &word.runs}) {
    for (const WordPart& part : *parts) {
      Occurrence& occurrence = terms_[part.term].occurrence;
      occurrence.parts += counted.words;
      occurrence.fields |= counted.fields;
    }
  }
}

void DocumentBuilder::collect_words() {
  for (const auto& [word, counted] : counted_) count_terms_of(*word, counted);
  for (auto& [term, counted] : terms_) {
    counted.occurrence.endings = number_of(counted.endings);
    words_.push_back({term, packed(counted.occurrence)});
  }
  for (const auto& [word, counted] : counted_) {
    if (counted.forms == 0 || word->identifier || word->stop_word) continue;
    known_forms_.push_back(word->form);
    if (word->ending != 0 && terms_[word->term].occurrence.endings != 0) continue;  // the posting tells it
    forms_.emplace_back(word->form, counted.forms);
  }
  vocabulary_.add(known_forms_);
  collect_forms();
}

/// What differs in its letters' case is one form.
void DocumentBuilder::collect_forms() {
  std::sort(forms_.begin(), forms_.end());
  for (auto first = forms_.begin(); first != forms_.end();) {
    const std::string_view form = first->first;
    unsigned times = 0;
    for (; first != forms_.end() && first->first == form; ++first) times += first->second;
    form_terms_.push_back(text_term(kFormPrefix, form));
    words_.push_back({form_terms_.back(), packed({.words = times})});
  }
}

std::string DocumentBuilder::read_texts(const Item& item) {
  analyzer_.forget_over(Analyzer::kMostWords);
  counted_.clear();
  terms_.clear();
  words_.clear();
  known_forms_.clear();
  forms_.clear();
  form_terms_.clear();
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
  collect_words();
  return positions_.finish();
}

const std::vector<WordPosting>& DocumentBuilder::words_of(const Item& item) {
  read_texts(item);
  return words_;
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

  document.add_value(kWordPositionsSlot, read_texts(item));
  document.add_term(std::string(kLengthTerm), length_);
  return document;
}

Xapian::Document shadow_document(const Item& item, std::string_view origin, std::string_view given_id) {
  Xapian::Document document;
  add_identity(item, origin, given_id, document);
  document.add_boolean_term(value_term(kShadowPrefix, item.id));
  return document;
}

bool is_shown(const Xapian::Document& document) {
  return !document.get_value(kPositionSlot).empty();
}

std::string given_id_of(const Xapian::Document& document) {
  std::string given_id = document.get_value(kGivenIdSlot);
  return given_id.empty() ? document.get_value(kIdSlot) : given_id;
}

Item item_in(const Xapian::Document& document) {
  return item_of_record(document.get_value(kRecordSlot));
}

}  // namespace referat
