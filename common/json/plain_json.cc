#include "common/json/plain_json.h"

#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>

#include "common/text/letters.h"

namespace referat {
namespace {

constexpr char32_t kInvalid = 0xFFFD;
constexpr std::size_t kMostDigits = 9;  // they fit an int
constexpr int kDeepest = 16;

/// How many bytes from `at` on say only themselves in a string: printable ASCII but for '"' and '\\'.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::size_t start = at;
  if constexpr (std::endian::native == std::endian::little) {
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      // A byte of 0 borrows, and one below 0x20. What is borrowed from the bytes above does not touch the first hit.
      const std::uint64_t quote = eight ^ kEach * '"';
      const std::uint64_t backslash = eight ^ kEach * '\\';
      const std::uint64_t odd =
          (((quote - kEach) & ~quote) | ((backslash - kEach) & ~backslash) | (eight - kEach * 0x20) | eight) &
          kEach * 0x80;
      if (odd != 0) return at + static_cast<std::size_t>(std::countr_zero(odd)) / 8 - start;
    }
  }
  while (at < text.size() && text[at] >= 0x20 && text[at] != '"' && text[at] != '\\') ++at;
  return at - start;
}

std::optional<char32_t> four_hex_digits(std::string_view text, std::size_t at) {
  if (text.size() - at < 4) return {};
  std::uint32_t code = 0;
  const char* end = text.data() + at + 4;
  const auto [stop, error] = std::from_chars(text.data() + at, end, code, 16);
  return error == std::errc() && stop == end ? std::optional<char32_t>(code) : std::nullopt;
}

}  // namespace

char PlainJson::next() {
  while (at_ < text_.size()) {
    const char byte = text_[at_];
    if (byte != ' ' && byte != '\n' && byte != '\t' && byte != '\r') return byte;
    ++at_;
  }
  return '\0';
}

bool PlainJson::sign(char wanted) {
  if (next() != wanted) return false;
  ++at_;
  return true;
}

bool PlainJson::word(std::string_view literal) {
  if (!text_.substr(at_).starts_with(literal)) return false;
  at_ += literal.size();
  return true;
}

bool PlainJson::null() {
  return next() == 'n' && word("null");
}

bool PlainJson::flag(bool& target) {
  const char first = next();
  if (first == 'n') return word("null");
  target = first == 't';
  return word(target ? "true" : "false");
}

bool PlainJson::key() {
  if (!sign('"')) return false;
  const std::size_t length = plain_bytes(text_, at_);
  key_ = text_.substr(at_, length);
  at_ += length;
  return at_ < text_.size() && text_[at_++] == '"';
}

bool PlainJson::escape(std::string& target) {
  constexpr std::string_view kNames = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (at_ == text_.size()) return false;
  const char name = text_[at_++];
  if (const std::size_t found = kNames.find(name); found != std::string_view::npos) {
    target += kMeanings[found];
    return true;
  }
  if (name != 'u') return false;
  const auto code = four_hex_digits(text_, at_);
  if (!code || (*code >= 0xD800 && *code < 0xE000)) return false;  // halves of pairs are left to the full parser
  at_ += 4;
  append_utf8(target, *code);
  return true;
}

bool PlainJson::string(std::string& target) {
  if (!sign('"')) return false;
  target.clear();
  for (std::size_t start = at_;;) {
    at_ += plain_bytes(text_, at_);
    if (at_ == text_.size()) return false;
    const char byte = text_[at_];
    if (static_cast<unsigned char>(byte) >= 0x80) {
      if (decode_utf8(text_, at_) == kInvalid) return false;
      continue;
    }
    target.append(text_, start, at_ - start);
    ++at_;
    if (byte == '"') return true;
    if (byte != '\\' || !escape(target)) return false;
    start = at_;
  }
}

bool PlainJson::digits(std::string_view& found) {
  const std::size_t start = at_;
  while (at_ < text_.size() && is_digit(static_cast<unsigned char>(text_[at_]))) ++at_;
  found = text_.substr(start, at_ - start);
  const bool goes_on = at_ < text_.size() && std::string_view(".eE").find(text_[at_]) != std::string_view::npos;
  return !found.empty() && found.size() <= kMostDigits && !goes_on && (found.size() == 1 || found[0] != '0');
}

bool PlainJson::text(std::string& target) {
  const char first = next();
  if (first == '"') return string(target);
  if (first == 'n') return word("null");
  std::string_view number;
  if (!digits(number)) return false;
  target = number;
  return true;
}

bool PlainJson::optional_text(std::optional<std::string>& target) {
  if (next() == 'n') return word("null");
  return text(target.emplace());
}

bool PlainJson::texts(std::vector<std::string>& target) {
  const char first = next();
  if (first == 'n') return word("null");
  target.clear();
  if (first != '[') return text(target.emplace_back());
  return array([&] { return next() != 'n' && text(target.emplace_back()); });
}

bool PlainJson::number(int& target) {
  if (next() == 'n') return word("null");
  std::string_view number;
  if (!digits(number)) return false;
  std::from_chars(number.data(), number.data() + number.size(), target);
  return true;
}

bool PlainJson::optional_number(std::optional<int>& target) {
  if (next() == 'n') return word("null");
  return number(target.emplace());
}

bool PlainJson::skip(int depth) {
  if (depth > kDeepest) return false;
  switch (next()) {
    case '"':
      return string(skipped_);
    case '{':
      return object([&](std::string_view) { return skip(depth + 1); });
    case '[':
      return array([&] { return skip(depth + 1); });
    case 'n':
      return word("null");
    case 't':
      return word("true");
    case 'f':
      return word("false");
    default: {
      std::string_view number;
      return digits(number);
    }
  }
}

}  // namespace referat
