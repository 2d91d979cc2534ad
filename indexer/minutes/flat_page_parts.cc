#include "indexer/minutes/flat_page_parts.h"

#include <algorithm>
#include <array>
#include <string>

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

namespace referat {
namespace {

/// Does one of these bytes stand at `at`? The cheap question before a pattern that begins with no other; \xC3 is the
/// first byte of Å and å.
bool begins_with(std::string_view text, std::size_t at, std::string_view bytes) {
  return at < text.size() && bytes.find(text[at]) != std::string_view::npos;
}

constexpr std::size_t kMostHeadingWords = 6;
constexpr std::size_t kMostDecisionWords = 11;
constexpr std::size_t kMostMatterWords = 14;

/// Words after which a capitalised heading word is part of a name or a sentence.
constexpr auto kJoiningWords = std::to_array<std::string_view>(
    {"af",  "for", "fra", "i",   "med", "og",    "om",      "på",    "til",   "ved",
     "den", "det", "de",  "en",  "et",  "under", "samt",    "eller", "vedr.", "vedrørende",
     "&",   "-",   "–",   "der", "som", "jf.",   "jævnfør", "se",    "fru",   "hr."});

}  // namespace

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

namespace {

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

}  // namespace

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

std::size_t decision_end(std::string_view text, std::size_t at) {
  static const RE2 word(R"((?i)beslutning(?:er)?\b)");
  static const RE2 hint(R"((?i)^\S+(?: \S+){0,8}? ?(?:beslutning|møde|\d{1,2}[.-]))");
  if (!begins_upper(text, at)) return 0;
  const std::string_view ahead = text.substr(at, 160);
  static const CaselessWords hints({"beslutning", "møde"});
  if (!hints.may_be_in(ahead) && !has_digit(ahead)) return 0;
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

std::size_t glued_heading_end(std::string_view text, std::size_t at) {
  const std::string_view word = text.substr(at, word_end(text, at) - at);
  if (word.size() < 10 || !begins_upper(word, 0)) return 0;
  const auto heading = read_heading(word);
  const bool glued = heading && heading->certain && !heading->text.empty() && word.starts_with(heading->printed) &&
                     word.ends_with(heading->text) && heading->printed.size() + heading->text.size() == word.size();
  return glued ? at + heading->printed.size() : 0;
}

namespace {

/// "3. Lukket punkt: Grundkøb": the mark is the title's.
bool is_title_of_closed(std::string_view text, std::size_t at, std::size_t end) {
  const std::string_view before = word_before(text, at);
  const bool numbered =
      before.size() > 1 && before.back() == '.' && before.find_first_not_of("0123456789.") == std::string_view::npos;
  return numbered || (end < text.size() && text[end] == ':');
}

}  // namespace

std::size_t matter_end(std::string_view text, std::size_t at) {
  static const RE2 open_mark(R"((?:(?:Å|å)bent?|ÅBENT?|Lukket|LUKKET)(?: (?:punkt|sag|PUNKT|SAG))?\b)");
  const auto label = case_label_at(text, at);
  const bool labelled = label && (label->kind == CaseLabelKind::kNumber || label->kind == CaseLabelKind::kPerson ||
                                  label->kind == CaseLabelKind::kOther || label->kind == CaseLabelKind::kCase);
  re2::StringPiece mark;
  const bool marked = begins_with(text, at, "L\xC3") &&
                      open_mark.Match(text, at, text.size(), RE2::ANCHOR_START, &mark, 1) &&
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
  if (!begins_with(text, at, "SLFIT\xC3")) return 0;
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
  return begins_with(text, at, "MDSLAFTBU") && label.Match(text, at, text.size(), RE2::ANCHOR_START, nullptr, 0);
}

bool is_opener(std::string_view text, std::size_t at) {
  static const RE2 opener(
      R"((?:(?:\d{1,3}|1[0-8]\d\d)\. ?\p{Lu}|\d{1,2}\.\d{1,2}\. \p{Lu}|(?:Pkt\.|Punkt) \d{1,4}[:.]? \p{Lu}|\d{1,4}\.? \(?(?:Åbent?|Lukket)\)? \S|Sag nr\. \d))");
  static const RE2 reference(R"((?i)(?:nr\.?|pkt\.?|punkt|sag|side|§|stk\.?|kap\.?|den|bilag|fase|etape|kl\.?))");
  return begins_with(text, at, "0123456789PS") && opener.Match(text, at, text.size(), RE2::ANCHOR_START, nullptr, 0) &&
         !RE2::FullMatch(std::string(word_before(text, at)), reference);
}

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

}  // namespace referat
