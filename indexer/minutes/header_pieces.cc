// What the lines look like:
//   Mødedato: 11. maj 2033            label and value
//   STARTTIDSPUNKT / 22-05-2031       label, value on the next line
//   Dato: / Sted: / 24-02-2031 / …    labels first, then the values
//   Referat | Byrådet | 3. maj 2033   several lines in one, at bars, bullets and wide gaps
//   1 Mødedato: … Sted: … Afbud: …    a page in one line (transcripts)
#include "indexer/minutes/header_pieces.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/text/dates.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

/// A line longer than this lost its line ends; its header stands within the first kMaxHeaderBytes.
constexpr std::size_t kLongLine = 200;
constexpr std::size_t kMaxHeaderBytes = 1500;
constexpr std::size_t kMaxPeopleBytes = 4000;

bool begins_with_clock(string_view text) {
  static const RE2 clock("(?i)(?:fra )?(?:kl\\.?:? ?)?\\d{1,2}[.:]\\d\\d\\b|(?i)(?:fra )?kl\\.?:? ?\\d");
  return clock.Match(text, 0, text.size(), RE2::ANCHOR_START, nullptr, 0);
}

bool is_when(HeaderField field) {
  return field == HeaderField::when || field == HeaderField::end || field == HeaderField::paper;
}

/// "• ", "- ", "* " before a line's text.
string_view without_bullet(string_view text) {
  for (bool more = true; more;) {
    more = false;
    text = trim(text);
    for (const string_view bullet : {"•", "·", "- ", "* ", "– "}) {
      if (!text.starts_with(bullet)) continue;
      text.remove_prefix(bullet.size());
      more = true;
    }
  }
  return text;
}

/// At bars, bullets and gaps of four spaces.
std::vector<string> cut_apart(string_view line) {
  std::vector<string> parts;
  std::size_t from = 0;
  const auto add = [&](std::size_t end) {
    string part = squeeze_spaces(without_bullet(line.substr(from, end - from)));
    static const RE2 page(" Side:? \\d+(?: af \\d+)?$");
    RE2::Replace(&part, page, "");
    if (!part.empty()) parts.push_back(part);
  };
  for (std::size_t at = 0; at < line.size();) {
    std::size_t width = 0;
    for (const string_view mark : {"|", "•", "·", "    "}) {
      if (line.substr(at).starts_with(mark)) width = mark.size();
    }
    if (width > 0) {
      add(at);
      from = at + width;
    }
    at += std::max<std::size_t>(width, 1);
  }
  add(line.size());
  return parts;
}

bool begins_with_day(string_view line) {
  line = without_bullet(line);
  const auto dates = find_dates(line.substr(0, 64));
  return !dates.empty() && dates.front().offset_bytes == 0;
}

class PieceReader {
 public:
  explicit PieceReader(const std::vector<ClassedLine>& lines) : lines_(lines) {}

  void read(std::size_t index) {
    const ClassedLine& line = lines_[index];
    string_view text = line.line->text;
    static const RE2 transcript("(?i)trans(?:k|c)ript(?:ion)?|download [\"”“].*");
    static const RE2 numbered("\\d{1,3} .*");
    in_transcript_ = in_transcript_ || RE2::FullMatch(text, transcript);
    index_ = index;
    is_long_ = text.size() > kLongLine || (in_transcript_ && RE2::FullMatch(text, numbered));
    if (is_skipped(line)) {
      end_block();
      return;
    }
    text = text.substr(0, kMaxHeaderBytes);
    in_title_ = false;
    static const RE2 download("(?i)download [\"”“](.+?)[\"”“]?");
    static const RE2 page("\\d{1,3} (.+)");
    re2::StringPiece title;
    if (RE2::FullMatch(text, download, &title)) {
      in_title_ = true;
      text = {title.data(), title.size()};
    } else if (is_long_ && RE2::FullMatch(text, page, &title)) {
      text = {title.data(), title.size()};
    }
    if (is_long_) {
      read_part(squeeze_spaces(text));
    } else {
      for (const string& part : cut_apart(text)) read_part(part);
    }
    if (in_title_ || is_long_) end_block();
  }

  std::vector<HeaderPiece> take() {
    std::erase_if(pieces_, [](const HeaderPiece& piece) { return piece.text.empty(); });
    return std::move(pieces_);
  }

 private:
  bool is_skipped(const ClassedLine& line) const {
    if (is_long_) return in_contents_;  // a page behind the one with the header
    if (line.type == LineClass::contents || line.type == LineClass::group || line.type == LineClass::case_line)
      return true;
    const bool decision = line.heading && line.heading->kind == "Beslutning" && line.heading->certain;
    if (decision && (line.heading->organ || line.heading->date)) return true;
    // An entry of the contents; a day begins with a number too ("• 17. juni 2031").
    if (line.openers.empty() || begins_with_day(line.line->text)) return false;
    const auto label = label_inside(line.line->text, 0);
    return !label || !label->colon || label->label->field == HeaderField::other;
  }

  /// A label and its value, then the next of both, then what stands under no label.
  void read_part(const string& part) {
    string_view rest = part;
    auto label = label_at_start(rest);
    const bool searched = is_long_ || in_title_ || part.find(':') != string::npos;
    while (!rest.empty()) {
      const std::size_t after = label ? label->length_bytes : 0;
      auto next = searched ? label_inside(rest, after) : std::nullopt;
      const std::size_t end = next ? next->offset_bytes : rest.size();
      const string_view value = trim(rest.substr(after, end - after));
      if (label) {
        add_labelled(*label, rest.substr(0, label->length_bytes), value);
      } else if (!value.empty()) {
        add_free(value);
      }
      rest.remove_prefix(end);
      label = next;
      if (label) label->offset_bytes = 0;
      if (is_long_ && in_contents_) return;  // the rest of the page is its contents
    }
  }

  /// A list of people without what runs on behind it: headings in capitals, days, entries of the contents.
  static string people_before_more(const string& text) {
    static const RE2 more("(.*?)(?: \\p{Lu}{5,}\\b| Side \\d| Dagsorden:| Indhold\\b| \\d{1,3}\\. ).*");
    string people;
    return RE2::FullMatch(text, more, &people) ? people : text;
  }

  HeaderPiece& add(string_view text) {
    HeaderPiece& piece = pieces_.emplace_back();
    piece.text = string(text);
    piece.line = index_;
    piece.in_contents = in_contents_;
    piece.in_title = in_title_;
    piece.is_long = is_long_;
    return piece;
  }

  void add_labelled(const FoundLabel& found, string_view printed, string_view value) {
    people_.reset();
    if (found.label->field == HeaderField::contents) {
      in_contents_ = !in_title_;
      waiting_.clear();
      if (in_title_ && !value.empty()) add_free(value);
      return;
    }
    // "Mødelokale: Afbud: Salen Merle Skovhus": in one line nothing parts the values of two labels.
    const auto is_text = [&](std::size_t index) { return !is_when(*pieces_[index].field); };
    const bool mixed = is_long_ && !value.empty() && !is_when(found.label->field) &&
                       std::any_of(waiting_.begin(), waiting_.end(), is_text);
    if (!value.empty()) waiting_.clear();
    HeaderPiece& piece = add(mixed ? string_view() : value);
    piece.field = found.label->field;
    if (is_long_ && piece.field == HeaderField::attendance) piece.text = people_before_more(piece.text);
    piece.name = string(found.label->name);
    piece.label = string(trim(printed, " .:"));
    if (value.empty() && !mixed) waiting_.push_back(pieces_.size() - 1);
    if (!value.empty() && piece.field == HeaderField::attendance && !is_long_) people_ = pieces_.size() - 1;
  }

  void add_free(string_view text) {
    const bool dated = begins_with_clock(text) || !find_dates(text).empty();
    if (const auto index = waiting_for(text, dated)) {
      HeaderPiece& piece = pieces_[*index];
      piece.text = string(text);
      piece.line = index_;
      std::erase(waiting_, *index);
      people_.reset();
      if (piece.field == HeaderField::attendance) people_ = *index;
      return;
    }
    if (people_ && goes_on(text, dated)) {
      add_people(pieces_[*people_].text, text);
      return;
    }
    people_.reset();
    add(text);
  }

  std::optional<std::size_t> waiting_for(string_view text, bool dated) const {
    std::size_t lists = 0;
    for (const std::size_t index : waiting_) lists += pieces_[index].field == HeaderField::attendance ? 1 : 0;
    std::size_t texts = 0;
    for (const std::size_t index : waiting_) texts += is_when(*pieces_[index].field) ? 0 : 1;
    for (const std::size_t index : waiting_) {
      const HeaderField field = *pieces_[index].field;
      if (is_when(field) != dated) continue;
      if (dated) return index;
      if (is_long_ && texts > 1) return std::nullopt;
      if (field == HeaderField::attendance && (lists > 1 || !is_people(text))) return std::nullopt;
      if (field == HeaderField::other) continue;
      return index;
    }
    return std::nullopt;
  }

  static bool is_people(string_view text) {
    static const RE2 other(
        "(?i)(?:sager? \\d|side "
        "\\d|(?:oversigtsdagsorden|åben|åbent)\\b|referat|dagsorden|beslutningsprotokol|https?:|i stedet for ).*");
    return !RE2::FullMatch(text, other);
  }

  bool goes_on(string_view text, bool dated) const {
    const ClassedLine& line = lines_[index_];
    const bool heading = line.heading && line.heading->certain && line.heading->kind != "Fremmøde";
    return !dated && !heading && is_people(text) && text.size() < kLongLine &&
           pieces_[*people_].text.size() < kMaxPeopleBytes;
  }

  /// A line that begins small or after a comma goes on with the one before it.
  static void add_people(string& people, string_view text) {
    std::size_t at = 0;
    const bool same = people.ends_with(',') || !is_upper(decode_utf8(text, at));
    people += (same ? " " : "\n") + string(text);
  }

  void end_block() {
    waiting_.clear();
    people_.reset();
  }

  const std::vector<ClassedLine>& lines_;
  std::vector<HeaderPiece> pieces_;
  std::vector<std::size_t> waiting_;   // pieces with a label and no value yet
  std::optional<std::size_t> people_;  // the list of people that the next line may belong to
  std::size_t index_ = 0;
  bool in_contents_ = false;
  bool in_transcript_ = false;  // lines are pages and begin with their numbers
  bool in_title_ = false;
  bool is_long_ = false;
};

}  // namespace

std::vector<HeaderPiece> header_pieces(const std::vector<ClassedLine>& lines, std::size_t first_item) {
  PieceReader reader(lines);
  const std::size_t end = std::min({first_item, lines.size(), kMaxHeaderLines});
  for (std::size_t i = 0; i < end; ++i) reader.read(i);
  return reader.take();
}

}  // namespace referat
