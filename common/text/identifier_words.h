// The words that an identifier can begin with, and how a label leads to its number: "lokalplan nr. 1221", "CVR: 123".
#ifndef REFERAT_COMMON_TEXT_IDENTIFIER_WORDS_H
#define REFERAT_COMMON_TEXT_IDENTIFIER_WORDS_H

#include <cstddef>
#include <string_view>

namespace referat {

enum class TriggerKind {
  law,           ///< paragraf 108
  subsection,    ///< stk. 2
  plan,          ///< lokalplan 1221
  land,          ///< matr.nr. 12a
  company,       ///< CVR 12345678
  case_label,    ///< Sagsnr. 30/33839
  case_system,   ///< EMN 2031-12345, and the word "sag", which may be either
  document,      ///< Dok.nr. 123456-31
  money,         ///< kr. 250
  time,          ///< kl. 14
  day,           ///< den 15. marts
  month,         ///< marts 2018
  company_form,  ///< ApS
  numbered,      ///< Covid 19
  letter,        ///< B 1234
};

struct TriggerWord {
  std::string_view word;  ///< lower case
  TriggerKind kind;
  std::string_view name;   ///< what it is called in the canonical spelling
  bool dotted = false;     ///< an abbreviation: a full stop behind it ends no sentence
  bool needs_nr = false;   ///< only with "nr." or the like before the number
  std::size_t digits = 0;  ///< how many the number has, where that is fixed; the month's number
};

struct FoundTrigger {
  const TriggerWord* row = nullptr;  ///< nullptr: none
  std::size_t length_bytes = 0;
};

/// The trigger that is the first word of the text.
FoundTrigger find_trigger(std::string_view text);

/// Could a number follow the trigger? Looks at a few bytes behind it.
bool number_may_follow(std::string_view text, const FoundTrigger& trigger);

/// The length of `word` (lower case) where the text begins with it, in any letter case and with æ ø å or ae oe aa; 0
/// where it does not or where the word goes on.
std::size_t word_length(std::string_view text, std::string_view word);

struct NumberPlace {
  std::size_t at = 0;        ///< 0: no number follows
  bool nr = false;           ///< "nr.", "nummer", "id" stands before it, in the label ("sagsnr.") or by itself
  std::string_view nr_word;  ///< where it stands by itself
};

/// Where the number after a label stands: past a full stop (of an abbreviation), a colon, "nr." and up to two spaces.
/// A line may end behind "nr." but nowhere else.
NumberPlace number_behind(std::string_view text, const FoundTrigger& label);

/// Past up to two spaces.
std::size_t behind_spaces(std::string_view text, std::size_t at);
/// Past a line end with up to two spaces on either side; `at` itself where none stands there.
std::size_t behind_line_end(std::string_view text, std::size_t at);
bool letter_at(std::string_view text, std::size_t at);

inline bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

inline bool byte_at(std::string_view text, std::size_t at, char byte) {
  return at < text.size() && text[at] == byte;
}

/// The digits that stand at `at`.
std::string_view digits_at(std::string_view text, std::size_t at);

}  // namespace referat

#endif
