#include "indexer/read/detect.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/read/zip_of.h"

namespace referat {
namespace {

using tests::zip_of;

TEST_CASE("a file is what its bytes are") {
  struct Case {
    std::string bytes;
    std::string format;
  };
  const Case kCases[] = {
      {"", "empty"},
      {" \r\n\t\f", "empty"},
      {"\xEF\xBB\xBF\n", "empty"},
      {"1. Godkendelse af dagsorden", "text"},
      {"\xEF\xBB\xBFReferat", "text"},
      {"Byr\xE5"
       "det",
       "text"},
      {std::string("\xFF\xFE"
                   "a\0b\0",
                   6),
       "text"},
      {std::string("\xFE\xFF\0a\0b", 6), "text"},
      {"side 1\fside 2", "text"},
      {"{\"title\": \"a\"}\n{\"title\": \"b\"}", "jsonl"},
      {"\xEF\xBB\xBF {\"title\": \"a\"}", "jsonl"},
      {"{\"Moede\": {\"Dato\": \"2031-10-01\"}}", "firstagenda"},
      {"[{\"Dagsordenpunkter\": []}]", "firstagenda"},
      {"[Bilag 1] Godkendt", "text"},
      {"<!DOCTYPE html><html></html>", "html"},
      {"\n<?xml version=\"1.0\"?><HTML>", "html"},
      {"tekst <DIV>a</DIV>", "html"},
      {"a < b og c > d", "text"},
      {"%PDF-1.7\n", "pdf"},
      {"\n\n%PDF-1.4", "pdf"},
      {zip_of({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}}), "docx"},
      {zip_of({{"[Content_Types].xml", "<a/>"}, {"ppt/presentation.xml", "<a/>"}}), "xlsx"},
      {zip_of({{"mimetype", "x"}, {"content.xml", "<a/>"}}), "odt"},
      {zip_of({{"mappe/fil.txt", "word/document.xml"}}), "zip"},
      {zip_of({{"a.docx", zip_of({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}})}}), "zip"},
      {zip_of({{"a.pdf", "%PDF-1.4"}}), "zip"},
      {"PK\x03\x04", "zip"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "doc"},
      {"{\\rtf1\\ansi", "rtf"},
      {"\x89PNG\r\n\x1A\n", "image"},
      {"\xFF\xD8\xFF\xE0", "image"},
      {"GIF89a", "image"},
      {std::string("ab\0cd", 5), "binary"},
      {std::string("\x7F"
                   "ELF\x02\x01\x01\0\0",
                   9),
       "binary"},
      {std::string(1 << 20, 'a'), "text"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.bytes.substr(0, 40));
    CHECK(format_name(detect_format(c.bytes)) == c.format);
  }
}

TEST_CASE("names there and back") {
  for (const Format format : {Format::text, Format::json_lines, Format::html, Format::pdf, Format::first_agenda,
                              Format::office, Format::zip, Format::image, Format::binary, Format::empty,
                              Format::old_office, Format::open_document, Format::other_office, Format::rich_text}) {
    const std::string name(format_name(format));
    CAPTURE(name);
    CHECK(format_named(name) == format);
  }
  for (const char* name : {"", "TEXT", "auto", "txt"}) {
    CAPTURE(name);
    CHECK_FALSE(format_named(name));
  }
}

}  // namespace
}  // namespace referat
