#include "indexer/minutes/running_lines.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

/// The lines that run, once each.
std::string running(const std::string& text) {
  const auto lines = tests::lines_of(text);
  const auto flags = running_lines(lines);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (flags[i] && (found.empty() || found.back() != lines[i].text)) found.push_back(lines[i].text);
  }
  return tests::joined(found);
}

TEST_CASE("lines that come again at page borders") {
  CHECK(running("Havneudvalget, side 1\na\nb\nc\nd\ne\f"
                "Havneudvalget, side 2\nf\ng\nh\ni\nj\f"
                "Havneudvalget, side 3\nk") == "Havneudvalget, side 1 | Havneudvalget, side 2 | Havneudvalget, side 3");
  // Two pages: only what names a body, a day or a town.
  CHECK(running("Fjordby Kommune\na\nb\nc\nd\nGodkendt.\fFjordby Kommune\ne\nf\ng\nh\nGodkendt.") == "Fjordby Kommune");
  // Text without pages has borders at its page numbers.
  CHECK(running("Møde i Havneudvalget\nSide 1\na\nb\nc\nd\ne\nMøde i Havneudvalget\nSide 2\nf\ng\nh\ni\nj\nMøde i "
                "Havneudvalget\nSide 3") ==
        "Møde i Havneudvalget | Side 1 | Møde i Havneudvalget | Side 2 | Møde i Havneudvalget | Side 3");
  CHECK(running("a\nb\na\nc\na") == "");
}

TEST_CASE("what items begin with never runs") {
  const std::string text =
      "Sagsnr.: 30/101\n1.\nBeslutning\nx\fSagsnr.: 30/102\n2.\nBeslutning\ny\fSagsnr.: 30/103\n3.\nBeslutning\nz";
  CHECK(running(text) == "");
}

}  // namespace
}  // namespace referat
