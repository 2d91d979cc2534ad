// The lines of an item, in order:
//
//   [case line] [group]            before the opener, bound forward
//   3.1. Title …                   the opener
//   … over two lines               the rest of the title
//   [Title again] [case line] [Åben] [group]
//   [text without a heading]       the section Tekst
//   Heading / text / Heading / …   the sections
#include "indexer/minutes/item_reader.h"

#include <algorithm>
#include <set>

#include <re2/re2.h>

#include "common/model/case_label.h"
#include "common/model/organ.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/attachments.h"
#include "indexer/minutes/derived_title.h"
#include "indexer/minutes/sentence_shape.h"
#include "indexer/minutes/title.h"

namespace referat {
namespace {

constexpr std::size_t kMaxTitleLines = 5;
constexpr std::size_t kLongestCaseLine = 120;  // bytes
/// More links than this in one section are navigation and not sources.
constexpr std::size_t kMostLinks = 200;

/// "Direktionen indstiller", "Forvaltningen foreslår": the beginning of a sentence that serves as a heading.
bool starts_with_proposer(std::string_view heading) {
  return heading.find(" indstiller") != std::string_view::npos || heading.find(" foreslår") != std::string_view::npos;
}

/// "A. Sager til afgørelse i byrådet" → "Sager til afgørelse i byrådet"
std::string without_letter(const std::string& group) {
  static const RE2 lettered(R"([A-ZÆØÅ] ?[.:)]\s+(.+))");
  std::string name;
  return RE2::FullMatch(group, lettered, &name) ? name : group;
}

class ItemReader {
 public:
  ItemReader(const ItemSpan& span, const ItemContext& context) : span_(span), context_(context) {}

  Item read(std::optional<std::string>& group) {
    for (at_ = span_.before; at_ < span_.first; ++at_) take_matter(line());
    read_title_lines();
    while (at_ < span_.end && is_matter()) take_matter(context_.lines[at_++]);
    take_number_before_text();
    read_sections();
    item_.sections.erase(
        std::remove_if(item_.sections.begin(), item_.sections.end(),
                       [](const Section& section) { return section.text.empty() && section.heading.empty(); }),
        item_.sections.end());
    if (item_.title.empty()) derive_title(item_);
    add_attachments(item_);
    for (const std::string& title : span_.marked == nullptr ? std::vector<std::string>() : span_.marked->attachments) {
      if (std::find(item_.attachments.begin(), item_.attachments.end(), title) == item_.attachments.end())
        item_.attachments.push_back(title);
    }
    group = group_;
    return std::move(item_);
  }

 private:
  const ClassedLine& line() const { return context_.lines[at_]; }

  /// How many lines after the opener still belong to the title.
  std::size_t title_lines_after(std::size_t first) const {
    std::size_t count = 0;
    while (count < kMaxTitleLines && first + count < span_.end) {
      const ClassedLine& next = context_.lines[first + count];
      if (next.type != LineClass::text || next.line->blank_before > 0) break;
      ++count;
    }
    const bool reaches_matter = first + count < span_.end && count < kMaxTitleLines &&
                                (context_.lines[first + count].type == LineClass::case_line ||
                                 context_.lines[first + count].type == LineClass::open_mark) &&
                                context_.lines[first + count].line->blank_before <= 1;
    if (reaches_matter) return count;
    std::size_t wanted = 0;
    std::string_view previous = span_.opener ? std::string_view(span_.opener->title) : std::string_view();
    while (wanted < count) {
      const std::string& next = context_.lines[first + wanted].line->text;
      if (starts_list_item(next)) break;
      const bool fresh_title = wanted == 0 && previous.empty();
      if (!fresh_title && !starts_lower(next) && !wants_more(previous)) break;
      if (same_title(previous, next)) break;
      previous = next;
      ++wanted;
    }
    return wanted;
  }

  void read_title_lines() {
    item_.source.line = context_.lines[span_.first].line->number;
    if (const int page = context_.lines[span_.first].line->page; page > 0) item_.source.page = page;
    at_ = span_.first;
    if (!span_.opener) {
      if (span_.has_title_line) set_title(context_.lines[at_++].line->text);
      return;
    }
    ++at_;
    if (!span_.opener->printed.empty()) item_.number = span_.opener->printed;
    if (span_.marked != nullptr && span_.marked->case_number)
      item_.case_numbers.push_back(
          canonical_case_number(*span_.marked->case_number).value_or(*span_.marked->case_number));
    if (span_.opener->open) item_.open = *span_.opener->open;
    Line first_part = *context_.lines[span_.first].line;
    first_part.text = span_.opener->title;
    std::vector<const Line*> parts;
    if (!first_part.text.empty()) parts.push_back(&first_part);
    // A number alone: the title is the next line, whatever stands between.
    if (parts.empty()) {
      while (at_ < span_.end && is_matter()) take_matter(context_.lines[at_++]);
      if (at_ < span_.end && line().type == LineClass::text) parts.push_back(context_.lines[at_++].line);
    }
    const std::size_t more = span_.marked != nullptr ? 0 : title_lines_after(at_);
    for (std::size_t i = 0; i < more; ++i) parts.push_back(context_.lines[at_++].line);
    set_title(context_.paragraphs.one_paragraph(parts));
  }

  void set_title(std::string_view printed) {
    Title title = read_title(printed);
    item_.title = std::move(title.text);
    title_slug_.reset();
    if (title.closed) item_.open = false;
    if (title.case_number) item_.case_numbers.push_back(*title.case_number);
    if (title.withdrawn && context_.meeting.kind != "dagsorden") item_.outcome = "udgået";
  }

  /// Between title and text: what is about the item and not in it.
  bool is_matter() const {
    const ClassedLine& next = line();
    if (next.type == LineClass::case_line || next.type == LineClass::open_mark || next.type == LineClass::group)
      return true;
    if (read_beside_case_line(next) || is_empty_label(next)) return true;
    if (is_title(next.line->text)) return true;
    return std::any_of(next.openers.begin(), next.openers.end(), [&](const Opener& opener) {
      return span_.opener && opener.number == span_.opener->number && (opener.title.empty() || is_title(opener.title));
    });
  }

  /// The item's own title once more?
  bool is_title(std::string_view text) const {
    if (!may_be_same_title(text, item_.title)) return false;
    if (!title_slug_) title_slug_ = title_slug(item_.title);
    return has_title_slug(text, *title_slug_);
  }

  /// "Sag", "Sagsnr.:": a label that lost its value.
  static bool is_empty_label(const ClassedLine& line) {
    if (line.type != LineClass::text || line.line->text.size() > 20) return false;
    const std::string padded = line.line->text + " ";
    const auto label = case_label_at(padded, 0);
    return label && label->length_bytes == padded.size();
  }

  /// "Dok. 306-2031-283247", "Initialer: QXR": what is a case line together with the one above it.
  std::optional<CaseLine> read_beside_case_line(const ClassedLine& line) const {
    if (line.type != LineClass::text || line.line->text.size() > kLongestCaseLine || item_.case_numbers.empty())
      return {};
    return read_case_line("Sagsnr.: 30/1  " + line.line->text);
  }

  void take_matter(const ClassedLine& matter) {
    if (matter.type == LineClass::group) {
      group_ = without_letter(squeeze_spaces(matter.line->text));
      if (matter.open == false) item_.open = false;
    } else if (matter.type == LineClass::open_mark) {
      item_.open = *matter.open;
    } else if (matter.type == LineClass::case_line) {
      for (const FoundCaseNumber& number : matter.case_line->numbers) item_.case_numbers.push_back(number.canonical);
      if (matter.case_line->initials) item_.initials = matter.case_line->initials;
      if (matter.case_line->open) item_.open = *matter.case_line->open;
    } else if (const auto title = read_title(matter.line->text); title.case_number && item_.case_numbers.empty()) {
      item_.case_numbers.push_back(*title.case_number);
    } else if (const auto beside = read_beside_case_line(matter)) {
      if (beside->initials) item_.initials = beside->initials;
      if (beside->open) item_.open = *beside->open;
    }
  }

  /// "00.22.02-A26-1-31 Godkendelse af dagsorden. …": the number stands first in the text.
  void take_number_before_text() {
    if (at_ >= span_.end || !item_.case_numbers.empty() || line().type != LineClass::text) return;
    const auto numbers = find_case_numbers(line().line->text);
    if (!numbers.empty() && numbers.front().offset_bytes == 0) item_.case_numbers.push_back(numbers.front().canonical);
  }

  void read_sections() {
    std::vector<const Line*> text;
    std::vector<const Line*> links;
    Section section{"Tekst", "", ""};
    std::string lead;
    bool recommendation_too = false;
    const auto finish = [&] {
      section.text = context_.paragraphs.text_of(text);
      if (!lead.empty()) section.text = lead + (section.text.empty() ? "" : "\n" + section.text);
      std::set<std::string_view> seen;
      for (const Line* link : links) {
        if (seen.insert(link->text).second && seen.size() <= kMostLinks &&
            section.text.find(link->text) == std::string::npos)
          section.text += (section.text.empty() ? "" : "\n") + link->text;
      }
      item_.sections.push_back(std::move(section));
      text.clear();
      links.clear();
      lead.clear();
    };
    for (; at_ < span_.end; ++at_) {
      const ClassedLine& next = line();
      if (next.type == LineClass::heading && opens_section(*next.heading, section)) {
        // Links that stand alone before the first heading are no text of their own: they wait for it.
        if (!text.empty() || !section.heading.empty() || !lead.empty()) finish();
        // "Indstilling og beslutning" above a decision with a heading of its own holds the recommendation.
        if (recommendation_too && next.heading->kind == "Beslutning" && !item_.sections.empty())
          item_.sections.back().kind = "Indstilling";
        recommendation_too = next.heading->recommendation_too;
        section = {std::string(next.heading->kind), next.heading->printed, ""};
        lead = next.heading->text;
      } else if (next.type == LineClass::link) {
        links.push_back(next.line);
      } else {
        take_numbers(next, section.kind);
        text.push_back(next.line);
      }
    }
    if (!text.empty() || !section.heading.empty() || !lead.empty()) finish();
    if (recommendation_too && context_.meeting.kind == "dagsorden") item_.sections.back().kind = "Indstilling";
  }

  bool opens_section(const Heading& heading, const Section& current) const {
    // Who was absent is printed inside decisions; who recommends, as the first words of a recommendation.
    if (heading.kind == "Fremmøde" && current.kind == "Beslutning") return false;
    const bool sentence = heading.kind == "Indstilling" && starts_with_proposer(heading.printed);
    if (sentence && (current.kind == "Indstilling" || current.kind == "Beslutning")) return false;
    // A word such as Baggrund inside the facts is a sub-heading of theirs, unless it is set in capitals as the headings
    // are.
    // "Havneudvalget, 14.01.2031" of this very meeting is its decision.
    if (heading.kind == "Beslutning" && heading.date && heading.date->iso() == context_.meeting.date && heading.organ &&
        context_.meeting.organ && same_organ(*heading.organ, *context_.meeting.organ))
      return true;
    const bool in_facts = current.kind == "Sagsfremstilling" || current.kind == "Baggrund";
    return heading.certain || !in_facts || is_in_capitals(heading.printed);
  }

  /// Case numbers in running text are the item's too, after its own; those of history and attachments are not.
  void take_numbers(const ClassedLine& next, std::string_view kind) {
    if (next.type == LineClass::case_line && item_.case_numbers.empty()) {
      take_matter(next);
      return;
    }
    if (kind == "Historik" || kind == "Bilag" || kind == "Sagsforløb") return;
    for (const FoundCaseNumber& number : find_case_numbers(next.line->text)) {
      if (number.labelled && !item_.case_numbers.empty()) item_.case_numbers.push_back(number.canonical);
    }
  }

  const ItemSpan& span_;
  const ItemContext& context_;
  Item item_;
  mutable std::optional<std::string> title_slug_;  ///< of the item's title, once it was asked for
  std::optional<std::string> group_;
  std::size_t at_ = 0;
};

}  // namespace

Item read_item(const ItemSpan& span, const ItemContext& context, std::optional<std::string>& group) {
  return ItemReader(span, context).read(group);
}

}  // namespace referat
