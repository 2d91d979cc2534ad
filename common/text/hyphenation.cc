#include "common/text/hyphenation.h"

#include <utility>

#include "common/text/conjunctions.h"
#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/lexicon.h"

namespace referat {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";

/// No word is longer; what looks so is looked at no further.
constexpr std::size_t kLongestWord = 200;

char32_t last_character(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0) == 0x80) {
  }
  return decode_utf8(text, at);
}

/// A word over a line end.
struct BrokenWord {
  BrokenWord(std::string_view before_hyphen, std::string_view next_line)
      : left(before_hyphen.substr(last_word_start(before_hyphen, kLongestWord))),
        right(next_line.substr(0, first_word_bytes(next_line))) {}

  std::string joined() const { return in_lower_case(""); }
  std::string hyphened() const { return in_lower_case("-"); }
  std::string in_lower_case(std::string_view between) const {
    std::string word;
    word.reserve(left.size() + between.size() + right.size());
    append_lower(left, word);
    word += between;
    append_lower(right, word);
    return word;
  }

  std::string_view left;
  std::string_view right;
};

bool inside_url(std::string_view text) {
  const std::string_view end = text.size() > kLongestWord ? text.substr(text.size() - kLongestWord) : text;
  const auto space = end.find_last_of(' ');
  const std::string_view last = end.substr(space == std::string_view::npos ? 0 : space + 1);
  return last.find("://") != std::string_view::npos || last.starts_with("www.");
}

}  // namespace

LineJoiner::LineJoiner(std::vector<std::string_view> lines) : words_(std::move(lines)) {}

void LineJoiner::expect_broken_words() {
  const auto& lines = words_.lines();
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lines[i].ends_with('-')) continue;
    const BrokenWord word(lines[i].substr(0, lines[i].size() - 1), lines[i + 1]);
    words_.expect(word.joined());
  }
}

LineJoiner::Join LineJoiner::decide(std::string_view before, std::string_view next_line) {
  if (inside_url(before)) return Join::with_hyphen;
  const BrokenWord word(before, next_line);
  const auto [left, right] = word;
  if (left.empty()) return Join::with_space;  // a dash, not a hyphen
  if (right.empty()) return next_line.starts_with('/') ? Join::with_hyphen : Join::with_space;
  // "børne- og unge…": the hyphen stands for a part that follows later.
  if (is_conjunction(to_lower(right))) return Join::with_space;

  std::size_t at = 0;
  const char32_t next = decode_utf8(right, at);
  const char32_t last = last_character(left);
  if (!is_letter(last) || !is_letter(next) || is_upper(last) || is_upper(next)) return Join::with_hyphen;

  // A one-letter first part is a compound of its own kind (e-mail, p-plads); no typesetter leaves one letter behind.
  const std::size_t last_part = left.rfind('-') == std::string_view::npos ? 0 : left.rfind('-') + 1;
  std::size_t behind_letter = last_part;
  decode_utf8(left, behind_letter);
  const std::string hyphened = word.hyphened();
  const bool may_keep_hyphen =
      behind_letter == left.size() || words_.contains(hyphened) || find_word(fold(hyphened)).is_word();
  if (!may_keep_hyphen) return Join::without_hyphen;
  if (!std::exchange(expecting_, true)) expect_broken_words();
  return words_.contains(word.joined()) ? Join::without_hyphen : Join::with_hyphen;
}

void LineJoiner::append(std::string& paragraph, std::string_view line) {
  if (paragraph.empty()) {
    paragraph = line;
  } else if (paragraph.ends_with(kSoftHyphen)) {
    paragraph.resize(paragraph.size() - kSoftHyphen.size());
    paragraph += line;
  } else if (paragraph.ends_with('-')) {
    const Join join = decide(std::string_view(paragraph).substr(0, paragraph.size() - 1), line);
    if (join == Join::without_hyphen) paragraph.pop_back();
    if (join == Join::with_space) paragraph += ' ';
    paragraph += line;
  } else {
    paragraph += paragraph.ends_with('/') && inside_url(paragraph) ? "" : " ";
    paragraph += line;
  }
}

}  // namespace referat
