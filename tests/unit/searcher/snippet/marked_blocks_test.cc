// A snippet is the same whether the whole text was looked at or only where the index says that marks may be.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "searcher/match/reader.h"
#include "searcher/snippet/snippet.h"
#include "tests/unit/corpus_items.h"
#include "tests/unit/random_text.h"
#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

std::string shown(const std::optional<Snippet>& snippet) {
  if (!snippet) return "none";
  std::string all = snippet->section + ": ";
  for (const Segment& segment : snippet->segments) all += segment.hit ? "[" + segment.text + "]" : segment.text;
  return all;
}

std::string shown(const Hit& hit) {
  return shown(hit.snippet) + " | " + shown(hit.lead);
}

/// Asks an index, and makes every snippet both ways.
class Both {
 public:
  explicit Both(const tests::SampleIndex& index) : reader_(open(index.path())) {}

  void ask(const Query& query) {
    CAPTURE(query.text);
    const auto matches = reader_.find(query);
    REQUIRE(matches);
    const auto& hits = matches->results.hits;
    REQUIRE(matches->marked_blocks.size() == hits.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
      for (const int context : {20, 240}) {
        Hit hit = hits[i];
        Hit same = hits[i];
        maker_.fill(hit, matches->marks, matches->marked_blocks[i], context);
        maker_.fill(same, matches->marks, {}, context);
        CHECK(shown(hit) == shown(same));
      }
      ++hits_;
      with_blocks_ += matches->marked_blocks[i] ? 1 : 0;
    }
  }

  void ask(const std::string& text) {
    Query query;
    query.text = text;
    query.limit = 30;
    ask(query);
  }

  int hits() const { return hits_; }
  int with_blocks() const { return with_blocks_; }

 private:
  static IndexReader open(const std::string& path) {
    auto reader = IndexReader::open(path);
    REQUIRE(reader);
    return std::move(*reader);
  }

  IndexReader reader_;
  SnippetMaker maker_;
  int hits_ = 0;
  int with_blocks_ = 0;
};

/// Queries of words that stand in the items, in all the ways that queries have.
std::vector<std::string> queries_of(const std::vector<Item>& items, std::mt19937& random, std::size_t count) {
  std::vector<std::string> queries;
  const auto word_at = [](const std::string& text, std::size_t at) {
    const std::size_t begin = text.find_first_not_of(" \n\"()*:", std::min(text.find_first_of(" \n", at), text.size()));
    return begin == std::string::npos ? std::string("skole")
                                      : text.substr(begin, text.find_first_of(" \n\"()*:", begin) - begin);
  };
  while (queries.size() < count) {
    const Item& item = items[random() % items.size()];
    if (item.sections.empty()) continue;
    const std::string& text = item.sections[random() % item.sections.size()].text;
    if (text.empty()) continue;
    const std::size_t at = random() % text.size();
    const std::string one = word_at(text, at);
    const std::string two = word_at(text, std::min(at + one.size(), text.size() - 1));
    for (const std::string& query :
         {one, one + " " + two, "\"" + one + " " + two + "\"", one + " NÆR/3 " + two, one + " ELLER " + two,
          "titel:" + one, "beslutning:" + one, "sagsfremstilling:" + one, "indstilling:" + two, one.substr(0, 4) + "*"})
      queries.push_back(query);
  }
  return queries;
}

TEST_CASE("snippets of the corpus") {
  const std::vector<Item> items = tests::corpus_items();
  tests::SampleIndex index;
  index.put("corpus", items);
  Both both(index);
  std::mt19937 random(7);
  for (const std::string& query : queries_of(items, random, 400)) both.ask(query);
  for (const char* query :
       {"", "kommune", "og", "børneudvalg", "børne- og ungeudvalget", "e-mail", "email", "§ 108", "SAG-2031-00417",
        "2031-417", "12,5 mio. kr.", "trafik støj", "trafikstøj", "\"lokal plan\"", "udvalgsmedlemmer"})
    both.ask(query);
  for (const Hit& hit : index.search("skole").hits) {
    Query query;
    query.like = hit.item.id;
    both.ask(query);
  }
  CHECK(both.hits() > 1000);
  CHECK(both.with_blocks() > both.hits() / 2);
}

TEST_CASE("snippets of texts full of hyphens, numbers and signs") {
  std::mt19937 random(8);
  std::vector<Item> items;
  for (int i = 0; i < 40; ++i) {
    Item item = tests::sample_item(std::to_string(i + 1), tests::random_text(random, 6));
    for (const char* kind : {"Sagsfremstilling", "Tekst", "Bilag", "Beslutning"})
      item.sections.push_back({kind, "", tests::random_text(random, random() % 120)});
    items.push_back(item);
  }
  tests::SampleIndex index;
  index.put("random", items);
  Both both(index);
  for (const std::string& query : queries_of(items, random, 300)) both.ask(query);
  CHECK(both.hits() > 1000);
}

}  // namespace
}  // namespace referat
