#include "common/index/occurrence.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"

namespace referat {
namespace {

TEST_CASE("what is packed comes back, counts about") {
  const std::vector<std::pair<unsigned, unsigned>> counts = {{0, 0}, {1, 1}, {2, 2}, {3, 3},   {4, 4},
                                                             {5, 4}, {6, 7}, {9, 7}, {10, 12}, {5000, 12}};
  for (const auto& [words, about] : counts) {
    for (unsigned parts = 0; parts < 6; ++parts) {
      const PackedOccurrence one = packed({words, parts, kInTitle | kInNote, 5});
      CHECK(words_of(one) == about);
      CHECK(parts_of(one) == std::min(parts, 3U));
      CHECK(ending_number_of(one) == 5);
      CHECK((one & (kInTitle | kInDecision | kInAttachments | kInNote)) == (kInTitle | kInNote));
    }
  }
  CHECK(packed({1, 0, 0, kMostEndingSets}) < 128);  // a byte for what is most frequent
}

TEST_CASE("postings tell words, parts, fields and forms") {
  Item item;
  item.id = "fjordby-byraadet/2031-03-27/1";
  item.kind = "referat";
  item.title = "Trafikstøj";
  const auto add_section = [&](const std::string& kind, const std::string& text) {
    Section& section = item.sections.emplace_back();
    section.kind = kind;
    section.text = text;
  };
  add_section("Sagsfremstilling", "Planen og planer for støj. Børn ved vejen, barnets vej. Aarhus. Idéen.");
  add_section("Beslutning", "Støjen mindskes.");
  DocumentBuilder builder;
  std::map<std::string, PackedOccurrence> terms;
  for (const WordPosting& posting : builder.words_of(item))
    terms.emplace(builder.term(posting.term), posting.occurrence);
  const auto endings = [&](const std::string& term) { return endings_numbered(ending_number_of(terms.at(term))); };
  CHECK(words_of(terms.at("stoej")) == 2);
  CHECK(parts_of(terms.at("stoej")) == 1);
  CHECK((terms.at("stoej") & kInTitle) != 0);
  CHECK((terms.at("stoej") & kInDecision) != 0);
  CHECK(endings("stoej") == (ending_of("stoej", "stoej") | ending_of("stoejen", "stoej")));
  CHECK(words_of(terms.at("trafik")) == 0);
  CHECK(endings("plan") == (ending_of("planen", "plan") | ending_of("planer", "plan")));
  CHECK(endings("vej") == (ending_of("vejen", "vej") | ending_of("vej", "vej")));
  // What is not the term and an ending, or is spelled in a less usual way, stands for itself.
  CHECK(terms.contains("W:børn"));
  CHECK(terms.contains("W:aarhus"));
  CHECK(terms.contains("W:idéen"));
  CHECK_FALSE(terms.contains("W:barnets"));
  CHECK_FALSE(terms.contains("W:planer"));
}

}  // namespace
}  // namespace referat
