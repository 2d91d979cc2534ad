#include "common/text/case_like.h"

#include <algorithm>
#include <array>

#include "common/text/identifier_chunk.h"
#include "common/text/identifier_groups.h"

namespace referat {
namespace {

struct CaseFamily {
  /// One character a group part: 9 a digit, Y a year of four digits, # one to seven digits, A a letter; joiners as
  /// written.
  std::string_view shape;
  std::string_view example;
};

// The families of case numbers whose shape alone tells enough to look for an item by it.
constexpr CaseFamily kFamilies[] = {
    {"99.99.99-A99-#-99", "01.00.00-G01-93-31"},
    {"99.99.99-A99-#", "06.00.00-P15-1"},
    {"99.99.99A99-#-99", "06.00.00P15-1-25"},
    {"99.99.99A99-#", "85.02.02G00-0011"},
    {"9-99-99-#-99", "1-51-71-3321-31"},
    {"9-99-#-99", "1-00-13-31"},
    {"999-Y-#", "330-2031-3619"},
    {"Y/###", "2031/057275"},
    {"Y-####", "2031-004392"},
    {"#####-Y", "018520-2031"},
    {"99-999999", "25-026664"},
    {"99-999999A", "20-332957F"},
    {"99/###", "30/33839"},
};

struct System {
  std::string_view letters;
  IdentifierKind kind;
  std::string_view name;
};

constexpr System kSystems[] = {
    {"sag", IdentifierKind::case_number, "sag"},   {"emn", IdentifierKind::case_number, "emn"},
    {"mok", IdentifierKind::case_number, "mok"},   {"s", IdentifierKind::case_number, "s"},
    {"d", IdentifierKind::document_number, "dok"},
};

constexpr std::size_t kMostSerialDigits = 7;
constexpr std::size_t kFewestSerialDigits = 5;
constexpr std::size_t kFewestPlainDigits = 4;
constexpr std::size_t kMostPlainDigits = 9;

std::size_t run_of(std::string_view shape, std::size_t at, char what) {
  const std::size_t end = shape.find_first_not_of(what, at);
  return (end == std::string_view::npos ? shape.size() : end) - at;
}

/// One group against the shape at `at`, which moves behind it. '#' may have more digits than the shape.
bool takes_group(std::string_view shape, std::size_t& at, const IdentifierGroup& group) {
  if (at >= shape.size()) return false;
  const char what = shape[at];
  const std::size_t count = run_of(shape, at, what);
  at += count;
  switch (what) {
    case '9':
      return group.digits && group.text.size() == count;
    case '#':
      return group.digits && group.text.size() >= count && group.text.size() <= kMostSerialDigits;
    case 'Y':
      return is_year(group);
    default:
      return !group.digits && (group.text.size() == 1 || (group.text.size() == 2 && group.text[0] == '\xC3'));
  }
}

bool has_shape(IdentifierGroups groups, std::string_view shape) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i > 0 && groups[i].joiner != 0) {
      if (!byte_at(shape, at, groups[i].joiner)) return false;
      ++at;
    }
    if (!takes_group(shape, at, groups[i])) return false;
  }
  return at == shape.size();
}

constexpr std::size_t kFewestSpacedSerialDigits = 4;

bool is_case_number(IdentifierGroups groups) {
  return std::any_of(std::begin(kFamilies), std::end(kFamilies),
                     [&](const CaseFamily& family) { return has_shape(groups, family.shape); });
}

const System* system_of(std::string_view letters) {
  for (const System& system : kSystems) {
    if (word_length(letters, system.letters) == letters.size()) return &system;
  }
  return nullptr;
}

/// "2018-01349" and its like: a year, a serial, for MOK a number between them.
bool is_year_and_serial(IdentifierGroups groups) {
  if (groups.size() < 2 || groups.size() > 3 || !is_year(groups[0]) || !all_digits(groups)) return false;
  return std::all_of(groups.begin() + 1, groups.end(), [](const IdentifierGroup& group) {
    return group.text.size() <= kMostSerialDigits && (group.joiner == '-' || group.joiner == '/');
  });
}

/// "29-8545": the last two digits of a year, a serial.
bool is_short_year_and_serial(IdentifierGroups groups) {
  return groups.size() == 2 && all_digits(groups) && groups[1].joiner == '-' && groups[0].text.size() == 2 &&
         groups[1].text.size() >= 3;
}

std::string with_hyphens(IdentifierGroups groups) {
  std::string text;
  append_joined(groups, text);
  std::replace(text.begin(), text.end(), '/', '-');
  return text;
}

Identifier system_number(const System& system, IdentifierGroups rest) {
  const std::string serial = with_hyphens(rest);
  return {system.kind, rest.back().end, std::string(system.name) + "-" + serial, {serial}};
}

/// 123456-31, which is a document's after the bare word too; a day is not.
bool is_long_number(IdentifierGroups groups) {
  if (groups.size() < 2 || !all_digits(groups)) return false;
  return std::any_of(groups.begin(), groups.end(),
                     [](const IdentifierGroup& group) { return group.text.size() >= kFewestSerialDigits; });
}

bool is_plain_number(std::string_view digits) {
  return digits.size() >= kFewestPlainDigits && digits.size() <= kMostPlainDigits;
}

struct Chunk {
  explicit Chunk(std::string_view text) : cutter(text), groups(cutter.groups()) {
    // "30/3143-sagen"
    while (groups.size() > 1 && !groups.back().digits && groups.back().joiner != 0)
      groups = groups.first(groups.size() - 1);
  }
  GroupCutter cutter;
  IdentifierGroups groups;
};

/// A chunk that a label says is a case number: 29-8545 is 29/8545 then.
std::optional<Identifier> read_case_chunk(std::string_view text, IdentifierGroups groups) {
  auto identifier = read_chunk(text);
  if (!identifier || !is_short_year_and_serial(groups)) return identifier;
  identifier->kind = IdentifierKind::case_number;
  identifier->aliases.add(identifier->canonical);
  std::replace(identifier->canonical.begin(), identifier->canonical.end(), '-', '/');
  return identifier;
}

/// "EMN 2031 003383": only spaces between letters, year and serial.
std::optional<Identifier> read_spaced_serial(std::string_view text, const System& system, std::size_t year) {
  const std::string_view year_digits = digits_at(text, year);
  const std::size_t at = year + year_digits.size();
  if (!byte_at(text, at, ' ')) return {};
  const std::string_view serial = digits_at(text, at + 1);
  const std::size_t end = at + 1 + serial.size();
  const bool goes_on = letter_at(text, end) || byte_at(text, end, '-') || byte_at(text, end, '/');
  if (serial.size() < kFewestSpacedSerialDigits || serial.size() > kMostSerialDigits || goes_on) return {};
  const std::string number = std::string(year_digits) + "-" + std::string(without_leading_zeros(serial));
  return Identifier{system.kind, end, std::string(system.name) + "-" + number, {number}};
}

}  // namespace

IdentifierKind case_like_kind(IdentifierGroups groups) {
  if (is_case_number(groups)) return IdentifierKind::case_number;
  return all_digits(groups) ? IdentifierKind::number : IdentifierKind::name;
}

std::optional<Identifier> read_system_number(IdentifierGroups groups) {
  if (groups.size() < 3 || groups[0].digits || !is_year_and_serial(groups.subspan(1))) return {};
  const System* const system = system_of(groups[0].text);
  if (system == nullptr || (groups[1].joiner != 0 && groups[1].joiner != '-')) return {};
  return system_number(*system, groups.subspan(1));
}

std::optional<Identifier> read_spaced_system_number(std::string_view text, const FoundTrigger& letters) {
  const System* const system = system_of(text.substr(0, letters.length_bytes));
  const NumberPlace place = number_behind(text, letters);
  if (system == nullptr || place.at <= letters.length_bytes) return {};
  const Chunk chunk(text.substr(place.at));
  if (chunk.groups.size() == 1 && is_year(chunk.groups[0])) return read_spaced_serial(text, *system, place.at);
  const bool span_of_years = chunk.groups.size() == 2 && (chunk.groups[1].text.size() == 2 || is_year(chunk.groups[1]));
  if (is_year_and_serial(chunk.groups) && !span_of_years) {
    Identifier identifier = system_number(*system, chunk.groups);
    identifier.length_bytes += place.at;
    return identifier;
  }
  if (chunk.groups.size() < 2 || !(is_case_number(chunk.groups) || is_short_year_and_serial(chunk.groups))) return {};
  auto identifier = read_case_chunk(text.substr(place.at), chunk.groups);
  if (!identifier || identifier->kind != IdentifierKind::case_number) return {};
  identifier->length_bytes += place.at;
  append_label(text, letters, place, identifier->aliases);
  return identifier;
}

std::optional<Identifier> read_labelled_case(std::string_view text, const FoundTrigger& label) {
  const NumberPlace place = number_behind(text, label);
  if (place.at == 0 || !place.nr || !(digit_at(text, place.at) || letter_at(text, place.at))) return {};
  const std::string_view rest = text.substr(place.at);
  const Chunk chunk(rest);
  if (chunk.groups.empty() || !chunk.groups.back().digits) return {};
  std::optional<Identifier> identifier;
  if (chunk.groups.size() == 1) {
    if (!is_plain_number(chunk.groups[0].text)) return {};
    const std::string digits(without_leading_zeros(chunk.groups[0].text));
    identifier = Identifier{IdentifierKind::case_number, chunk.groups[0].end, "sag-" + digits, {digits}};
  } else {
    // "J.nr.: A09": a facet that lost its number.
    if (!chunk.groups[0].digits && !read_system_number(chunk.groups)) return {};
    identifier = read_case_chunk(rest, chunk.groups);
    if (!identifier) return {};
    if (is_year_and_serial(chunk.groups)) append_term("sag-" + with_hyphens(chunk.groups), identifier->aliases);
    if (identifier->kind == IdentifierKind::number) identifier->kind = IdentifierKind::case_number;
  }
  identifier->length_bytes += place.at;
  append_label(text, label, place, identifier->aliases);
  return identifier;
}

std::optional<Identifier> read_document_number(std::string_view text, const FoundTrigger& label) {
  const NumberPlace place = number_behind(text, label);
  if (place.at == 0 || !digit_at(text, place.at)) return {};
  const std::string_view rest = text.substr(place.at);
  const Chunk chunk(rest);
  if (chunk.groups.empty()) return {};
  if (!place.nr && !is_long_number(chunk.groups)) return {};
  Identifier identifier{IdentifierKind::document_number, place.at + chunk.groups.back().end, "dok-", {}};
  append_joined(chunk.groups, identifier.canonical);
  append_terms_alone(rest.substr(0, chunk.groups.back().end), identifier.aliases);
  append_label(text, label, place, identifier.aliases);
  return identifier;
}

}  // namespace referat
