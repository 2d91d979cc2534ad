#include "indexer/minutes/paragraphs.h"

#include <algorithm>
#include <iterator>

#include <re2/re2.h>

#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

/// A list's mark is short: a space stands among the first bytes, or there is none.
constexpr std::size_t kLongestMark = 8;
constexpr std::string_view kBullets[] = {"-", "–", "—", "•", "·", "*", "o", "▪", "\u0335"};
constexpr std::string_view kDanishLetters[] = {"æ", "ø", "å"};
/// A label has two words of 21 letters of up to two bytes at most.
constexpr std::size_t kLongestLabel = 88;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

template <std::size_t count>
bool is_one_of(std::string_view text, const std::string_view (&all)[count]) {
  return std::find(std::begin(all), std::end(all), text) != std::end(all);
}

/// "1", "12", "a", "å", "IV"
bool is_list_number(std::string_view text) {
  const auto all_of = [&](std::string_view characters) {
    return text.find_first_not_of(characters) == std::string_view::npos;
  };
  if (text.empty() || text.size() > 4) return false;
  if (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z') return true;
  return (text.size() <= 2 && all_of("0123456789")) || all_of("IVX") || is_one_of(text, kDanishLetters);
}

/// "Udvalg: Økonomiudvalget", "Dato: 26-11-2030": a line of its own.
bool starts_with_label(std::string_view text) {
  static const RE2 label(R"([A-ZÆØÅ][A-Za-zÀ-ɏ]{2,20}(?: [A-Za-zÀ-ɏ]{1,20})?:\s+\S.*)");
  const std::size_t colon = text.substr(0, kLongestLabel).find(':');
  return colon != std::string_view::npos && trim(text.substr(colon + 1, 1)).empty() && RE2::FullMatch(text, label);
}

bool ends_in_hyphen(std::string_view text) {
  if (text.ends_with("\u00AD")) return true;
  if (text.size() < 2 || !text.ends_with('-')) return false;
  std::size_t before = text.size() - 1;
  return is_letter(decode_utf8_before(text, before));
}

std::vector<std::string_view> texts_of(const std::vector<Line>& lines) {
  std::vector<std::string_view> texts;
  texts.reserve(lines.size());
  for (const Line& line : lines) texts.push_back(line.text);
  return texts;
}

}  // namespace

bool starts_list_item(std::string_view text) {
  if (text.starts_with("./.")) {
    const std::size_t behind = text.find_first_not_of('.', 2);
    return behind != std::string_view::npos && is_space(text[behind]);
  }
  std::string_view mark = text.substr(0, kLongestMark);
  const auto space = std::find_if(mark.begin(), mark.end(), is_space);
  if (space == mark.end() || space == mark.begin()) return false;
  mark = {mark.begin(), space};
  const bool at = mark.size() == 2 && (mark[0] | 0x20) == 'a' && (mark[1] | 0x20) == 't';
  if (at || is_one_of(mark, kBullets)) return true;
  const bool closed = mark.back() == '.' || mark.back() == ')';
  return closed && is_list_number(mark.substr(0, mark.size() - 1));
}

ParagraphBuilder::ParagraphBuilder(const std::vector<Line>& document, std::size_t line_width)
    : joiner_(texts_of(document)), line_width_(line_width) {}

bool ParagraphBuilder::continues(const std::string& paragraph, const Line& previous, const Line& line) const {
  if (ends_in_hyphen(paragraph)) return true;
  const bool list = starts_list_item(line.text) || starts_with_label(line.text);
  const bool full = line_width_ > 0 && previous.text.size() * 4 >= line_width_ * 3;
  // A page break or a stray empty line inside a sentence.
  if (line.blank_before > 0 || line.starts_page)
    return full && !list && !ends_sentence(paragraph) && starts_lower(line.text);
  if (line_width_ == 0 || list) return false;
  return full || (starts_lower(line.text) && !ends_sentence(paragraph));
}

std::string ParagraphBuilder::text_of(const std::vector<const Line*>& lines) {
  std::string text;
  std::string paragraph;
  const Line* previous = nullptr;
  const auto finish = [&] {
    if (paragraph.empty()) return;
    if (!text.empty()) text += '\n';
    text += paragraph;
    paragraph.clear();
  };
  for (const Line* line : lines) {
    if (previous != nullptr && !continues(paragraph, *previous, *line)) finish();
    joiner_.append(paragraph, line->text);
    previous = line;
  }
  finish();
  return text;
}

std::string ParagraphBuilder::one_paragraph(const std::vector<const Line*>& lines) {
  std::string paragraph;
  for (const Line* line : lines) joiner_.append(paragraph, line->text);
  return paragraph;
}

}  // namespace referat
