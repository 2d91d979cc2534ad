#include "common/model/case_number.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/model/case_label.h"
#include "common/model/case_shape.h"
#include "common/model/case_text.h"
#include "common/text/any_place.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

// A joint between two digits.
bool has_joint(std::string_view line) {
  if (line.size() < 3) return false;
  return any_place(line, line.size() - 2, [](const char* at) {
    const auto is = [](char c, char wanted) { return static_cast<unsigned char>(c == wanted); };
    const auto joint = is(at[1], '-') | is(at[1], '/') | is(at[1], '.');
    return static_cast<unsigned char>(digit_bit(at[0]) & joint & digit_bit(at[2]));
  });
}

// Most lines of prose are done with here.
bool may_hold_a_number(std::string_view line) {
  static const RE2 pattern("\\d[-/.]\\d|(?i:sag|j\\.? ?-?nr|journal).*\\d\\d\\d\\d|(?:SAG|EMN|MOK) ?\\d");
  static const CaselessWords letters({"sag", "nr", "journal", "emn", "mok"});
  if (!has_digit(line)) return false;
  return has_joint(line) || (letters.may_be_in(line) && RE2::PartialMatch(line, pattern));
}

CaseEvidence evidence_of(CaseLabelKind kind) {
  switch (kind) {
    case CaseLabelKind::kNumber:
      return CaseEvidence::kNumberLabel;
    case CaseLabelKind::kCase:
    case CaseLabelKind::kOpenMark:
    case CaseLabelKind::kPair:
      return CaseEvidence::kLabel;
    case CaseLabelKind::kWord:
      return CaseEvidence::kWord;
    case CaseLabelKind::kOther:
    case CaseLabelKind::kPerson:
      break;
  }
  return CaseEvidence::kShape;
}

bool is_something_else(CaseLabelKind kind) {
  return kind == CaseLabelKind::kOther || kind == CaseLabelKind::kPerson;
}

// The label that speaks for the number at byte `expected`, and for the numbers of a list that begins there.
struct Governing {
  bool present = false;
  bool something_else = false;
  CaseEvidence evidence = CaseEvidence::kShape;
  std::size_t expected = 0;
};

// What a user types around a number: a label, brackets, a full stop.
std::string_view without_label(std::string_view text) {
  text = trim(text);
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') text = trim(text.substr(1, text.size() - 2));
  while (!text.empty() && (text.back() == '.' || text.back() == ',')) text.remove_suffix(1);
  return text;
}

std::optional<CaseShape> read_typed(std::string_view text) {
  text = without_label(text);
  if (auto shape = typed_case_shape(text)) return shape;
  for (int labels = 0; labels < 2 && !text.empty(); ++labels) {
    const auto label = case_label_at(text, 0);
    if (!label || is_something_else(label->kind)) break;
    text = trim(text.substr(label->length_bytes));
    if (auto shape = typed_case_shape(text)) return shape;
  }
  return std::nullopt;
}

// A bare number of four digits is a number of anything, and one of eight is a telephone.
bool known_when_typed(const CaseShape& shape, std::string_view text) {
  if (shape.needs != CaseEvidence::kNumberLabel) return true;
  const std::string_view bare = without_label(text);
  const bool labelled = !bare.empty() && !is_digit(static_cast<unsigned char>(bare.front()));
  return labelled || (bare.size() >= 5 && bare.size() <= 7);
}

}  // namespace

std::vector<FoundCaseNumber> find_case_numbers(std::string_view line) {
  std::vector<FoundCaseNumber> found;
  if (!may_hold_a_number(line)) return found;
  const std::string text = blank_addresses(line);
  const std::string_view bare = without_label(text);
  Governing label;
  for (std::size_t at = next_word(text, 0); at < text.size(); at = next_word(text, at)) {
    if (at != label.expected) label = {};
    const auto shape = case_shape_at(text, at);
    // "SAG-2018-01349" begins like a label and is a number; "012497 - 2031/12299" begins like a number and is a label.
    if (const auto next = case_label_at(text, at); next && !(shape && next->kind == CaseLabelKind::kWord)) {
      at += next->length_bytes;
      label = {true, is_something_else(next->kind), evidence_of(next->kind), at};
      continue;
    }
    if (!shape) {
      at = end_of_word(text, at);
      continue;
    }
    const bool whole_line = bare.size() == shape->length_bytes;
    const CaseEvidence evidence =
        std::max(label.evidence, whole_line ? CaseEvidence::kWholeLine : CaseEvidence::kShape);
    if (!label.something_else && evidence >= shape->needs) {
      found.push_back({shape->canonical, at, shape->length_bytes, label.present});
    }
    at += shape->length_bytes;
    label.expected = behind_list_separator(text, at);
    if (label.expected == at) label = {};
    at = std::max(at, label.expected);
  }
  return found;
}

std::optional<std::string> canonical_case_number(std::string_view text) {
  const auto shape = read_typed(text);
  if (!shape || !known_when_typed(*shape, text)) return std::nullopt;
  return shape->canonical;
}

std::string case_number_key(std::string_view text) {
  const auto shape = read_typed(text);
  return shape && known_when_typed(*shape, text) ? shape->key : std::string();
}

std::string_view kle_main_group(std::string_view canonical) {
  static const RE2 pattern("\\d\\d\\.\\d\\d\\.\\d\\d-?[A-ZÆØÅ]\\d\\d-\\d.*");
  return RE2::FullMatch(canonical, pattern) ? canonical.substr(0, 2) : std::string_view();
}

}  // namespace referat
