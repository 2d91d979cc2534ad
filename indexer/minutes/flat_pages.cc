// A flat page, as it comes and as it leaves:
//
//   3 Fjordby Kommune Havneudvalget Side 1 1. ØU - Nye bøjer J.nr.: A00. Sagsnr.: 30/496 Sagsfremstilling: Bøjerne er
//   slidte. Beslutning Havneudvalget den 13-08-2031 Godkendt.
//
//   Fjordby Kommune Havneudvalget            the running header
//   Side 1
//   1. ØU - Nye bøjer                        up to the case label
//   J.nr.: A00. Sagsnr.: 30/496              as far as it reads as a case line
//   Sagsfremstilling:
//   Bøjerne er slidte.
//   Beslutning Havneudvalget den 13-08-2031
//   Godkendt.
#include "indexer/minutes/flat_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <re2/re2.h>

#include "common/model/case_label.h"
#include "common/model/case_number.h"
#include "common/model/decision_heading.h"
#include "common/model/organ.h"
#include "common/model/section_kind.h"
#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"
#include "indexer/minutes/contents.h"
#include "indexer/minutes/sentence_shape.h"

namespace referat {
namespace {

constexpr std::size_t kShortestPage = 80;
constexpr std::size_t kShortestFlatLine = 120;
constexpr std::size_t kLongestPage = 64 * 1024;
constexpr std::size_t kMostHeadingWords = 6;
constexpr std::size_t kMostDecisionWords = 11;
constexpr std::size_t kMostMatterWords = 14;

/// Words after which a capitalised heading word is part of a name or a sentence.
constexpr auto kJoiningWords = std::to_array<std::string_view>(
    {"af",  "for", "fra", "i",   "med", "og",    "om",      "på",    "til",   "ved",
     "den", "det", "de",  "en",  "et",  "under", "samt",    "eller", "vedr.", "vedrørende",
     "&",   "-",   "–",   "der", "som", "jf.",   "jævnfør", "se",    "fru",   "hr."});

bool is_word_start(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == ' ';
}

std::size_t word_end(std::string_view text, std::size_t at) {
  return std::min(text.find(' ', at), text.size());
}

std::string_view word_before(std::string_view text, std::size_t at) {
  if (at < 2) return {};
  const std::size_t end = at - 1;
  const std::size_t start = text.rfind(' ', end - 1);
  return text.substr(start == std::string_view::npos ? 0 : start + 1,
                     end - (start == std::string_view::npos ? 0 : start + 1));
}

bool begins_upper(std::string_view text, std::size_t at) {
  return at < text.size() && is_upper(decode_utf8(text, at));
}

bool follows_joining_word(std::string_view text, std::size_t at) {
  const std::string before = to_lower(word_before(text, at));
  return before.ends_with(',') || std::find(kJoiningWords.begin(), kJoiningWords.end(), before) != kJoiningWords.end();
}

/// What a heading is followed by: its text begins anew.
bool text_begins(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  if (at == text.size()) return true;
  static const RE2 start(R"([\d•·"“”(*-]|[Aa]t\b|At\pL)");
  return begins_upper(text, at) || start.Match(text, at, text.size(), RE2::ANCHOR_START, nullptr, 0);
}

/// End of the heading that begins at `at`, its colon included; 0 where there is none.
std::size_t heading_end(std::string_view text, std::size_t at) {
  if (!begins_upper(text, at)) return 0;
  std::size_t found = 0;
  std::size_t end = at;
  for (std::size_t words = 0; words < kMostHeadingWords && end < text.size(); ++words) {
    end = word_end(text, end == at ? at : end + 1);
    const std::string_view phrase = text.substr(at, end - at);
    const bool closed = phrase.ends_with(':') || phrase.ends_with(';');
    if (closed || text_begins(text, end)) {
      const auto heading = read_heading(phrase);
      const bool whole = heading && heading->text.empty() && !heading->organ;
      if (whole && (closed || (heading->certain && !follows_joining_word(text, at)))) found = end;
    }
    if (closed || phrase.ends_with('.')) break;
  }
  return found;
}

/// The same of a decision's heading with its body and day, either of which the transcript may have lost.
std::size_t decision_end(std::string_view text, std::size_t at) {
  static const RE2 word(R"((?i)beslutning(?:er)?\b)");
  static const RE2 hint(R"((?i)^\S+(?: \S+){0,8}? ?(?:beslutning|møde|\d{1,2}[.-]))");
  if (!begins_upper(text, at)) return 0;
  const std::string_view ahead = text.substr(at, 160);
  const bool begins_with_word = word.Match(ahead, 0, ahead.size(), RE2::ANCHOR_START, nullptr, 0);
  if (!begins_with_word && !RE2::PartialMatch(ahead, hint)) return 0;
  std::size_t found = 0;
  std::size_t end = at;
  for (std::size_t words = 0; words < kMostDecisionWords && end < text.size(); ++words) {
    end = word_end(text, end == at ? at : end + 1);
    // "den :" is a date that got lost; the colon belongs to the heading.
    if (text.substr(end, 2) == " :") end += 2;
    const std::string_view phrase = text.substr(at, end - at);
    if (words == 0) continue;
    const auto heading = read_decision_heading(phrase);
    const bool dated = heading && heading->date;
    const bool ends = phrase.ends_with(':') || phrase.ends_with(" den") || dated;
    if (heading && heading->text.empty() && ends && (begins_with_word || heading->certain)) found = end;
    // "29." of a date goes on.
    static const RE2 sentence_end(R"(.*[^\d ]\.)");
    if (phrase.ends_with(':') || (!dated && words > 1 && RE2::FullMatch(phrase, sentence_end))) break;
  }
  return found;
}

/// End of the heading in "SagsfremstillingUdgiften", "BeslutningHenvist"; 0 where the word is none.
std::size_t glued_heading_end(std::string_view text, std::size_t at) {
  const std::string_view word = text.substr(at, word_end(text, at) - at);
  if (word.size() < 10 || !begins_upper(word, 0)) return 0;
  const auto heading = read_heading(word);
  const bool glued = heading && heading->certain && !heading->text.empty() && word.starts_with(heading->printed) &&
                     word.ends_with(heading->text) && heading->printed.size() + heading->text.size() == word.size();
  return glued ? at + heading->printed.size() : 0;
}

/// "3. Lukket punkt: Grundkøb": the mark is the title's.
bool is_title_of_closed(std::string_view text, std::size_t at, std::size_t end) {
  const std::string_view before = word_before(text, at);
  const bool numbered =
      before.size() > 1 && before.back() == '.' && before.find_first_not_of("0123456789.") == std::string_view::npos;
  return numbered || (end < text.size() && text[end] == ':');
}

/// End of the longest run from `at` that reads as a case line; 0 where there is none.
std::size_t matter_end(std::string_view text, std::size_t at) {
  static const RE2 open_mark(R"((?:(?:Å|å)bent?|ÅBENT?|Lukket|LUKKET)(?: (?:punkt|sag|PUNKT|SAG))?\b)");
  const auto label = case_label_at(text, at);
  const bool labelled = label && (label->kind == CaseLabelKind::kNumber || label->kind == CaseLabelKind::kPerson ||
                                  label->kind == CaseLabelKind::kOther || label->kind == CaseLabelKind::kCase);
  re2::StringPiece mark;
  const bool marked = open_mark.Match(text, at, text.size(), RE2::ANCHOR_START, &mark, 1) &&
                      !is_title_of_closed(text, at, at + mark.size()) &&
                      (mark.size() > 6 || case_label_at(text, at + mark.size() + 1) ||
                       heading_end(text, std::min(at + mark.size() + 1, text.size())) > 0);
  if (!labelled && !marked) return 0;
  std::size_t found = marked && !labelled ? at + mark.size() : 0;
  std::size_t end = at;
  for (std::size_t words = 0; words < kMostMatterWords && end < text.size(); ++words) {
    if (words > 0 && heading_end(text, end + 1) > 0) break;
    end = word_end(text, words == 0 ? at : end + 1);
    const std::string_view run = text.substr(at, end - at);
    // Initials are small letters here: a capitalised word behind the label begins the text or a heading.
    if (read_case_line(run)) found = end;
  }
  return found;
}

/// A page number, a group heading, a label of the header, the head of a contents table.
std::size_t mark_end(std::string_view text, std::size_t at) {
  static const RE2 page(R"((?:Side|SIDE|Sidenr\.?|SIDENR\.?|Sidetal):? ?\d{1,4}(?: af \d{1,4})?\.?)");
  static const RE2 group(
      R"((?:ÅBNE|LUKKEDE|Åbne|Lukkede) (?i:efterretningssager|beslutningssager|dagsordenspunkter|punkter|sager)|(?:For|FOR) (?i:åbne|lukkede) (?i:døre):?|(?:LUKKET|ÅBENT) MØDE)");
  static const RE2 contents(
      R"(Indholdsfortegnelse:?|INDHOLDSFORTEGNELSE:?|Sagsoversigt:?|(?:Følgende sager behandles|Til behandling forelå):?)");
  re2::StringPiece found;
  const auto match = [&](const RE2& pattern) {
    return pattern.Match(text, at, text.size(), RE2::ANCHOR_START, &found, 1) &&
           (at + found.size() == text.size() || text[at + found.size()] == ' ');
  };
  if (match(page)) {
    // "Side 1. Godkendelse af …": the number opens the first entry below the column's head.
    static const RE2 entry(R"(\pL+:? \d{1,4}\. ?\p{Lu}.*)");
    if (RE2::FullMatch(text.substr(at, 40), entry)) return at + 4;
    return at + found.size();
  }
  if (match(group) || match(contents)) return at + found.size();
  return 0;
}

bool is_header_label(std::string_view text, std::size_t at) {
  static const RE2 label(
      R"((?:Møde(?:dato|do|tidspunkt|tid|sted|lokale|afholdelse)|MØDEDATO|Dato|Sted|Lokale|Starttidspunkt|Sluttidspunkt|Mødet (?:hævet|påbegyndt|afsluttet)|Medlemmer|Deltagere|Fraværende|Afbud|Tilstede|Til stede|Bemærkninger|Dannet den)\b(?::|\.| |$)|Udvalg:)");
  return label.Match(text, at, text.size(), RE2::ANCHOR_START, nullptr, 0);
}

/// "1. Title", "73. Title", "Pkt. 202 Title", "1 (Åben) Title": its own line begins here.
bool is_opener(std::string_view text, std::size_t at) {
  static const RE2 opener(
      R"((?:(?:\d{1,3}|1[0-8]\d\d)\. ?\p{Lu}|\d{1,2}\.\d{1,2}\. \p{Lu}|(?:Pkt\.|Punkt) \d{1,4}[:.]? \p{Lu}|\d{1,4}\.? \(?(?:Åbent?|Lukket)\)? \S|Sag nr\. \d))");
  static const RE2 reference(R"((?i)(?:nr\.?|pkt\.?|punkt|sag|side|§|stk\.?|kap\.?|den|bilag|fase|etape|kl\.?))");
  return opener.Match(text, at, text.size(), RE2::ANCHOR_START, nullptr, 0) &&
         !RE2::FullMatch(std::string(word_before(text, at)), reference);
}

/// The words that stand first on page after page: a body, a day, "Referat", the labels of values that got lost.
std::size_t running_header_end(std::string_view text) {
  static const RE2 word(
      R"((?:(?:Side|SIDE|Sidenr\.?):? ?\d{1,4}\.?(?: af \d{1,4})?|['’]?s møde(?: den)?|Referat|Refer|Protokol|Dagsorden|Beslutningsprotokol|Mødedato:?|Mødedo:?|Dato:?|Side:?|Sidenr\.?|Formandens initialer)(?: |$))");
  static const RE2 municipality(R"((?:\p{Lu}[\pL-]+ ){1,3}?(?:Kommune|KOMMUNE)(?: |$))");
  std::size_t at = 0;
  while (at < text.size()) {
    re2::StringPiece found;
    if (word.Match(text, at, text.size(), RE2::ANCHOR_START, &found, 1) ||
        municipality.Match(text, at, text.size(), RE2::ANCHOR_START, &found, 1)) {
      at += found.size();
      continue;
    }
    const auto dates = find_dates(text.substr(at, 40));
    if (!dates.empty() && dates.front().offset_bytes == 0) {
      at += dates.front().length_bytes;
      while (at < text.size() && text[at] == ' ') ++at;
      continue;
    }
    // The longest run of words that names a body.
    std::size_t organ = 0;
    std::size_t end = at;
    for (int words = 0; words < 6 && end < text.size(); ++words) {
      end = word_end(text, end == at ? at : end + 1);
      if (begins_upper(text, at) && read_organ(text.substr(at, end - at))) organ = end;
    }
    if (organ == 0) break;
    at = std::min(organ + 1, text.size());
  }
  return at;
}

class PageSplitter {
 public:
  PageSplitter(const Line& page, std::string_view text, bool starts_page, std::vector<Line>& lines)
      : page_(page), text_(text), first_(starts_page), lines_(lines) {}

  void split() {
    std::size_t at = running_header_end(text_);
    cut(at);
    while (at < text_.size()) {
      if (!is_word_start(text_, at)) {
        ++at;
      } else if (const std::size_t mark = mark_end(text_, at)) {
        inside_contents_ = inside_contents_ || is_contents_head(text_.substr(at, mark - at));
        cut(at);
        cut(mark);
        at = mark;
      } else if (const std::size_t end = part_end(at); end > at) {
        cut(at);
        cut(end);
        at = end;
        inside_item_ = true;
        inside_contents_ = false;
      } else {
        const bool opens = (inside_contents_ || begins_anew(at)) && is_opener(text_, at);
        if (opens || (!inside_item_ && is_header_label(text_, at))) cut(at);
        at = word_end(text_, at) + 1;
      }
    }
    cut(text_.size());
  }

 private:
  /// No word of a sentence stands before it: "fra 112 til 131. Orienteringen" is no place for an item.
  bool begins_anew(std::size_t at) const {
    if (at == start_) return true;
    const std::string_view before = word_before(text_, at);
    return !starts_lower(before) || std::string_view(".:;!?)").find(before.back()) != std::string_view::npos;
  }

  std::size_t part_end(std::size_t at) const {
    if (const std::size_t end = glued_heading_end(text_, at)) return end;
    if (const std::size_t end = decision_end(text_, at)) return end;
    if (const std::size_t end = heading_end(text_, at)) return end;
    return matter_end(text_, at);
  }

  void cut(std::size_t at) {
    at = std::min(at, text_.size());
    const std::string_view part = trim(text_.substr(start_, at - start_));
    start_ = at;
    if (part.empty()) return;
    Line line;
    line.text = part;
    line.number = page_.number;
    line.page = page_.page;
    line.indent = page_.indent;
    line.starts_page = first_;
    first_ = false;
    lines_.push_back(std::move(line));
  }

  const Line& page_;
  std::string_view text_;
  bool first_;
  bool inside_item_ = false;
  bool inside_contents_ = false;
  std::vector<Line>& lines_;
  std::size_t start_ = 0;
};

/// Is there a number behind a comma?
bool has_number_behind_comma(std::string_view text) {
  for (auto comma = text.find(", "); comma != std::string_view::npos; comma = text.find(", ", comma + 2)) {
    if (has_digit(text.substr(comma + 2, 1))) return true;
  }
  return false;
}

/// "… vedlagt. Byrådet, 16.12.2031 Godkendt.": where the decision begins inside a line; 0 where none does.
std::size_t inline_decision(std::string_view text, std::size_t& end) {
  constexpr std::size_t kLongestOrgan = 80;
  static const RE2 dated(R"(, (\d\d[.-]\d\d[.-]\d{4}) \p{Lu})");
  re2::StringPiece found[2];
  if (text.size() < 24 || !has_number_behind_comma(text) ||
      !dated.Match(text, 0, text.size(), RE2::UNANCHORED, found, 2))
    return 0;
  const auto comma = static_cast<std::size_t>(found[0].data() - text.data());
  const std::size_t stop = text.find_last_of(".:", comma);
  if (stop == std::string_view::npos || comma - stop > kLongestOrgan) return 0;
  const std::string_view organ = trim(text.substr(stop + 1, comma - stop - 1));
  if (!read_organ(organ)) return 0;
  end = static_cast<std::size_t>(found[1].data() - text.data()) + found[1].size();
  return static_cast<std::size_t>(organ.data() - text.data());
}

/// Pages that follow each other line by line without the word that usually stands above them.
bool begins_with_pages(const std::vector<Line>& lines) {
  constexpr std::size_t kFewest = 2;
  std::size_t pages = 0;
  for (const Line& line : lines) {
    const std::string number = std::to_string(pages + 1) + " ";
    if (line.text.starts_with(number) && line.text.size() >= kShortestPage / 2) {
      ++pages;
    } else if (pages > 0 && line.blank_before == 0) {
      return false;
    }
  }
  return pages >= kFewest && pages * 2 > lines.size();
}

/// The number that a page of a transcript begins with.
std::optional<int> page_number(const std::string& text, std::size_t& rest) {
  static const RE2 numbered(R"((\d{1,4})(?: |$))");
  re2::StringPiece found[2];
  if (!numbered.Match(text, 0, text.size(), RE2::ANCHOR_START, found, 2)) return {};
  rest = found[0].size();
  return std::stoi(found[1].as_string());
}

/// A line that holds what stands on lines of its own elsewhere.
bool is_flat(const std::string& text) {
  static const RE2 sign(
      R"((?:Sagsn(?:r|ummer)|Sagsid|J\.nr|Dok\.nr)\b|(?:^| )(?:Sagsfremstilling|SAGSFREMSTILLING|Indstilling|INDSTILLING|Beslutning|BESLUTNING|Resum[eé]|RESUM[EÉ]|Indholdsfortegnelse|INDHOLDSFORTEGNELSE|Mødested|Mødetidspunkt|Fraværende)(?::| \p{Lu}))");
  re2::StringPiece rest(text);
  int signs = 0;
  while (signs < 2 && RE2::FindAndConsume(&rest, sign)) ++signs;
  return signs == 2;
}

}  // namespace

std::vector<Line> unflattened(const std::vector<Line>& lines) {
  static const RE2 mark(R"((?i)(?:Transkript|Transcription|Transcript)(?:ion)?)");
  std::vector<Line> out;
  out.reserve(lines.size());
  bool transcript = begins_with_pages(lines);
  int page = 0;
  for (const Line& line : lines) {
    transcript = transcript || (line.text.size() < 16 && RE2::FullMatch(line.text, mark));
    std::size_t rest = 0;
    const auto number = transcript && line.text.size() <= kLongestPage ? page_number(line.text, rest) : std::nullopt;
    const bool next_page = number && *number > page && *number <= page + 3 &&
                           (line.text.size() >= kShortestPage || rest >= line.text.size());
    if (next_page) {
      page = *number;
      Line flat;
      flat.number = line.number;
      flat.indent = line.indent;
      flat.page = page;
      PageSplitter(flat, std::string_view(line.text).substr(std::min(rest, line.text.size())), true, out).split();
    } else if (line.text.size() >= kShortestFlatLine && line.text.size() <= kLongestPage && line.opens_item < 0 &&
               is_flat(line.text)) {
      PageSplitter(line, line.text, line.starts_page, out).split();
    } else if (const std::size_t start = inline_decision(line.text, rest)) {
      for (const auto& [from, to] : {std::pair{std::size_t{0}, start}, {start, rest}, {rest, line.text.size()}}) {
        out.push_back(line);
        out.back().text = trim(std::string_view(line.text).substr(from, to - from));
        if (from > 0) out.back().blank_before = 0;
        if (from > 0) out.back().starts_page = false;
      }
    } else {
      out.push_back(line);
    }
  }
  return out;
}

}  // namespace referat
