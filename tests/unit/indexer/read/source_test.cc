#include "indexer/read/source.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/read/docx_of.h"
#include "tests/unit/indexer/read/pdf_of.h"

namespace referat {
namespace {

using tests::zip_of;

// "path: first line" of each document, "path: n items" of items, "path! reason" of what failed.
std::string read(const std::string& bytes, std::optional<Format> format = {}) {
  std::string all;
  read_sources(bytes, "f", format, [&](const std::string& path, std::string_view, Result<SourceFile>&& file) {
    all += all.empty() ? "" : "; ";
    if (!file) {
      all += path + "! " + file.error().message;
    } else if (file->holds_items) {
      all += path + ": " + std::to_string(file->items.size()) + " items";
    } else {
      CHECK(file->document.path == path);
      all += path + ": " + file->document.lines.front().text;
    }
  });
  return all;
}

TEST_CASE("all documents of a file") {
  const std::string pdf = tests::pdf_of({"1 0 0 1 50 800 Tm (pdf) Tj"});
  const std::string docx = tests::docx_of({"<w:p><w:r><w:t>docx</w:t></w:r></w:p>"});
  struct Case {
    std::string bytes;
    std::string documents;
  };
  const Case kCases[] = {
      {"tekst", "f: tekst"},
      {pdf, "f: pdf"},
      {docx, "f: docx"},
      {"{\"title\": \"a\"}", "f: 1 items"},
      {zip_of({{"b.pdf", pdf}, {"a.bin", docx}, {"c", "{\"title\": \"a\"}"}, {"m/d.txt", "tekst"}}),
       "f/a.bin: docx; f/b.pdf: pdf; f/c: 1 items; f/m/d.txt: tekst"},
      {zip_of({{"a", "%PDF-"}, {"b", "tekst"}}), "f/a! the PDF is damaged: poppler cannot open it; f/b: tekst"},
      {zip_of({{"a", zip_of({{"b.docx", docx}})}}), "f/a/b.docx: docx"},
      {zip_of({}), "f! the file is empty"},  // libzip writes no bytes for it
      {"PK\x05\x06" + std::string(18, '\0'), "f! the zip holds no files"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "f! the file is of Word 97 to 2003 (.doc) or another old office program"},
      {"{\\rtf1 tekst}", "f! the file is rich text (.rtf)"},
      {zip_of({{"mimetype", "x"}, {"content.xml", "<a/>"}}), "f! the file is an OpenDocument (.odt)"},
      {zip_of({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<a/>"}}),
       "f! the file is a spreadsheet or a presentation, which are no minutes"},
  };
  for (const Case& c : kCases) CHECK(read(c.bytes) == c.documents);
  CHECK(read("tekst", Format::pdf) == "f! the PDF is damaged: poppler cannot open it");
  CHECK(read("tekst", Format::office) == "f! the zip is damaged: Not a zip archive");
  CHECK(read(docx, Format::zip).starts_with("f/[Content_Types].xml"));
}

}  // namespace
}  // namespace referat
