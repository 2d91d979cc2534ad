#include "indexer/minutes/derived_title.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <re2/re2.h>

#include "common/text/letters.h"

namespace referat {
namespace {

/// What is recommended, without "Direktionen indstiller, at" above it.
std::string_view behind_lead(std::string_view text) {
  const auto end = text.find('\n');
  const bool lead = end != std::string_view::npos && end > 0 && (text[end - 1] == ',' || text[end - 1] == ':');
  static const RE2 mark(R"((?:[-–•·*]|\d{1,2}[.)]|at \d\)|(?i:at))\s+)");
  if (lead) text.remove_prefix(end + 1);
  re2::StringPiece rest(text.data(), text.size());
  while (lead && RE2::Consume(&rest, mark)) continue;
  return {rest.data(), rest.size()};
}

/// Where the first sentence ends: at a full stop before a capital ("1,2 mio. kr. i puljen" goes on), or with its line.
std::size_t sentence_end(std::string_view text) {
  constexpr std::size_t kShortest = 6;
  const std::size_t line = std::min(text.find('\n'), text.size());
  for (std::size_t stop = text.find('.', kShortest); stop < line; stop = text.find('.', stop + 1)) {
    std::size_t next = stop + 1;
    while (next < line && text[next] == ' ') ++next;
    const std::string_view word = text.substr(0, stop).substr(text.rfind(' ', stop) + 1);
    const bool short_word = word.size() < 3;  // an abbreviation
    if (next == line || (next > stop + 1 && !short_word && is_upper(decode_utf8(text, next)))) return stop;
  }
  return line;
}

/// The first sentence of a text, cut at a word if it is long.
std::string beginning(std::string_view text) {
  constexpr std::size_t kLongest = 100;
  std::string first(text.substr(0, sentence_end(text)));
  if (first.size() <= kLongest) return first;
  first.resize(first.rfind(' ', kLongest) == std::string::npos ? kLongest : first.rfind(' ', kLongest));
  while (!first.empty() && (static_cast<unsigned char>(first.back()) & 0xC0) == 0x80) first.pop_back();
  return first + " …";
}

}  // namespace

void derive_title(Item& item) {
  if (!item.open) {
    item.title = "Lukket punkt";
    return;
  }
  for (const std::string_view kind :
       {"Tema", "Resumé", "Sagsfremstilling", "Baggrund", "Indstilling", "Beslutning", "Tekst"}) {
    const auto section = std::find_if(item.sections.begin(), item.sections.end(),
                                      [&](const Section& one) { return one.kind == kind && !one.text.empty(); });
    if (section == item.sections.end()) continue;
    item.title = beginning(behind_lead(section->text));
    item.warnings.push_back({"title_missing", "no title is printed; the first words of the text stand for it"});
    return;
  }
}

}  // namespace referat
