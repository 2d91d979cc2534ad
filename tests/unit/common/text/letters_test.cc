#include "common/text/letters.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

TEST_CASE("ASCII is counted up to the first other byte") {
  CHECK(ascii_bytes("", 0) == 0);
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string text = std::string(before, 'a') + "å" + std::string(20, 'b');
    CAPTURE(before);
    CHECK(ascii_bytes(text, 0) == before);
    CHECK(ascii_bytes(text, before) == 0);
    CHECK(ascii_bytes(text, before + 2) == 20);
  }
}

TEST_CASE("lower case of the letters Danish minutes use") {
  CHECK(to_lower("ÅBENT PUNKT 7 – ÆØÉÜÖ") == "åbent punkt 7 – æøéüö");
  CHECK(to_lower("ŠĐŁŽŹĽ Ÿ×÷ß") == "šđłžźľ ÿ×÷ß");
  CHECK(to_lower("\xFF\xC3") == "\xFF\xC3");
}

TEST_CASE("upper and lower undo each other") {
  for (char32_t letter = 0; letter < 0x180; ++letter) {
    if (!is_upper(letter) || letter == 0x130) continue;
    CAPTURE(static_cast<unsigned>(letter));
    CHECK(upper_letter(lower_letter(letter)) == letter);
    CHECK(!is_upper(lower_letter(letter)));
    CHECK(is_letter(letter));
  }
  CHECK(upper_letter(U'å') == U'Å');
  CHECK(upper_letter(U'ß') == U'ß');
}

TEST_CASE("code points there and back") {
  for (const char32_t letter : {U'a', U'å', U'–', U'\U0001F600', U'\uFFFD', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, letter);
    std::size_t at = 0;
    CHECK(decode_utf8(text, at) == letter);
    CHECK(at == text.size());
    CHECK(decode_utf8_before(text, at) == letter);
    CHECK(at == 0);
  }
}

TEST_CASE("invalid bytes are one replacement each") {
  for (const std::string text : {"\x80", "\xC3", "\xC3x", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x80"}) {
    std::size_t at = 0;
    CHECK(decode_utf8(text, at) == 0xFFFD);
    CHECK(at == 1);
    at = text.size();
    if (text.back() != 'x') CHECK(decode_utf8_before(text, at) == 0xFFFD);
  }
}

TEST_CASE("letters and digits") {
  CHECK(is_letter(U'Ø'));
  CHECK(is_letter(U'ﬁ'));
  CHECK(!is_letter(U'×'));
  CHECK(!is_letter(U'_'));
  CHECK(is_digit(U'7'));
  CHECK(!is_digit(U'²'));
}

}  // namespace
}  // namespace referat
