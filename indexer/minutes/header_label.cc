#include "indexer/minutes/header_label.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

#include "common/text/letters.h"
#include "indexer/minutes/header_labels.h"

namespace referat {
namespace {

using std::string_view;

bool is_letter_at(string_view text, std::size_t at) {
  return at < text.size() && is_letter(decode_utf8(text, at));
}

/// The names by their first byte, longest first.
const std::vector<const HeaderLabel*>& names_with(char first) {
  static const auto names = [] {
    std::array<std::vector<const HeaderLabel*>, 256> all;
    for (const HeaderLabel& label : kHeaderLabels) all[static_cast<unsigned char>(label.name[0])].push_back(&label);
    for (auto& list : all) {
      std::stable_sort(list.begin(), list.end(),
                       [](const HeaderLabel* a, const HeaderLabel* b) { return a->name.size() > b->name.size(); });
    }
    return all;
  }();
  return names[static_cast<unsigned char>(first)];
}

/// The longest name that `lower` goes on with at `at`, as whole words.
const HeaderLabel* longest_name(string_view lower, std::size_t at) {
  const string_view rest = lower.substr(at);
  for (const HeaderLabel* label : names_with(rest[0])) {
    if (rest.starts_with(label->name) && !is_letter_at(rest, label->name.size())) return label;
  }
  return nullptr;
}

/// A day, a weekday or a time of day.
bool begins_with_when(string_view value) {
  static const RE2 when(
      "(?i)(?:(?:den|d\\.|fra) )?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\\b|kl(?:okken)?[ .:]|\\d{1,2}[-./: ])");
  return when.Match(value, 0, value.size(), RE2::ANCHOR_START, nullptr, 0);
}

/// May `value` stand behind the label without a colon between them?
bool takes(const HeaderLabel& label, string_view value) {
  if (label.field == HeaderField::when || label.field == HeaderField::end || label.field == HeaderField::paper)
    return begins_with_when(value);
  std::size_t at = 0;
  if (!is_upper(decode_utf8(value, at))) return false;
  // "Mødelokale Nord" is a value itself.
  static constexpr string_view kPlaces[] = {"mødested", "mødeafholdelse", "møde lokation", "sted"};
  if (label.field == HeaderField::place)
    return std::find(std::begin(kPlaces), std::end(kPlaces), label.name) != std::end(kPlaces);
  return label.field == HeaderField::attendance && label.name != "formand";
}

std::optional<FoundLabel> label_at(string_view text, string_view lower, std::size_t at, bool inside) {
  const HeaderLabel* label = longest_name(lower, at);
  if (!label) return std::nullopt;
  FoundLabel found{label, at, label->name.size(), false};
  std::size_t end = at + label->name.size();
  while (end < text.size() && string_view(" .:").find(text[end]) != string_view::npos) {
    // "Mødedato:. Sted:" lost its value; "12. maj" after "den" is none of the label.
    found.colon = found.colon || text[end] == ':';
    ++end;
  }
  found.length_bytes = end - at;
  if (found.colon) return found;
  const bool alone = end == text.size();
  if (inside && label->field != HeaderField::when && label->field != HeaderField::end &&
      label->field != HeaderField::contents) {
    return std::nullopt;
  }
  if (inside && label->field == HeaderField::contents && label->name.size() < 10) return std::nullopt;
  if (!alone && label->field != HeaderField::contents && !takes(*label, text.substr(end))) return std::nullopt;
  if (!alone && !inside && label->field == HeaderField::contents && label->name.size() < 10) return std::nullopt;
  return found;
}

}  // namespace

std::optional<FoundLabel> label_at_start(string_view text) {
  const std::string lower = to_lower(text.substr(0, 64));
  if (text.empty() || lower.size() > text.size()) return std::nullopt;
  return label_at(text, lower, 0, false);
}

std::optional<FoundLabel> label_inside(string_view text, std::size_t from) {
  const std::string lower = to_lower(text);
  if (lower.size() != text.size()) return std::nullopt;
  for (std::size_t at = std::max<std::size_t>(from, 1); at < text.size(); ++at) {
    if (text[at - 1] != ' ') continue;
    std::size_t next = at;
    if (!is_upper(decode_utf8(text, next))) continue;
    if (auto found = label_at(text, lower, at, true)) return found;
  }
  return std::nullopt;
}

}  // namespace referat
