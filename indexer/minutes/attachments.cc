#include "indexer/minutes/attachments.h"

#include <algorithm>

#include <re2/re2.h>

#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

/// More than these no item has; a longer list is something else.
constexpr std::size_t kMostAttachments = 1000;
/// A title longer than this is a sentence about something else.
constexpr std::size_t kMaxTitleBytes = 250;

void add(Item& item, std::string title) {
  title = trim(title);
  while (!title.empty() && (title.back() == '.' || title.back() == ',' || title.back() == ';')) title.pop_back();
  if (title.empty() || title.size() > kMaxTitleBytes || item.attachments.size() >= kMostAttachments) return;
  if (std::find(item.attachments.begin(), item.attachments.end(), title) == item.attachments.end()) {
    item.attachments.push_back(std::move(title));
  }
}

bool says_none(std::string_view line) {
  static const CaselessWords beginnings({"ingen", "intet", "der er"});
  if (!beginnings.may_begin(line)) return false;
  static const RE2 none(R"((?i)(?:ingen|ingen bilag|intet|der er ingen bilag)\.?)");
  return RE2::FullMatch(line, none);
}

void add_listed(Item& item, std::string_view line) {
  static const RE2 entry(R"((?:[-–•·*]\s*)?(?i:bilag\s+[\dA-Z]{1,3}\s*[:.–-]\s*|\d{1,2}[.)]\s+)?(.+))");
  if (says_none(line)) return;
  // Most titles stand there without a mark or a number.
  static const CaselessWords labels({"bilag"});
  std::size_t behind_first = 0;
  const bool letter = !line.empty() && is_letter(decode_utf8(line, behind_first));
  std::string title;
  if (letter && !labels.may_begin(line)) {
    add(item, std::string(line));
  } else if (RE2::FullMatch(line, entry, &title)) {
    add(item, title);
  }
}

/// "Oversigt_2.pdf  Bilag_1.pdf", "application/pdf icon bilag_2_0.pdf": a line of nothing but names of files.
void add_file_names(Item& item, std::string_view line) {
  static const RE2 names(
      R"((?i)(?:(?:application/pdf icon )?\S+\.(?:pdf|docx?|xlsx?|pptx?)(?:application/pdf icon)?\s*)+)");
  static const RE2 name(
      R"((?i)(?:application/pdf icon )?(\S+?\.(?:pdf|docx?|xlsx?|pptx?))(?:application/pdf icon)?\s*)");
  // Nearly all lines are done with here: they end in another way.
  static const CaselessWords endings({"pdf", "doc", "xls", "ppt", "icon"});
  constexpr std::size_t kLongestEnding = 5;  // "xlſx"
  const std::string_view printed = trim(line);
  const std::string_view end = printed.substr(printed.size() - std::min(printed.size(), kLongestEnding));
  if (end.empty() || ends_sentence(end) || !endings.may_be_in(end) || !RE2::FullMatch(line, names)) return;
  re2::StringPiece rest(line.data(), line.size());
  std::string title;
  while (RE2::Consume(&rest, name, &title)) add(item, title);
}

/// "./. Notat om praksisplan er vedlagt som bilag." → "Notat om praksisplan"; a name in quotes wins.
void add_marked(Item& item, std::string_view line) {
  if (!line.starts_with("./.")) return;
  const std::string_view text = trim(line.substr(std::min(line.find_first_not_of('.', 2), line.size())));
  if (text.empty()) return;
  static const RE2 attached(
      R"((?i)(.+?)\s+(?:er|blev|vedlægges|vedhæftes)\b.*?(?:vedlagt|vedhæftet|bilag|vedlægges|vedhæftes)\b.*)");
  static const RE2 quoted(R"((?i).*vedlagte?[^"“”„»]*["“”„»]([^"“”«]+)["“”«].*)");
  static const CaselessWords words({"vedlagt", "vedlægges", "vedhæft", "bilag"});
  std::string title;
  if (words.may_be_in(text) && (RE2::FullMatch(text, quoted, &title) || RE2::FullMatch(text, attached, &title))) {
    add(item, title);
  } else {
    add(item, std::string(text.substr(0, text.find(". "))));
  }
}

}  // namespace

void add_attachments(Item& item) {
  for (const Section& section : item.sections) {
    for (std::size_t at = 0; at < section.text.size();) {
      const std::size_t end = std::min(section.text.find('\n', at), section.text.size());
      const std::string_view line = std::string_view(section.text).substr(at, end - at);
      if (section.kind == "Bilag") {
        add_listed(item, line);
      } else {
        add_marked(item, line);
        add_file_names(item, line);
      }
      at = end + 1;
    }
  }
}

}  // namespace referat
