#include "common/index/abbreviation_terms.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "tests/unit/joined.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

using tests::joined;

Item item_with(const std::string& text) {
  Item item = tests::sample_item();
  item.id = "fjordby-byraadet/2031-03-27/3";
  item.sections = {{"Tekst", "", text}};
  return item;
}

/// The abbreviation terms of an item, '|' for the separator.
std::string terms_of(const Item& item) {
  const auto document = DocumentBuilder().build(item, "a.txt", item.id);
  std::vector<std::string> terms;
  for (auto at = document.termlist_begin(); at != document.termlist_end(); ++at) {
    std::string term = *at;
    if (!term.starts_with(kShortToLongPrefix) && !term.starts_with(kLongToShortPrefix)) continue;
    std::replace(term.begin(), term.end(), kValueSeparator, '|');
    terms.push_back(term);
  }
  return joined(terms, "\n");
}

/// "words*documents | …"
std::string shown(const std::vector<LearnedPair>& pairs) {
  std::vector<std::string> all;
  for (const LearnedPair& pair : pairs) all.push_back(joined(pair.words, " ") + "*" + std::to_string(pair.documents));
  return joined(all);
}

class Index {
 public:
  void add(const std::string& text, int times = 1) {
    const Item item = item_with(text);
    for (int i = 0; i < times; ++i) database_.add_document(builder_.build(item, "a.txt", item.id));
  }
  std::string long_forms(std::string_view short_form) { return shown(learned_.long_forms_of(short_form)); }
  std::string short_forms(std::string_view words) { return shown(learned_.short_forms_of(abbreviation_words(words))); }
  bool begins(std::string_view words) { return learned_.long_form_begins_with(abbreviation_words(words)); }

 private:
  Xapian::WritableDatabase database_{"", Xapian::DB_BACKEND_INMEMORY};
  DocumentBuilder builder_;
  Analyzer analyzer_;
  LearnedAbbreviations learned_{database_, analyzer_};
};

TEST_CASE("an item's pairs are terms, each both ways") {
  struct Case {
    std::string text;
    std::string terms;
  };
  const Case kCases[] = {
      {"Vejen er lang.", ""},
      {"Din Offentlige Transport (DOT) og Din Offentlige Transport (DOT)",
       "XAB:dot|din offentlige transport\nXAL:din offent transport|dot"},
      {"Børne- og Ungdomsudvalget (BUU)", "XAB:buu|boerne og ungdomsudvalget\nXAL:barn og ungdomsudvalg|buu"},
      {"Økonomiudvalget (ØU)", "XAB:oeu|oekonomiudvalget\nXAL:oekonomiudvalg|oeu"},
      {"offentligt-privat partnerskab (OPP)",
       "XAB:opp|offentligt privat partnerskab\nXAL:offent privat partnerskab|opp"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    CHECK(terms_of(item_with(c.text)) == c.terms);
  }
}

TEST_CASE("title, sections and attachments are read, other items' documents are not touched") {
  Item item = item_with("Energistyrelsen (ENS)");
  item.title = "FGU - forberedende grunduddannelse";
  item.attachments = {"Brev fra Dansk Industri (DI)"};
  for (const char* term :
       {"XAB:fgu|forberedende grunduddannelse", "XAB:ens|energistyrelsen", "XAB:di|dansk industri"}) {
    CAPTURE(term);
    CHECK(terms_of(item).find(term) != std::string::npos);
  }
  const auto shadow = shadow_document(item, "a.txt", item.id);
  for (auto at = shadow.termlist_begin(); at != shadow.termlist_end(); ++at) CHECK_FALSE((*at).starts_with("XA"));
}

TEST_CASE("long pairs are left out, none is cut") {
  std::string words;
  for (int i = 0; i < 6; ++i) words += "a" + std::string(39, 'b') + " ";
  CHECK(terms_of(item_with(words + "(AAAAAA)")).empty());
  CHECK_FALSE(terms_of(item_with(words.substr(0, 3 * 41) + "(AAA)")).empty());
}

TEST_CASE("both ways, most documents first, inflections together") {
  Index index;
  index.add("Kommunernes Landsforening (KL)", 3);
  index.add("Københavns Lufthavn (KL)", 2);
  index.add("Københavns Lufthavne (KL)", 2);
  index.add("Kort Liste (KL)");
  index.add("Kongens Lyst (KL)");
  index.add("den forberedende grunduddannelse (FGU)");
  index.add("Forberedende Grunduddannelse (FG)", 2);
  CHECK(index.long_forms("kl") == "koebenhavns lufthavn*4 | kommunernes landsforening*3 | kongens lyst*1");
  CHECK(index.long_forms("fgu") == "forberedende grunduddannelse*1");
  CHECK(index.long_forms("k").empty());
  CHECK(index.long_forms("").empty());
  CHECK(index.long_forms("KL").empty());
  CHECK(index.short_forms("forberedende grunduddannelse") == "fg*2 | fgu*1");
  CHECK(index.short_forms("Forberedende grunduddannelsers") == "fg*2 | fgu*1");
  CHECK(index.short_forms("Københavns Lufthavnes") == "kl*4");
  CHECK(index.short_forms("grunduddannelse").empty());
  CHECK(index.short_forms("forberedende").empty());
  CHECK(index.short_forms("").empty());
  CHECK(index.begins("forberedende"));
  CHECK(index.begins("Københavns Lufthavnes"));
  CHECK_FALSE(index.begins("grunduddannelse"));
  CHECK_FALSE(index.begins("forberedende skole"));
}

TEST_CASE("no more terms are looked at than said") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const auto add = [&](std::size_t number) {
    Xapian::Document document;
    const std::string word = std::to_string(10'000 + number);
    document.add_boolean_term(text_term(kShortToLongPrefix, std::string("ab") + kValueSeparator + word));
    database.add_document(document);
  };
  for (std::size_t i = 0; i < 2 * kMaxLearnedTerms; ++i) add(i);
  for (int i = 0; i < 2; ++i) add(kMaxLearnedTerms - 1);
  for (int i = 0; i < 9; ++i) add(kMaxLearnedTerms);
  Analyzer analyzer;
  const auto pairs = LearnedAbbreviations(database, analyzer).long_forms_of("ab");
  REQUIRE(pairs.size() == kMaxLearnedPairs);
  CHECK(pairs.front().documents == 3);
  CHECK(pairs.back().documents == 1);
}

}  // namespace
}  // namespace referat
