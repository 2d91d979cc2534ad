#include "indexer/minutes/unnumbered.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/minutes/document_of.h"
#include "tests/unit/joined.h"

namespace referat {
namespace {

/// Of each item its first line, and its title where that is another.
std::string items(const std::string& text) {
  const auto lines = tests::lines_of(text);
  std::vector<std::string> found;
  const auto classed = class_lines(lines);
  for (const UnnumberedStart& start : find_unnumbered(classed, heading_marks(classed))) {
    std::string one = lines[start.first].text;
    if (start.title) one += *start.title == start.first ? " (title)" : " > " + lines[*start.title].text;
    found.push_back(one);
  }
  return tests::joined(found);
}

TEST_CASE("what parts items without numbers") {
  struct Case {
    const char* what;
    const char* text;
    const char* items;
  };
  constexpr Case kCases[] = {
      {"nothing", "Referat\nByrådet\n3. maj 2031", ""},
      {"a page of one item",
       "Mødedato: 06.02.2031\n\nBrobånd over Fjordgade\n\nRådet skal tage stilling.\n\nIndstilling\na\nBeslutning\nb",
       "Brobånd over Fjordgade (title)"},
      {"case labels, one without a value",
       "Sagsid.: 30/33839\nIndstilling\na\nBeslutning\nGodkendt.\nSagsid.:\nSagsfremstilling\nb\nBeslutning\nDrøftet.",
       "Sagsid.: 30/33839 | Sagsid.:"},
      {"marks", "Byrådet 10. november 2031\n\nÅben\n\nBeslutning\nGodkendt.\n\nÅben\n\nIndstilling\na\n\nBeslutning\nb",
       "Åben | Åben"},
      {"titles below the case and a table of bodies",
       "Sagsnr.: 30/1201\nFliser i Strandgade\nDIR\nX\nResumé\na\nSagsnr.: 30/1202\nNye bøjer\nDIR\nX\nResumé\nb",
       "Sagsnr.: 30/1201 > Fliser i Strandgade | Sagsnr.: 30/1202 > Nye bøjer"},
      {"titles above the headings",
       "Referat\n\nNy slæbebåd\n\nResumé\na\n\nBeslutning\nGodkendt.\n\nFyrets "
       "maling\n\nResumé\nb\n\nBeslutning\nUdsat.",
       "Ny slæbebåd (title) | Fyrets maling (title)"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    CHECK(items(c.text) == c.items);
  }
}

}  // namespace
}  // namespace referat
