// No form needs to go back by more than the step that is tried: what follows a number is never a digit, so a number is
// always the whole run of digits.
#include "indexer/minutes/opener_scanner.h"

#include <re2/re2.h>

#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

constexpr std::string_view kBullets[] = {"•", "·", "*", "-"};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// Beyond Latin-1 the pattern knows more letters than letters.h.
bool is_unicode(const RE2& letter, char32_t c) {
  std::string text;
  append_utf8(text, c);
  return RE2::FullMatch(text, letter);
}

bool is_capital(char32_t c) {
  static const RE2 capital("\\p{Lu}");
  return c < 0x100 ? is_letter(c) && is_upper(c) : is_unicode(capital, c);
}

bool is_small(char32_t c) {
  static const RE2 small("\\p{Ll}");
  return c < 0x80 ? is_letter(c) && !is_upper(c) : is_unicode(small, c);
}

bool is_any_letter(char32_t c) {
  static const RE2 any("\\pL");
  return c < 0x250 ? is_letter(c) : is_unicode(any, c);
}

class Scanner {
 public:
  explicit Scanner(std::string_view line) : rest_(line) {}

  std::string_view rest() const { return rest_; }

  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  /// `word`: small letters and spaces; ſ is an s.
  bool take_word(std::string_view word) {
    std::size_t at = 0;
    for (const char letter : word) {
      if (at >= rest_.size()) return false;
      const char32_t c = decode_utf8(rest_, at);
      if (lower_letter(c) != static_cast<char32_t>(letter) && !(letter == 's' && c == U'ſ')) return false;
    }
    rest_.remove_prefix(at);
    return true;
  }

  std::size_t skip_spaces() {
    std::size_t spaces = 0;
    while (spaces < rest_.size() && is_space(rest_[spaces])) ++spaces;
    rest_.remove_prefix(spaces);
    return spaces;
  }

  void skip_bullet() {
    for (const std::string_view bullet : kBullets) {
      if (!take(bullet)) continue;
      take(" ");
      return;
    }
  }

  /// The run of digits, empty where it is longer than `most`.
  std::string_view take_digits(std::size_t most) {
    std::size_t digits = 0;
    while (digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9') ++digits;
    if (digits > most) return {};
    const std::string_view run = rest_.substr(0, digits);
    rest_.remove_prefix(digits);
    return run;
  }

  char32_t next_letter() const {
    std::size_t at = 0;
    return rest_.empty() ? 0 : decode_utf8(rest_, at);
  }

 private:
  std::string_view rest_;
};

using Found = std::optional<ScannedOpener>;

Found found(std::string_view number, std::string_view title) {
  return ScannedOpener{number, trim(title)};
}

Found dotted(std::string_view line) {
  Scanner scan(line);
  scan.skip_bullet();
  const std::string_view start = scan.rest();
  if (scan.take_digits(4).empty()) return {};
  std::string_view number = start.substr(0, start.size() - scan.rest().size());
  for (int level = 0; level < 2; ++level) {
    Scanner deeper = scan;
    if (!deeper.take(".") || deeper.take_digits(2).empty() || !deeper.rest().starts_with('.')) break;
    scan = deeper;
    number = start.substr(0, start.size() - scan.rest().size());
  }
  if (!scan.take(".")) return {};
  const std::string_view rest = scan.rest();
  const bool goes_on = !rest.empty() && (rest[0] == '.' || (rest[0] >= '0' && rest[0] <= '9'));
  return goes_on ? Found() : found(number, rest);
}

Found two_levels(std::string_view line) {
  Scanner scan(line);
  if (scan.take_digits(2).empty() || !scan.take(".") || scan.take_digits(2).empty()) return {};
  const std::string_view number = line.substr(0, line.size() - scan.rest().size());
  if (scan.skip_spaces() == 0 || !is_any_letter(scan.next_letter())) return {};
  return found(number, scan.rest());
}

/// What stands behind "Punkt" and "Sag nr.": a number, a mark, a title or none.
Found behind_word(Scanner scan) {
  const std::string_view number = scan.take_digits(4);
  if (number.empty()) return {};
  const std::size_t spaces = scan.skip_spaces();
  const std::string_view title = scan.rest();
  const bool marked = scan.take(".") || scan.take(":");
  if (marked && (scan.rest().empty() || is_space(scan.rest()[0]))) return found(number, scan.rest());
  return spaces > 0 || title.empty() ? found(number, title) : Found();
}

Found word(std::string_view line) {
  Scanner scan(line);
  scan.skip_bullet();
  if (!scan.take_word("punkt")) {
    if (!scan.take_word("pkt")) return {};
    scan.take(".");
  }
  scan.skip_spaces();
  if (scan.take_word("nr")) {
    scan.take(".");
    scan.skip_spaces();
  }
  return behind_word(scan);
}

Found case_word(std::string_view line) {
  Scanner scan(line);
  scan.skip_bullet();
  if (!scan.take_word("sag nr")) return {};
  scan.take(".");
  scan.skip_spaces();
  return behind_word(scan);
}

bool is_space_and_more(std::string_view text) {
  return text.size() > 1 && is_space(text[0]);
}

Found nr(std::string_view line) {
  Scanner scan(line);
  if (!scan.take("Nr")) return {};
  scan.take(".");
  scan.take(" ");
  const std::string_view number = scan.take_digits(4);
  if (number.empty()) return {};
  const std::string_view plain = scan.rest();
  scan.skip_spaces();
  if (scan.take("-") && is_space_and_more(scan.rest())) return found(number, scan.rest());
  return is_space_and_more(plain) ? found(number, plain) : Found();
}

Found colon(std::string_view line) {
  Scanner scan(line);
  const std::string_view number = scan.take_digits(4);
  if (number.empty()) return {};
  scan.take(" ");
  if (!scan.take(":") || scan.rest().size() < 2 || scan.rest()[0] != ' ') return {};
  return found(number, scan.rest());
}

Found bracket(std::string_view line) {
  Scanner scan(line);
  const std::string_view number = scan.take_digits(3);
  if (number.empty() || !scan.take(")") || scan.rest().empty()) return {};
  return found(number, scan.rest());
}

Found glued(std::string_view line) {
  Scanner scan(line);
  const std::string_view number = scan.take_digits(4);
  const std::string_view title = scan.rest();
  if (number.empty() || title.empty()) return {};
  std::size_t at = 0;
  if (!is_capital(decode_utf8(title, at)) || at >= title.size() || !is_small(decode_utf8(title, at))) return {};
  for (int more = 0; more < 3; ++more) {
    if (at >= title.size()) return {};
    decode_utf8(title, at);
  }
  return found(number, title);
}

/// "3. behandling": a title may begin with an ordinal.
bool is_ordinal(Scanner scan) {
  return !scan.take_digits(2).empty() && scan.take(". ") && is_small(scan.next_letter());
}

Found bare(std::string_view line) {
  Scanner scan(line);
  scan.skip_bullet();
  const std::string_view number = scan.take_digits(4);
  // "• 100": the title is the next line.
  const bool alone = !number.empty() && scan.rest().empty() && (line.starts_with("•") || line.starts_with("·"));
  if (alone) return found(number, {});
  if (number.empty() || scan.skip_spaces() == 0) return {};
  return is_capital(scan.next_letter()) || is_ordinal(scan) ? found(number, scan.rest()) : Found();
}

}  // namespace

Found scan_opener(OpenerForm form, std::string_view line) {
  switch (form) {
    case OpenerForm::dotted:
      if (const Found one = dotted(line)) return one;
      return two_levels(line);
    case OpenerForm::word:
      return word(line);
    case OpenerForm::case_word:
      return case_word(line);
    case OpenerForm::nr:
      return nr(line);
    case OpenerForm::colon:
      return colon(line);
    case OpenerForm::bracket:
      return bracket(line);
    case OpenerForm::glued:
      return glued(line);
    case OpenerForm::bare:
      return bare(line);
    case OpenerForm::marked:
      break;
  }
  return {};
}

}  // namespace referat
