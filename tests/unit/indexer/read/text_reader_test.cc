#include "indexer/read/text_reader.h"

#include <doctest/doctest.h>

#include <string>

namespace referat {
namespace {

// "text #number" with "p" page, "b" blank lines before, "i" indent where they are not 0, "^" where a page starts.
std::string read(std::string_view bytes) {
  std::string all;
  for (const Line& line : read_text(bytes, "a.txt").lines) {
    all += (all.empty() ? "" : "; ") + line.text + " #" + std::to_string(line.number);
    if (line.page != 0) all += " p" + std::to_string(line.page);
    if (line.blank_before != 0) all += " b" + std::to_string(line.blank_before);
    if (line.indent != 0) all += " i" + std::to_string(line.indent);
    if (line.starts_page) all += " ^";
  }
  return all;
}

TEST_CASE("lines with their layout") {
  struct Case {
    std::string bytes;
    std::string lines;
  };
  const Case kCases[] = {
      {"", ""},
      {"\n \n\t\n", ""},
      {"a", "a #1"},
      {"a\nb\n", "a #1; b #2"},
      {"a\r\nb\r\n", "a #1; b #2"},
      {"a\rb", "a #1; b #2"},
      {"\n\na", "a #3 b2"},
      {"a\n\n \nb", "a #1; b #4 b2"},
      {"a\n    b  \n  c", "a #1; b #2 i4; c #3 i2"},
      {"\u00A0\u00A0a", "a #1 i2"},
      // Pages are known only if there is a form feed.
      {"a\n\fb", "a #1 p1; b #2 p2 ^"},
      {"a\fb", "a #1 p1; b #1 p2 ^"},
      {"a\n\n\fb", "a #1 p1; b #3 p2 b1 ^"},
      {"a\n\f\n\nb\nc", "a #1 p1; b #4 p2 ^; c #5 p2"},
      {"a\n\f\n\f\nb", "a #1 p1; b #4 p3 ^"},
      {"\fa", "a #1 p2 ^"},
      {"a\n\f", "a #1 p1"},
      // Normal text.
      {"A\u030Arhus", "Århus #1"},
      {"Byr\xE5"
       "det",
       "Byrådet #1"},
      {"kom\u00AD\nmune", "kom\u00AD #1; mune #2"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.bytes);
    CHECK(read(c.bytes) == c.lines);
  }
}

TEST_CASE("the document knows its path") {
  CHECK(read_text("a", "mappe/a.txt").path == "mappe/a.txt");
}

TEST_CASE("a line of more than a megabyte is cut, and nothing of it is lost") {
  const std::string word(1 << 20, 'x');
  std::string letters;
  for (int i = 0; i < 1 << 20; ++i) letters += "ø";
  for (const std::string& line : {word + word + word, "a" + letters + letters, word + " " + word}) {
    const auto document = read_text(line + "\nend", "");
    std::string together;
    for (const Line& part : document.lines) {
      CHECK(part.text.size() <= 1 << 20);
      CHECK((static_cast<unsigned char>(part.text.front()) & 0xC0) != 0x80);
      if (part.text != "end") together += part.text;
    }
    std::string expected = line;
    std::erase(expected, ' ');
    CHECK((together == expected));
    CHECK(document.lines.size() >= 3);
    CHECK(document.lines.back().number == 2);
  }
}

}  // namespace
}  // namespace referat
