#include "searcher/snippet/passage.h"

#include <algorithm>
#include <unordered_map>

namespace referat {
namespace {

/// What a word is worth the second time.
constexpr double kRepetition = 0.05;
/// The share of a passage that may stand before its first mark to begin at a sentence.
constexpr double kLead = 0.5;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The byte `count` code points before or behind `at`, or the border of the text.
std::size_t back(std::string_view text, std::size_t at, std::size_t count) {
  while (at > 0 && count > 0) {
    do --at;
    while (at > 0 && is_continuation(text[at]));
    --count;
  }
  return at;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t count) {
  while (at < text.size() && count > 0) {
    do ++at;
    while (at < text.size() && is_continuation(text[at]));
    --count;
  }
  return at;
}

/// In code points.
std::size_t length(std::string_view text, std::size_t begin, std::size_t end) {
  return static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                                text.begin() + static_cast<std::ptrdiff_t>(end),
                                                [](char byte) { return !is_continuation(byte); }));
}

bool is_longer(std::string_view text, std::size_t begin, std::size_t end, std::size_t most) {
  // No code point is shorter than a byte.
  return end - begin > most && length(text, begin, end) > most;
}

/// A sentence ends with its mark, a space and no small letter after it ("stk. 2" does not, "jf. lov" does not).
bool sentence_starts(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] == '\n') return true;
  if (at < 3 || text[at - 1] != ' ' || (text[at - 2] != '.' && text[at - 2] != '?' && text[at - 2] != '!'))
    return false;
  const char next = at < text.size() ? text[at] : ' ';
  const bool small = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
  // An abbreviation before a capital ("nr. A", "mio. Kr") is short.
  const std::size_t word = text.find_last_of(" \n", at - 3);
  const std::size_t word_length = at - 2 - (word == std::string_view::npos ? 0 : word + 1);
  return !small && word_length > 3;
}

/// The beginning: a sentence within reach, else a word.
std::size_t begin_at(std::string_view text, std::size_t least, std::size_t first_mark) {
  for (std::size_t at = least; at <= first_mark; ++at) {
    if (sentence_starts(text, at)) return at;
  }
  if (least == 0) return 0;
  const std::size_t space = text.find_first_of(" \n", least);
  return space == std::string_view::npos || space + 1 > first_mark ? first_mark : space + 1;
}

/// The end: whole text, a sentence's end in the last third, else a word's.
std::size_t end_at(std::string_view text, std::size_t begin, std::size_t last_mark_end, std::size_t most) {
  if (most >= text.size()) return text.size();
  const std::size_t least = std::max(last_mark_end, begin + (most - begin) * 2 / 3);
  for (std::size_t at = most; at > least; --at) {
    if (!is_continuation(text[at]) && sentence_starts(text, at)) {
      std::size_t end = at;
      while (end > least && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
      return end;
    }
  }
  const std::size_t space = text.find_last_of(" \n", most);
  return space == std::string_view::npos || space < last_mark_end ? most : space;
}

}  // namespace

PlaceRange best_places(std::string_view text, const std::vector<MarkedStretch>& places, std::size_t context) {
  PlaceRange best;
  double best_score = -1;
  std::unordered_map<std::string_view, int> inside;
  double score = 0;
  std::size_t first = 0;
  const auto gain = [](const MarkedStretch& place, int times) {
    return times == 0 ? place.weight : place.weight * kRepetition;
  };
  for (std::size_t last = 0; last < places.size(); ++last) {
    int& times = inside[places[last].term];
    score += gain(places[last], times++);
    const std::size_t end = places[last].offset_bytes + places[last].length_bytes;
    while (first < last && is_longer(text, places[first].offset_bytes, end, context)) {
      int& left = inside[places[first].term];
      score -= gain(places[first], --left);
      ++first;
    }
    if (score > best_score + 1e-9) {
      best_score = score;
      best.first = first;
      best.last = last;
    }
  }
  best.score = std::max(best_score, 0.0);
  return best;
}

Passage passage_around(std::string_view text, const std::vector<MarkedStretch>& places, const PlaceRange& range,
                       std::size_t context) {
  Passage passage;
  passage.score = range.score;
  const std::size_t first_mark = places.empty() ? 0 : places[range.first].offset_bytes;
  std::size_t marks_end = places.empty() ? 0 : places[range.last].offset_bytes + places[range.last].length_bytes;
  // The last mark's word is not cut where it runs on ("COVID-19-epidemien"), if there is room for it.
  const std::size_t word_end = std::min(text.find_first_of(" \n", marks_end), text.size());
  if (!places.empty() && word_end - first_mark <= context) marks_end = word_end;
  const std::size_t needed = length(text, first_mark, marks_end);
  const std::size_t room = context > needed ? context - needed : 0;
  const std::size_t lead = std::min(room, static_cast<std::size_t>(static_cast<double>(context) * kLead));
  passage.begin_bytes = begin_at(text, back(text, first_mark, lead), first_mark);
  const std::size_t most =
      std::max(forward(text, passage.begin_bytes, context), std::min(marks_end, forward(text, first_mark, context)));
  passage.end_bytes = end_at(text, passage.begin_bytes, std::min(marks_end, most), most);
  return passage;
}

Passage best_passage(std::string_view text, const std::vector<MarkedStretch>& places, std::size_t context) {
  return passage_around(text, places, best_places(text, places, context), context);
}

}  // namespace referat
