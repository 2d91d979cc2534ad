#include "common/text/abbreviation_short_form.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

constexpr std::size_t kFewestLetters = 2;
constexpr std::size_t kMostLetters = 10;

/// What stands before the short form in brackets; whole words in lower case.
constexpr std::array<std::string_view, 18> kLeadIns = {
    "herefter",  "herefter kaldet", "herefter benævnt", "herefter forkortet", "i det følgende",       "fremover",
    "forkortet", "forkortes",       "også kaldet",      "også kendt som",     "i daglig tale kaldet", "i daglig tale",
    "kaldet",    "kaldt",           "benævnt",          "efterfølgende",      "også forkortet",       "fork.",
};

/// Words that minutes print in capitals behind a title.
constexpr std::array<std::string_view, 16> kStatusWords = {
    "ÅBEN",       "ÅBENT",       "ÅBNE",       "LUKKET",    "LUKKEDE", "LUKKES", "FORTROLIG", "FORTROLIGT",
    "FORTROLIGE", "ORIENTERING", "BESLUTNING", "DRØFTELSE", "UDSAT",   "UDGÅR",  "UDKAST",    "BILAG",
};

/// Endings that are set on a short form without an apostrophe.
constexpr std::array<std::string_view, 9> kEndings = {"s", "en", "et", "er", "ens", "ets", "erne", "ernes", "ers"};

constexpr std::string_view kSingleQuotes[] = {"'", "’", "´", "`"};
constexpr std::string_view kQuotes[] = {"\"", "”", "“", "„", "»", "«", "'", "’", "‘"};

std::string_view without_quotes(std::string_view text) {
  for (const std::string_view quote : kQuotes) {
    if (text.starts_with(quote)) text.remove_prefix(quote.size());
  }
  for (const std::string_view quote : kQuotes) {
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  }
  return text;
}

bool is_small(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_utf8(text, at);
    if (!is_letter(c) || is_upper(c)) return false;
  }
  return true;
}

std::string_view without_inflection(std::string_view text) {
  for (const std::string_view quote : kSingleQuotes) {
    const std::size_t at = text.rfind(quote);
    if (at != std::string_view::npos && at > 0 && is_small(text.substr(at + quote.size()))) return text.substr(0, at);
  }
  std::size_t end = text.size();
  while (end > 0) {
    std::size_t start = end;
    if (!is_letter(decode_utf8_before(text, start)) || !is_small(text.substr(start, end - start))) break;
    end = start;
  }
  const bool ending = std::find(kEndings.begin(), kEndings.end(), text.substr(end)) != kEndings.end();
  return ending ? text.substr(0, end) : text;
}

bool looks_short(std::string_view text) {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) {
    const char32_t c = decode_utf8(text, at);
    if (!is_letter(c) && !is_digit(c)) return false;
    if (is_upper(c)) ++capitals;
    if (is_digit(c)) ++digits;
  }
  if (std::find(kStatusWords.begin(), kStatusWords.end(), text) != kStatusWords.end()) return false;
  return letters >= kFewestLetters && letters <= kMostLetters && capitals > 0 && (capitals > 1 || digits > 0);
}

std::string_view without_lead_in(std::string_view content) {
  const std::string lower = to_lower(content.substr(0, kMaxShortFormBytes));
  std::string_view longest;
  for (const std::string_view words : kLeadIns) {
    const bool leads = lower.size() > words.size() && lower.starts_with(words) && lower[words.size()] == ' ';
    if (leads && words.size() > longest.size()) longest = words;
  }
  return longest.empty() ? content : trim(content.substr(longest.size()));
}

}  // namespace

std::string_view short_form_in(std::string_view text) {
  if (text.size() > kMaxShortFormBytes) return {};
  const std::string_view bare = without_quotes(trim(text));
  const std::string_view stem = without_inflection(bare);
  return looks_short(stem) ? stem : looks_short(bare) ? bare : std::string_view();
}

std::string_view short_form_in_brackets(std::string_view content) {
  const std::string_view first = content.substr(0, content.find_first_of(",;"));
  return short_form_in(without_lead_in(trim(first)));
}

std::string_view short_form_at_end(std::string_view text) {
  text = trim(text);
  if (text.size() > 2 * kMaxShortFormBytes) text.remove_prefix(text.size() - 2 * kMaxShortFormBytes);
  const std::size_t space = text.find_last_of(" \n\f");
  const std::string_view word = text.substr(space == std::string_view::npos ? 0 : space + 1);
  return short_form_in(word.substr(0, word.find('-')));
}

}  // namespace referat
