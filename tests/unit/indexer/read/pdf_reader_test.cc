#include "indexer/read/pdf_reader.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "tests/unit/indexer/read/pdf_of.h"

namespace referat {
namespace {

using tests::pdf_of;

// "text p<page>" with "b" where empty lines stand before and "^" where a page starts; "!reason" of what is refused.
std::string read(const std::string& pdf) {
  const auto document = read_pdf(pdf, "a.pdf");
  if (!document) return "!" + document.error().message;
  std::string all;
  for (const Line& line : document->lines) {
    all += (all.empty() ? "" : "; ") + line.text + " p" + std::to_string(line.page);
    if (line.blank_before > 0) all += " b";
    if (line.starts_page) all += " ^";
  }
  return all;
}

TEST_CASE("lines as printed, with their pages") {
  struct Case {
    std::vector<std::string> pages;
    std::string lines;
  };
  const Case kCases[] = {
      {{"1 0 0 1 50 800 Tm (Byr\\345det) Tj"}, "Byrådet p1"},
      {{"1 0 0 1 50 800 Tm (en) Tj 1 0 0 1 50 788 Tm (to) Tj"}, "en p1; to p1"},
      {{"1 0 0 1 50 788 Tm (to) Tj 1 0 0 1 50 800 Tm (en) Tj"}, "en p1; to p1"},
      {{"1 0 0 1 50 800 Tm (en) Tj 1 0 0 1 50 760 Tm (to) Tj"}, "en p1; to p1 b"},
      {{"1 0 0 1 50 800 Tm (en) Tj", "1 0 0 1 50 800 Tm (to) Tj"}, "en p1; to p2 ^"},
      {{"1 0 0 1 50 800 Tm (en) Tj", "", "1 0 0 1 50 800 Tm (tre) Tj"}, "en p1; tre p3 ^"},
  };
  for (const Case& c : kCases) CHECK(read(pdf_of(c.pages)) == c.lines);
}

TEST_CASE("columns that are written one after the other are read line by line") {
  const std::string lines =
      read(pdf_of({"1 0 0 1 50 800 Tm (Dato:) Tj 1 0 0 1 50 786 Tm (Sted:) Tj "
                   "1 0 0 1 200 800 Tm (6. maj 2031) Tj 1 0 0 1 200 786 Tm (Kantinen) Tj"}));
  CHECK(lines.find("Dato:  ") == 0);
  CHECK(lines.find("6. maj 2031 p1; Sted:  ") != std::string::npos);
  CHECK(lines.ends_with("Kantinen p1"));
}

TEST_CASE("what cannot be read says why") {
  const std::string locked =
      "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
      "/O <0000000000000000000000000000000000000000000000000000000000000000> "
      "/U <0000000000000000000000000000000000000000000000000000000000000000> >> ";
  struct Case {
    std::string pdf;
    std::string error;
  };
  const Case kCases[] = {
      {"%PDF-1.4\nikke mere", "!the PDF is damaged: poppler cannot open it"},
      {pdf_of({"", "", ""}), "!the PDF is scanned: its 3 pages hold no text"},
      {pdf_of({""}), "!the PDF is scanned: its page holds no text"},
      {pdf_of({}), "!the PDF is damaged: it has no pages"},
      {pdf_of({"1 0 0 1 50 800 Tm (a) Tj"}, locked), "!the PDF is locked with a password"},
  };
  for (const Case& c : kCases) CHECK(read(c.pdf) == c.error);
  const auto scanned = read_pdf(pdf_of({""}), "a.pdf");
  CHECK(scanned.error().hint.find("ocrmypdf") != std::string::npos);
}

TEST_CASE("each bound has its own message") {
  const std::vector<std::string> pages(static_cast<std::size_t>(kMaxPdfPages) + 1);
  CHECK(read(pdf_of(pages)) == "!the PDF has more than 20000 pages");
  const std::string one = pdf_of({"1 0 0 1 50 800 Tm (a) Tj"});
  CHECK(read_pdf(one, "a.pdf", {1, 0, 9}).error().message == "the PDF has more than 0 MB of text");
  CHECK(read_pdf(one, "a.pdf", {1, 9, -1}).error().message == "reading the PDF takes more than -1 seconds");
}

TEST_CASE("a PDF cut anywhere is read or refused") {
  const std::string whole = pdf_of({"1 0 0 1 50 800 Tm (en) Tj", "1 0 0 1 50 800 Tm (to) Tj"});
  for (std::size_t length = 0; length < whole.size(); length += 7) read(whole.substr(0, length));
}

TEST_CASE("several threads read at once") {
  const std::string pdf = pdf_of({"1 0 0 1 50 800 Tm (en) Tj", "1 0 0 1 50 800 Tm (to) Tj"});
  std::vector<int> right(4, 0);
  {
    std::vector<std::jthread> threads;
    for (int& count : right) {
      threads.emplace_back([&] {
        for (int i = 0; i < 50; ++i) count += read(pdf) == "en p1; to p2 ^" ? 1 : 0;
      });
    }
  }
  CHECK(right == std::vector<int>(4, 50));
}

}  // namespace
}  // namespace referat
