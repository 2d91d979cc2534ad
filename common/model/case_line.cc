// A line of case numbers and what is printed beside them, in any of these forms:
//   SAG-2018-01349 ssan                                      Sag 306-2031-395
//   Sagsnr.: 306-2031-611    Dok.nr.: 306-2031-283248    Åbent
//   Sagsid.: 30/33839, Sagsinitialer: QXRV                   UdskrivSagsid.:
//   Sagsnr. 295999 Økonomiudvalget Åbent punkt               (KFU 416/2031)
#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "common/model/case_label.h"
#include "common/model/case_number.h"
#include "common/model/case_shape.h"
#include "common/model/case_text.h"
#include "common/model/organ.h"
#include "common/text/caseless.h"
#include "common/text/letters.h"

namespace referat {
namespace {

constexpr std::size_t kLongestLine = 400;  // bytes; the gaps between its columns are wide

// Small words that stand behind a case number in a sentence, where initials stand in a case line.
constexpr std::string_view kNoInitials[] = {"af", "at",  "blev", "bør", "den", "der", "er",  "for", "har",  "i",
                                            "om", "med", "og",   "på",  "som", "til", "var", "via", "samt", "skal"};

class CaseLineReader {
 public:
  explicit CaseLineReader(std::string_view line) : text_(line) {}

  std::optional<CaseLine> read() {
    bool known = true;
    for (skip_punctuation(); known && at_ < text_.size(); skip_punctuation()) {
      known =
          read_button() || read_number() || read_label() || read_open_mark() || read_initials() || read_organ_name();
    }
    if (!known || (result_.numbers.empty() && !label_)) return std::nullopt;
    return result_;
  }

 private:
  bool take(const RE2& pattern, re2::StringPiece* group = nullptr) {
    re2::StringPiece found[2];
    if (!pattern.Match(text_, at_, text_.size(), RE2::ANCHOR_START, found, group ? 2 : 1)) return false;
    if (group) *group = found[1];
    at_ += found[0].size();
    return true;
  }

  void skip_punctuation() {
    static constexpr std::string_view kMarks[] = {"·", "•", "–", "og "};
    for (std::size_t before = text_.size() + 1; before != at_;) {
      before = at_;
      while (at_ < text_.size() && is_punctuation(text_[at_])) ++at_;
      const std::string_view rest = text_.substr(at_);
      if (rest.empty() || (static_cast<unsigned char>(rest[0]) < 0x80 && rest[0] != 'o')) return;
      for (const std::string_view mark : kMarks) {
        if (text_.substr(at_).starts_with(mark)) at_ += mark.size();
      }
    }
  }

  static bool is_punctuation(char c) {
    static constexpr auto kPunctuation = [] {
      std::array<bool, 256> all{};
      for (const char one : std::string_view(" \t().,;:|*+_-")) all[static_cast<unsigned char>(one)] = true;
      return all;
    }();
    return kPunctuation[static_cast<unsigned char>(c)];
  }

  bool read_button() {
    for (const std::string_view button : {"Udskriv", "Kopier link til punktet"}) {
      if (at_ == 0 && text_.starts_with(button)) {
        at_ = button.size();
        return true;
      }
    }
    return false;
  }

  bool read_number(std::optional<CaseEvidence> label = std::nullopt) {
    const auto shape = case_shape_at(text_, at_);
    if (!shape || shape->needs > label.value_or(CaseEvidence::kWholeLine)) return false;
    result_.numbers.push_back({shape->canonical, at_, shape->length_bytes, label.has_value()});
    at_ += shape->length_bytes;
    initials_may_follow_ = shape->initials_follow;
    return true;
  }

  bool read_label() {
    const auto label = case_label_at(text_, at_);
    if (!label) return false;
    switch (label->kind) {
      case CaseLabelKind::kNumber:
        at_ += label->length_bytes;
        label_ = true;
        return read_numbers(CaseEvidence::kNumberLabel) || take_torn_value();
      case CaseLabelKind::kCase:
        at_ += label->length_bytes;
        // "SAG NR.: abk" has lost its number; "Sag:" and "Sag nr.: Emne" never had one.
        return read_numbers(CaseEvidence::kLabel) || (label_ = initials_may_follow_ = true, read_initials());
      case CaseLabelKind::kOpenMark:
        // The mark itself is read as in any other place; only what stands behind it gains by it.
        return read_open_mark() && (skip_punctuation(), read_numbers(CaseEvidence::kLabel), true);
      case CaseLabelKind::kPair:
        at_ += label->length_bytes;
        return read_numbers(CaseEvidence::kLabel);
      case CaseLabelKind::kWord:
        at_ += label->length_bytes;
        return read_numbers(CaseEvidence::kWord);
      case CaseLabelKind::kOther:
        return read_document(label->length_bytes);
      case CaseLabelKind::kPerson:
        at_ += label->length_bytes;
        return read_person();
    }
    return false;
  }

  bool read_numbers(CaseEvidence evidence) {
    if (const auto label = case_label_at(text_, at_); label && label->kind == CaseLabelKind::kPair) {
      at_ += label->length_bytes;
    }
    if (!read_number(evidence)) return false;
    for (;;) {
      const std::size_t before = at_;
      at_ = behind_list_separator(text_, at_);
      if (at_ == before) return true;
      if (!read_number(evidence)) {
        at_ = before;
        return true;
      }
    }
  }

  // What a damaged page leaves of a number: a KLE subject or facet without its case. Nothing at all is fine too.
  bool take_torn_value() {
    static const RE2 pattern("(?:\\d\\d\\.\\d\\d\\.\\d\\d-?)?[A-ZÆØÅ]\\d\\d\\b");
    take(pattern);
    return true;
  }

  bool read_document(std::size_t label_bytes) {
    static const RE2 label("(?i)dok");
    static const RE2 value("\\d[0-9A-Za-z./-]*(?: *(?:,|;| og ) *\\d[0-9A-Za-z./-]*)*");
    re2::StringPiece found;
    if (!label.Match(text_, at_, text_.size(), RE2::ANCHOR_START, &found, 1)) return false;
    at_ += label_bytes;
    take(value);
    return true;
  }

  bool read_person() {
    static const RE2 one("([A-Za-zÀ-ɏ\\d_]+(?:[./-][A-Za-zÀ-ɏ\\d_]+)*)(?: *$|[,;|]| {2}|\\t)");
    static const RE2 name("[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.-]*){1,4}");
    re2::StringPiece value;
    if (case_label_at(text_, at_) || open_mark_here()) return true;  // the label has no value
    if (take(one, &value)) {
      result_.initials = std::string(value);
    } else if (!take(name)) {
      static const RE2 first("([A-Za-zÀ-ɏ\\d_]+(?:[./-][A-Za-zÀ-ɏ\\d_]+)*)");
      if (take(first, &value)) result_.initials = std::string(value);
    }
    return true;
  }

  bool read_initials() {
    static const RE2 pattern("([a-zæøå]{2,5}(?:/[a-zæøå]{2,5})*|[A-ZÆØÅ]{2,5}(?:/[A-ZÆØÅ]{2,5})*)(?:$|[ ,;)])");
    re2::StringPiece value;
    if (!initials_may_follow_ || result_.initials || !take(pattern, &value)) return false;
    for (const std::string_view word : kNoInitials) {
      if (value == re2::StringPiece(word)) return false;
    }
    result_.initials = std::string(value);
    return true;
  }

  static const RE2& open_mark_pattern() {
    static const RE2 pattern("((?i)åbent?|lukket)(?i: +(?:punkt|sag))?(?:$|[ ,;:).|-])");
    return pattern;
  }

  bool may_be_open_mark() const {
    static const CaselessWords marks({"åben", "lukket"});
    return marks.may_begin(text_.substr(at_, 8));
  }

  bool open_mark_here() const {
    re2::StringPiece found;
    return may_be_open_mark() && open_mark_pattern().Match(text_, at_, text_.size(), RE2::ANCHOR_START, &found, 1);
  }

  bool read_open_mark() {
    re2::StringPiece word;
    if (!may_be_open_mark() || !take(open_mark_pattern(), &word)) return false;
    result_.open = !to_lower({word.data(), word.size()}).starts_with("l");
    return true;
  }

  // "Sagsnr. 295999 Økonomiudvalget Åbent punkt"
  bool read_organ_name() {
    static const RE2 pattern("(.+?) (?i:åbent?|lukket)(?i: +(?:punkt|sag))? *$");
    if (!label_ || result_.numbers.empty()) return false;
    re2::StringPiece name;
    const std::size_t before = at_;
    if (!take(pattern, &name)) return false;
    at_ = before;
    if (!read_organ({name.data(), name.size()})) return false;
    at_ += name.size();
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool label_ = false;  // a label that stands for a case even without a value
  bool initials_may_follow_ = false;
  CaseLine result_;
};

}  // namespace

std::optional<CaseLine> read_case_line(std::string_view line) {
  if (line.size() > kLongestLine) return std::nullopt;
  return CaseLineReader(line).read();
}

}  // namespace referat
