// A cursor over JSON text that builds no tree: for lines by the million, of which nearly all are what they should be.
#ifndef REFERAT_COMMON_JSON_PLAIN_JSON_H
#define REFERAT_COMMON_JSON_PLAIN_JSON_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Every reader moves behind what it read and answers true, or answers false where something else stands there: wrong
/// JSON, a value of another type, or a rare one that it leaves to a full parser (a number with a fraction, one of more
/// than nine digits, nesting of more than sixteen levels). After false the cursor is of no use any more. What it reads
/// a full parser reads alike, but for keys: the caller sees to those that come twice.
class PlainJson {
 public:
  explicit PlainJson(std::string_view text) : text_(text) {}

  /// A string, or a whole number as its digits, into a text; null leaves it as it is.
  bool text(std::string& target);
  bool optional_text(std::optional<std::string>& target);
  /// An array of strings and whole numbers, or one of them alone; null leaves it as it is.
  bool texts(std::vector<std::string>& target);
  /// 0 or more; null leaves it as it is.
  bool number(int& target);
  bool optional_number(std::optional<int>& target);
  bool flag(bool& target);
  /// A value of any type.
  bool skip() { return skip(0); }

  /// Null?
  bool null();
  /// A string that begins here, and nothing else?
  bool string(std::string& target);
  bool at_string() { return next() == '"'; }

  /// An object: `read(key)` reads the value of each key.
  template <typename Read>
  bool object(Read&& read) {
    if (!sign('{')) return false;
    if (sign('}')) return true;
    do {
      if (!key() || !sign(':') || !read(std::string_view(key_))) return false;
    } while (sign(','));
    return sign('}');
  }

  /// An array: `read()` reads each of its values.
  template <typename Read>
  bool array(Read&& read) {
    if (!sign('[')) return false;
    if (sign(']')) return true;
    do {
      if (!read()) return false;
    } while (sign(','));
    return sign(']');
  }

  /// Nothing follows but white space?
  bool at_end() { return next() == '\0' && at_ == text_.size(); }

 private:
  bool key();
  bool digits(std::string_view& found);
  bool escape(std::string& target);
  bool word(std::string_view literal);
  bool sign(char wanted);
  bool skip(int depth);
  /// The next byte that is no white space, not moved behind; 0 at the end.
  char next();

  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view key_;
  std::string skipped_;
};

}  // namespace referat

#endif
