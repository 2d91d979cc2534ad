#include "indexer/minutes/title_line.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"

namespace referat {
namespace {

bool is_title(const std::string& text) {
  const auto lines = tests::lines_of(text);
  return may_be_title(class_lines(lines).front());
}

TEST_CASE("lines that may be titles") {
  for (const char* line : {"Ny pullert ved kajen", "2. behandling af budgettet", "Spørgetid 25. juni 2031",
                           "Orientering: status på stien", "Tilskud til Fjordby Strygekvartet (B)"}) {
    CAPTURE(std::string(line));
    CHECK(is_title(line));
  }
}

TEST_CASE("lines of a header, sentences and cells are none") {
  for (const char* line :
       {"Mødested: Byrådssalen", "Medlemmer", "Afbud fra Merle Skovhus", "Referat", "Byrådet",
        "Onsdag den 3. maj 2031 kl. 17", "Byrådet 10. november 2031", "Der er 212 pladser.", "og så videre",
        "• Merle Skovhus", "ØKE", "X", "Indstilling", "Sagsnr.: 30/40", "Fjordby Kommune"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(is_title(line));
  }
  CHECK_FALSE(is_title("A" + std::string(300, 'b')));
}

}  // namespace
}  // namespace referat
