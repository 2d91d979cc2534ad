// Two kinds of beginnings: a trigger word that leads to a number ("lokalplan nr. 1221", see identifier_words.cc), and a
// chunk with a digit in it, which may go on behind a space ("15. marts 2018", "35 mio. kr.").
#include "common/text/identifiers.h"

#include <algorithm>
#include <array>

#include "common/text/case_like.h"
#include "common/text/clock_time.h"
#include "common/text/company_number.h"
#include "common/text/identifier_chunk.h"
#include "common/text/identifier_words.h"
#include "common/text/land_registry.h"
#include "common/text/law_paragraph.h"
#include "common/text/money.h"
#include "common/text/plan_number.h"
#include "common/text/written_date.h"

namespace referat {
namespace {

/// No identifier looks further ahead.
constexpr std::size_t kWindowBytes = 256;
constexpr std::size_t kMostLetterDigits = 4;
constexpr std::string_view kCovidNumber = "19";

enum ByteClass : unsigned char { kOutside, kInside, kDigit };

/// What a chunk can go on with: letters, digits and joiners.
constexpr auto kByteClasses = [] {
  std::array<ByteClass, 256> classes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    if (letter || c == '-' || c == '.' || c == '/' || c == ':' || c == ',') classes[c] = kInside;
    if (c >= '0' && c <= '9') classes[c] = kDigit;
  }
  return classes;
}();

ByteClass class_of(char byte) {
  return kByteClasses[static_cast<unsigned char>(byte)];
}

/// "Covid 19", "covid-19", "covid19": no other number follows that name.
std::optional<Identifier> read_numbered_name(std::string_view text, const FoundTrigger& name) {
  std::size_t at = name.length_bytes;
  if (byte_at(text, at, '-') || byte_at(text, at, ' ')) ++at;
  if (digits_at(text, at) != kCovidNumber || letter_at(text, at + kCovidNumber.size())) return {};
  return Identifier{IdentifierKind::name,
                    at + kCovidNumber.size(),
                    std::string(name.row->name).append(kCovidNumber),
                    {name.row->name}};
}

/// "B 1234", a bill: a letter in capitals, or in small letters with two digits and more.
std::optional<Identifier> read_letter_and_number(std::string_view text, const FoundTrigger& letter) {
  if (!byte_at(text, letter.length_bytes, ' ')) return {};
  const std::size_t at = letter.length_bytes + 1;
  const std::string_view digits = digits_at(text, at);
  const std::size_t end = at + digits.size();
  const bool joined =
      end < text.size() && class_of(text[end]) != kOutside && (letter_at(text, end) || digit_at(text, end + 1));
  const bool capital = text[0] >= 'A' && text[0] <= 'Z';
  if (digits.size() < (capital ? 1 : 2) || digits.size() > kMostLetterDigits || joined || digits[0] == '0') return {};
  Identifier identifier{IdentifierKind::name, end, std::string(letter.row->name).append(digits), {}};
  append_term(letter.row->name, identifier.aliases);
  append_term(digits, identifier.aliases);
  return identifier;
}

std::optional<Identifier> read_triggered(std::string_view text, const FoundTrigger& trigger) {
  switch (trigger.row->kind) {
    case TriggerKind::law:
      return read_worded_paragraph(text, trigger);
    case TriggerKind::subsection:
      return read_subsection(text);
    case TriggerKind::plan:
      return read_plan(text, trigger);
    case TriggerKind::land:
      return read_land(text, trigger);
    case TriggerKind::company:
      return read_company_number(text, trigger);
    case TriggerKind::case_label:
      return read_labelled_case(text, trigger);
    case TriggerKind::case_system:
      return read_spaced_system_number(text, trigger);
    case TriggerKind::document:
      return read_document_number(text, trigger);
    case TriggerKind::money:
      return read_labelled_amount(text, trigger);
    case TriggerKind::time:
      return read_labelled_time(text, trigger);
    case TriggerKind::day:
      return read_labelled_date(text, trigger);
    case TriggerKind::month:
      return read_month(text, trigger);
    case TriggerKind::company_form:
      return Identifier{IdentifierKind::name, trigger.length_bytes, std::string(trigger.row->name), {}};
    case TriggerKind::numbered:
      return read_numbered_name(text, trigger);
    case TriggerKind::letter:
      return read_letter_and_number(text, trigger);
  }
  return {};
}

/// "05.04.06 P20-12-30": a space where the first hyphen belongs.
std::optional<Identifier> read_spaced_kle_number(std::string_view text) {
  constexpr std::size_t kSubjectBytes = 8;  // 05.04.06
  const bool subject = byte_at(text, 2, '.') && byte_at(text, 5, '.') && byte_at(text, kSubjectBytes, ' ');
  if (!subject || !letter_at(text, kSubjectBytes + 1)) return {};
  std::string hyphened(text.substr(0, kMaxIdentifierBytes));
  hyphened[kSubjectBytes] = '-';
  auto number = read_chunk(hyphened);
  return number && number->kind == IdentifierKind::case_number ? number : std::nullopt;
}

bool is_possible(std::string_view text, const FoundTrigger& trigger) {
  return trigger.row->kind == TriggerKind::company_form || number_may_follow(text, trigger);
}

}  // namespace

bool may_start_identifier(std::string_view text, std::size_t at) {
  text = text.substr(at, kWindowBytes);
  if (text.empty()) return false;
  if (digit_at(text, 0) || starts_with_paragraph_sign(text)) return true;
  if (const FoundTrigger trigger = find_trigger(text); trigger.row != nullptr && is_possible(text, trigger))
    return true;
  const std::size_t reach = std::min(text.size(), kMaxIdentifierBytes);
  std::size_t end = 0;
  for (; end < reach; ++end) {
    const ByteClass found = class_of(text[end]);
    if (found == kDigit) return true;
    if (found == kOutside) break;
  }
  if (byte_at(text, 1, '/') || byte_at(text, 1, '.')) return true;  // A/S, A.m.b.a.
  return byte_at(text, end, ' ') && (digit_at(text, end + 1) || digit_at(text, end + 2)) &&
         may_be_committee_number(text);
}

std::optional<Identifier> read_identifier(std::string_view whole, std::size_t at) {
  const std::string_view text = whole.substr(at, kWindowBytes);
  if (text.empty()) return {};
  if (starts_with_paragraph_sign(text)) return read_paragraph(text);
  if (digit_at(text, 0)) {
    if (auto number = read_spaced_kle_number(text)) return number;
    if (auto date = read_written_date(text)) return date;
    if (auto amount = read_amount(text)) return amount;
    return read_chunk(text);
  }
  const FoundTrigger trigger = find_trigger(text);
  if (trigger.row != nullptr && is_possible(text, trigger)) {
    const bool unit = trigger.row->kind == TriggerKind::money && is_behind_scale(whole, at);
    if (!unit) {
      if (auto found = read_triggered(text, trigger)) return found;
    }
  }
  if (may_be_committee_number(text)) {
    if (auto number = read_committee_number(text)) return number;
  }
  return read_chunk(text);
}

}  // namespace referat
