// From the text that files hold to normal text: the form in which everything else in this project sees characters.
#ifndef REFERAT_COMMON_TEXT_NORMALIZE_H
#define REFERAT_COMMON_TEXT_NORMALIZE_H

#include <string>
#include <string_view>

namespace referat {

/// Normal text is valid UTF-8 in NFC in which
///   - a bad byte is U+FFFD, every hyphen is '-' (a dash is none), ligatures (ﬁ) are letters, every kind of space
///   (NBSP, thin …) is ' ', a tab too,
///   - a soft hyphen stands only at the end of a line (it says that the word goes on), all others are gone,
///   - zero-width, bidirectional and control characters are gone, line ends are '\n', and '\f' (page break) is kept.
std::string normalize_text(std::string_view utf8);

/// Runs of white space (line ends too) become one space, none at either end.
std::string squeeze_spaces(std::string_view text);

/// Without white space at either end.
std::string_view trim(std::string_view text);

/// Without the characters named at either end.
std::string_view trim(std::string_view text, std::string_view characters);

}  // namespace referat

#endif
