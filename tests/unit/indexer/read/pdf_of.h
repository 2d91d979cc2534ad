// A small PDF in memory from what its pages draw.
#ifndef REFERAT_TESTS_UNIT_INDEXER_READ_PDF_OF_H
#define REFERAT_TESTS_UNIT_INDEXER_READ_PDF_OF_H

#include <string>
#include <vector>

namespace referat::tests {

/// One string of drawing operators a page; the font is /F, 10 points. `trailer`: further entries of the trailer.
inline std::string pdf_of(const std::vector<std::string>& pages, const std::string& trailer = "") {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", ""};
  std::string kids;
  for (const std::string& page : pages) {
    const std::size_t number = objects.size() + 1;
    kids += std::to_string(number) + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + std::to_string(number + 1) +
                      " 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding "
                      "/WinAnsiEncoding >> >> >> >>");
    const std::string content = "BT /F 10 Tf " + page + " ET";
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>";
  std::string bytes = "%PDF-1.4\n";
  std::string table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string offset = std::to_string(bytes.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string start = std::to_string(bytes.size());
  const std::string size = std::to_string(objects.size() + 1);
  return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R " +
         trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace referat::tests

#endif
