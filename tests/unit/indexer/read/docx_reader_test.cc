#include "indexer/read/docx_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/read/docx_of.h"

namespace referat {
namespace {

using tests::docx_of;
using tests::DocxParts;

// "text" of each line with "p<page>", "h<level>" and "b" (a gap before) where there are; "!reason" of what is refused.
std::string read(const std::string& docx) {
  const auto document = read_docx(docx, "a.docx");
  if (!document) return "!" + document.error().message;
  std::string all;
  for (const Line& line : document->lines) {
    all += (all.empty() ? "" : "; ") + line.text;
    if (line.page != 0) all += " p" + std::to_string(line.page);
    if (line.heading_level != 0) all += " h" + std::to_string(line.heading_level);
    if (line.blank_before > 0) all += " b";
  }
  return all;
}

std::string p(const std::string& text, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

TEST_CASE("what is printed and what is not") {
  struct Case {
    std::string body;
    std::string lines;
  };
  const std::string a = "<w:r><w:t>a</w:t></w:r>";
  const std::string b = "<w:r><w:t xml:space=\"preserve\"> b</w:t></w:r>";
  const Case kCases[] = {
      {p("en") + p("to"), "en; to b"},
      {"<w:p>" + a + b + "</w:p>", "a b"},
      {"<w:p>" + a + "<w:ins>" + b + "</w:ins></w:p>", "a b"},
      {"<w:p>" + a + "<w:del><w:r><w:delText> x</w:delText></w:r></w:del></w:p>", "a"},
      {"<w:p>" + a + "<w:moveFrom>" + b + "</w:moveFrom></w:p>", "a"},
      {"<w:p>" + a + "<w:hyperlink>" + b + "</w:hyperlink></w:p>", "a b"},
      {"<w:p>" + a + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", "a"},
      {"<w:p>" + a + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>x</w:t></w:r></w:p>", "ax"},
      {"<w:p>" + a + "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:t>7</w:t></w:r></w:p>", "a7"},
      {"<w:p><w:r><w:t>Dato:</w:t><w:tab/><w:t>6. maj</w:t></w:r></w:p>", "Dato:    6. maj"},
      {"<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "a; b"},
      {"<w:p><w:r><w:t>små</w:t><w:noBreakHyphen/><w:t>børn</w:t></w:r></w:p>", "små-børn"},
      {"<w:sdt><w:sdtContent>" + p("a") + "</w:sdtContent></w:sdt>", "a"},
      {"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("boks") +
           "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("boks") +
           "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + a + "</w:p>",
       "boks; a b"},
      {"", "!the Word document holds no text"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.body);
    CHECK(read(docx_of({c.body})) == c.lines);
  }
}

TEST_CASE("a row of a table is a line") {
  const auto cell = [](const std::string& blocks) { return "<w:tc>" + blocks + "</w:tc>"; };
  const auto table = [](const std::string& cells) { return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>"; };
  struct Case {
    std::string body;
    std::string lines;
  };
  const Case kCases[] = {
      {table(cell(p("Sted:")) + cell(p("Kantinen"))), "Sted:    Kantinen"},
      {table(cell(p("Til stede:")) + cell(p("Asta") + p("Tove"))), "Til stede:    Asta; Tove"},
      {table(cell(p("")) + cell(p("a"))), "a"},
      {table(cell(p("a") + p("b"))), "a; b b"},
      {table(cell(table(cell(p("a")) + cell(p("b")))) + cell(p("c"))), "a    b    c"},
      {"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(p("a")) + "</w:tr></w:tbl>" + p("b"), "b"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.body);
    CHECK(read(docx_of({c.body})) == c.lines);
  }
}

TEST_CASE("pages, if Word noted them or breaks stand in the text") {
  const std::string mark = "<w:r><w:br w:type=\"page\"/></w:r>";
  const std::string rendered = "<w:r><w:lastRenderedPageBreak/><w:t>c</w:t></w:r>";
  CHECK(read(docx_of({p("a") + "<w:p>" + mark + "</w:p>" + p("b")})) == "a p1; b p2 b");
  CHECK(read(docx_of({p("a") + p("b", "<w:pageBreakBefore/>")})) == "a p1; b p2 b");
  // Word notes the page after a break as well: it is one page.
  CHECK(read(docx_of({p("a") + "<w:p>" + mark + "</w:p><w:p>" + rendered + "</w:p>"})) == "a p1; c p2 b");
}

TEST_CASE("header and footer of the first page stand once at the top") {
  DocxParts parts;
  parts.body = p("tekst") +
               "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference r:id=\"f\"/></w:sectPr>";
  parts.header = p("Byrådet");
  parts.footer = p("Byrådet") + p("6. maj 2031");
  CHECK(read(docx_of(parts)) == "Byrådet; 6. maj 2031 b; tekst b");
}

TEST_CASE("numbers that Word makes stand in the line, headings are marked") {
  DocxParts parts;
  parts.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"O1\"><w:name w:val=\"heading 1\"/></w:style>"
      "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:basedOn w:val=\"O1\"/><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr></w:pPr></w:style>";
  parts.numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><w:lvlText "
      "w:val=\"%1.\"/></w:lvl>"
      "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  const std::string second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
  const std::string none = "<w:pStyle w:val=\"P\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
  parts.body = p("Budget", "<w:pStyle w:val=\"P\"/>") + p("Takster", second) + p("", second) + p("Uden", none) +
               p("Plan", "<w:pStyle w:val=\"P\"/>");
  CHECK(read(docx_of(parts)) == "7. Budget h1; 7.1 Takster; Uden h1 b; 8. Plan h1 b");
}

TEST_CASE("a damaged document says where") {
  struct Case {
    std::string docx;
    std::string error;
  };
  const Case kCases[] = {
      {"PK", "!the zip is damaged: Not a zip archive"},
      {tests::zip_of({{"[Content_Types].xml", ""}}),
       "!word/document.xml: the zip is damaged: word/document.xml is missing"},
      {docx_of({std::string(kMaxDocxPartBytes, ' ')}),
       "!word/document.xml: it unpacks to more than 200 times its size, as a zip bomb does"},
      {tests::zip_of({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}}),
       "!word/document.xml: the XML declares a document type, which may hold an entity bomb"},
  };
  for (const Case& c : kCases) CHECK(read(c.docx) == c.error);
  CHECK(read_docx(docx_of({p(std::string(1 << 20, 'a'))}), "a.docx", 1 << 20).error().message ==
        "word/document.xml: it unpacks to more than 1 MB");
  CHECK(read(docx_of({"<w:p>"})).starts_with("!word/document.xml: the XML is damaged: "));
}

TEST_CASE("a document cut or changed anywhere is read or refused") {
  DocxParts parts;
  parts.body = p("a") + "<w:tbl><w:tr><w:tc>" + p("b") + "</w:tc></w:tr></w:tbl>";
  parts.styles = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>";
  const std::string whole = docx_of(parts);
  for (std::size_t at = 0; at < whole.size(); at += 5) {
    CHECK(read(whole.substr(0, at)).starts_with('!'));
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    read(changed);
  }
}

}  // namespace
}  // namespace referat
