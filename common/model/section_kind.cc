#include "common/model/section_kind.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "common/model/decision_heading.h"
#include "common/model/organ.h"
#include "common/model/section_headings.h"
#include "common/model/verdict_line.h"
#include "common/text/any_place.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr std::size_t kLongestHeading = 200;  // bytes, without the text behind it
constexpr std::size_t kLongestLine = 2000;    // bytes; the lines of transcripts are whole pages, never headings

constexpr std::array<string_view, 18> kKinds = {
    "Resumé",     "Tema",        "Indstilling", "Beslutning", "Baggrund",     "Sagsfremstilling",
    "Økonomi",    "Lovgrundlag", "Høring",      "Personale",  "Konsekvenser", "Sagsforløb",
    "Kompetence", "Historik",    "Protokol",    "Bilag",      "Fremmøde",     "Tekst"};

// Small letters and digits, é as e.
string heading_key(string_view heading) {
  string key;
  for (std::size_t at = 0; at < heading.size();) {
    const char32_t letter = lower_letter(decode_utf8(heading, at));
    if (letter == '&') key += "og";
    if (is_letter(letter) || is_digit(letter)) append_utf8(key, letter == U'é' ? U'e' : letter);
  }
  return key;
}

// Reads the key of a heading a letter at a time and knows when no heading begins so: for most lines after three
// letters.
class HeadingWalk {
 public:
  // False once no heading begins so.
  bool add(char32_t letter) {
    letter = lower_letter(letter);
    if (letter == '&' && !(narrow('o') && narrow('g'))) return false;
    if (!is_letter(letter) && !is_digit(letter)) return true;
    if (letter < 0x80 || letter == U'é') return narrow(letter < 0x80 ? static_cast<char>(letter) : 'e');
    string bytes;
    append_utf8(bytes, letter);
    return std::all_of(bytes.begin(), bytes.end(), [this](char byte) { return narrow(byte); });
  }

  // The heading whose key was read, if it is one.
  const SectionHeading* row() const { return first_ != last_ && first_->key.size() == length_ ? first_->row : nullptr; }

 private:
  struct Row {
    string key;
    const SectionHeading* row;
  };

  static const std::vector<Row>& rows() {
    static const auto sorted = [] {
      std::vector<Row> all;
      for (const SectionHeading& row : kSectionHeadings) all.push_back({heading_key(row.heading), &row});
      std::stable_sort(all.begin(), all.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
      return all;
    }();
    return sorted;
  }

  // From which row to which the keys begin with a byte.
  static const std::array<std::pair<std::ptrdiff_t, std::ptrdiff_t>, 256>& by_first_byte() {
    static const auto ranges = [] {
      std::array<std::pair<std::ptrdiff_t, std::ptrdiff_t>, 256> all{};
      const auto& sorted = rows();
      for (std::size_t byte = 0; byte < all.size(); ++byte) {
        const auto of = [](const Row& row) { return static_cast<std::size_t>(static_cast<unsigned char>(row.key[0])); };
        const auto first = std::find_if(sorted.begin(), sorted.end(), [&](const Row& row) { return of(row) == byte; });
        const auto last = std::find_if(first, sorted.end(), [&](const Row& row) { return of(row) != byte; });
        all[byte] = {first - sorted.begin(), last - sorted.begin()};
      }
      return all;
    }();
    return ranges;
  }

  // Keeps the rows that go on with the byte. Of equal keys the first row counts; a key that ends here stands first.
  bool narrow(char byte) {
    if (length_ == 0) {
      const auto& all = rows();
      const auto& [first, last] = by_first_byte()[static_cast<unsigned char>(byte)];
      first_ = all.begin() + first;
      last_ = all.begin() + last;
      ++length_;
      return first_ != last_;
    }
    const auto at = [this](const Row& row) {
      return row.key.size() > length_ ? static_cast<int>(static_cast<unsigned char>(row.key[length_])) : -1;
    };
    const int wanted = static_cast<unsigned char>(byte);
    first_ = std::partition_point(first_, last_, [&](const Row& row) { return at(row) < wanted; });
    if (first_ == last_ || at(*first_) != wanted) {
      last_ = first_;
      return false;
    }
    last_ = std::partition_point(first_, last_, [&](const Row& row) { return at(row) == wanted; });
    ++length_;
    return true;
  }

  std::vector<Row>::const_iterator first_ = rows().begin();
  std::vector<Row>::const_iterator last_ = rows().end();
  std::size_t length_ = 0;
};

bool starts_upper(string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_upper(decode_utf8(text, at));
}

// How many bytes at the start of the line are the beginning of a heading.
std::size_t heading_like_bytes(string_view line) {
  HeadingWalk walk;
  std::size_t at = 0;
  for (std::size_t next = 0; at < line.size() && walk.add(decode_utf8(line, next));) at = next;
  return at;
}

const SectionHeading* heading_row(string_view heading) {
  if (heading.empty() || heading.size() > kLongestHeading) return nullptr;
  if (!starts_upper(heading)) return nullptr;  // the last word of a wrapped sentence
  HeadingWalk walk;
  for (std::size_t at = 0; at < heading.size();) {
    if (!walk.add(decode_utf8(heading, at))) return nullptr;
  }
  return walk.row();
}

string_view without_marks_before(string_view line) {
  static const RE2 marks("(?:[ \\t•·*-]|–|(?i:fold dette punkt (?:ind|ud)) )+");
  re2::StringPiece found;
  line = trim(line);
  if (line.empty() || string_view("\xC2\xE2*-fF").find(line.front()) == string_view::npos) return line;
  if (marks.Match(line, 0, line.size(), RE2::ANCHOR_START, &found, 1)) line.remove_prefix(found.size());
  return line;
}

string_view without_end(string_view heading) {
  while (!heading.empty() && string_view(":.,; ").find(heading.back()) != string_view::npos) heading.remove_suffix(1);
  return heading;
}

Heading heading_of(const SectionHeading& row, string_view printed, string_view text) {
  Heading heading;
  heading.kind = row.kind;
  heading.printed = string(without_end(printed));
  heading.text = string(text);
  heading.recommendation_too = row.heading == "Indstilling og beslutning";
  heading.certain = row.trust == HeadingTrust::kHeading;
  return heading;
}

std::optional<Heading> whole_line(string_view line) {
  const SectionHeading* row = heading_row(without_end(line));
  if (!row || (row->trust == HeadingTrust::kColon && !line.ends_with(':'))) return std::nullopt;
  return heading_of(*row, line, {});
}

std::optional<Heading> before_colon(string_view line, std::size_t heading_like) {
  const std::size_t colon = line.substr(0, heading_like).find(':');
  if (colon == string_view::npos) return std::nullopt;
  const SectionHeading* row = heading_row(trim(line.substr(0, colon)));
  if (!row || row->trust == HeadingTrust::kColon) return std::nullopt;
  return heading_of(*row, line.substr(0, colon), trim(line.substr(colon + 1)));
}

// "Beslutning Vedtaget.", "BESLUTNING Tilbagesendes til …", a board's "Referat: Godkendt.": the verdict on the line of
// its heading.
std::optional<Heading> before_verdict(string_view line) {
  static const RE2 sent("(?:Frem|Tilbage|Over|Hen)(?:sendes|vises)\\b.*");
  for (const string_view word : {"Beslutning ", "BESLUTNING ", "Referat:", "REFERAT:", "Konklusion:"}) {
    if (!line.starts_with(word)) continue;
    const string_view text = trim(line.substr(word.size()));
    if (!starts_upper(text)) return std::nullopt;
    if (!is_verdict_alone(text) && !RE2::FullMatch(text, sent)) return std::nullopt;
    return heading_of(*heading_row("Beslutning"), word, text);
  }
  return std::nullopt;
}

// "BeslutningGodkendt.", "BilagIngen bilag.": the first capital behind a small letter.
std::optional<Heading> glued(string_view line) {
  char32_t before = ' ';
  HeadingWalk walk;
  for (std::size_t at = 0; at < line.size() && at < kLongestHeading;) {
    const std::size_t start = at;
    const char32_t letter = decode_utf8(line, at);
    if (is_upper(letter) && is_letter(before) && !is_upper(before)) {
      const SectionHeading* row = walk.row();
      if (!row || row->trust != HeadingTrust::kHeading) return std::nullopt;
      return heading_of(*row, line.substr(0, start), line.substr(start));
    }
    if (!walk.add(letter)) return std::nullopt;
    before = letter;
  }
  return std::nullopt;
}

bool holds_words_only(string_view line) {
  return !any_place(line, line.size(), [](const char* at) {
    const auto is = [at](char wanted) { return static_cast<unsigned char>(*at == wanted); };
    return static_cast<unsigned char>(digit_bit(*at) | is('.') | is('(') | is(')') | is('"') | is('%'));
  });
}

// "Administrationen indstiller til Økonomiudvalget", "Direktionen indstiller,", "Beslutningsforslag fra Liste Q"
std::optional<Heading> recommending(string_view line) {
  static const RE2 sentence(
      "(?i)(?:(?:administrationen|direktionen|forvaltningen|sekretariatet|borgmesteren|formanden|formands?skabet|"
      "[A-Za-zÀ-ɏ-]*(?:direktøren|chefen|forvaltningen|afdelingen|lederen))(?: for [A-Za-zÀ-ɏ, -]+)?"
      " (?:indstiller|foreslår|anbefaler)(?: til ([A-Za-zÀ-ɏ ,&-]+))?) ?[,:;]?");
  static const RE2 from("(?i)(?:beslutningsforslag|indstilling(?:er)?) fra ([A-ZÀ-Þ][A-Za-zÀ-ɏ ,&.-]+):?");
  static const RE2 to("(?i)indstilling(?:er)? til ([A-Za-zÀ-ɏ ,&-]+):?");
  static const CaselessWords verbs({" indstiller", " foreslår", " anbefaler"});
  static const CaselessWords nouns({"indstilling", "beslutningsforslag"});
  // The sentence holds words and commas only.
  const bool words_only = holds_words_only(line);
  if (!nouns.may_begin(line) && !(words_only && verbs.may_be_in(line))) return std::nullopt;
  re2::StringPiece addressee;
  const bool known =
      ((words_only && RE2::FullMatch(line, sentence, &addressee)) || RE2::FullMatch(line, to, &addressee))
          ? addressee.empty() || names_a_body({addressee.data(), addressee.size()})
          : RE2::FullMatch(line, from);
  if (!known) return std::nullopt;
  Heading heading;
  heading.kind = "Indstilling";
  heading.printed = string(without_end(line));
  return heading;
}

}  // namespace

std::span<const string_view> section_kinds() {
  return kKinds;
}

std::optional<string_view> section_kind_named(string_view name) {
  if (const auto* const found = std::find(std::begin(kKinds), std::end(kKinds), name); found != std::end(kKinds))
    return *found;
  const string key = heading_key(name);
  for (const string_view kind : kKinds) {
    if (heading_key(kind) == key) return kind;
  }
  return std::nullopt;
}

std::optional<Heading> read_heading(string_view line) {
  line = without_marks_before(line);
  if (line.empty() || line.size() > kLongestLine || !starts_upper(line)) return std::nullopt;
  // Whole headings are read where the line is like one as far as that: for most lines three letters tell.
  const std::size_t like = heading_like_bytes(line);
  if (like >= without_end(line).size()) {
    if (auto heading = whole_line(line)) return heading;
  }
  if (auto heading = before_colon(line, like)) return heading;
  if (auto heading = before_verdict(line)) return heading;
  if (auto heading = read_decision_heading(line)) return heading;
  if (auto heading = recommending(line)) return heading;
  return glued(line);
}

}  // namespace referat
