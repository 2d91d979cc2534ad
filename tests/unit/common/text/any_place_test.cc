#include "common/text/any_place.h"

#include <doctest/doctest.h>

#include <string>

#include "common/text/caseless.h"
#include "common/text/dates.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

constexpr std::size_t kLengths[] = {1, 2, 6, 7, 15, 16, 17, 31, 32, 33, 48, 65};

TEST_CASE("a byte is found at every place of a text of any length") {
  const auto is_x = [](const char* at) { return static_cast<unsigned char>(*at == 'x'); };
  CHECK(!any_place("", 0, is_x));
  for (const std::size_t length : kLengths) {
    CAPTURE(length);
    std::string text(length, 'a');
    CHECK(!any_place(text, length, is_x));
    for (std::size_t place = 0; place < length; ++place) {
      text[place] = 'x';
      CHECK(any_place(text, length, is_x));
      CHECK(any_place(text, place, is_x) == false);
      text[place] = 'a';
    }
  }
}

TEST_CASE("the first such byte, from any place on") {
  const auto is_x = [](const char* at) { return static_cast<unsigned char>(*at == 'x'); };
  CHECK(first_place("", 0, is_x) == 0);
  for (const std::size_t length : kLengths) {
    CAPTURE(length);
    std::string text(length, 'a');
    CHECK(first_place(text, 0, is_x) == length);
    for (std::size_t place = 0; place < length; ++place) {
      text[place] = 'x';
      CHECK(first_place(text, 0, is_x) == place);
      CHECK(first_place(text, place, is_x) == place);
      CHECK(first_place(text, place + 1, is_x) == length);
      text[place] = 'a';
    }
    CHECK(first_place(std::string(length, 'x'), length / 2, is_x) == length / 2);
  }
}

TEST_CASE("words, digits and years are found wherever a block ends") {
  const CaselessWords words({"udvalg", "råd", "kl"});
  for (std::size_t before = 0; before < 40; ++before) {
    for (const std::size_t after : {std::size_t{0}, std::size_t{1}, std::size_t{20}}) {
      const auto inside = [&](const char* text) { return std::string(before, '.') + text + std::string(after, '.'); };
      CAPTURE(inside(""));
      for (const char* word : {"Udvalg", "UDVALG", "RÅD", "Kl"}) CHECK(words.may_be_in(inside(word)));
      for (const char* word : {"udval", "raad", "k"}) CHECK(!words.may_be_in(inside(word)));
      CHECK(has_digit(inside("0")));
      CHECK(!has_digit(inside("/:")));
      CHECK(find_dates(inside(" 3. maj 2031")).size() == 1);
      CHECK(find_dates(inside(" 3. maj 203")).empty());
    }
  }
}

TEST_CASE("text is made normal wherever eight bytes end") {
  struct Case {
    const char* printed;
    const char* normal;
  };
  const Case cases[] = {{"æ", "æ"},       {"\x7F", ""},         {"\x1F", ""},     {"\t", " "},
                        {"a\u030A", "å"}, {"\u2013", "\u2013"}, {"\r\n", "\n"},   {"\xC3", "\uFFFD"},
                        {"\u212A", "K"},  {"\u2010", "-"},      {"\uFB01", "fi"}, {"\u2126", "Ω"}};
  for (const Case& c : cases) {
    for (std::size_t before = 0; before < 18; ++before) {
      const std::string text(before, ' ');
      CAPTURE(c.normal);
      CHECK(normalize_text(text + c.printed + "b~ ") == text + c.normal + "b~ ");
      CHECK(normalize_text(text + c.printed) == text + c.normal);
    }
  }
}

}  // namespace
}  // namespace referat
