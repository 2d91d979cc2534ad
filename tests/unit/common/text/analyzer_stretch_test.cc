// A stretch of a text has the tokens that the whole text has there.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "tests/unit/corpus_items.h"
#include "tests/unit/random_text.h"

namespace referat {
namespace {

constexpr std::size_t kEnd = static_cast<std::size_t>(-1);

/// The same words, in the same places; an analyser that forgets nothing has each word once.
bool is_same(const Token& a, const Token& b) {
  return a.offset_bytes == b.offset_bytes && a.length_bytes == b.length_bytes && a.word == b.word &&
         a.joined == b.joined && a.joined_otherwise == b.joined_otherwise &&
         a.joined_length_bytes == b.joined_length_bytes;
}

class Stretches {
 public:
  /// The first that is wrong, in words; empty if none is. Stretches of `length` tokens, one every `step`.
  std::string first_fault(const std::string& text, std::size_t length, std::size_t step) {
    analyzer_.analyze(text, whole_);
    for (std::size_t first = 0; first < whole_.size(); first += step) {
      const std::size_t last = std::min(first + length, whole_.size());
      TokenStretch stretch;
      stretch.begin_bytes = first == 0 ? 0 : whole_[first].offset_bytes;
      stretch.end_bytes = border(last);
      stretch.before_bytes = first <= Analyzer::kSight ? 0 : whole_[first - Analyzer::kSight].offset_bytes;
      stretch.behind_bytes = border(last + Analyzer::kSight);
      stretch.wanted = random_() | std::uint64_t{random_()} << 32;
      analyzer_.analyze_stretch(text, stretch, part_);
      if (part_.size() != last - first) return at(text, first) + "has another number of tokens";
      for (std::size_t i = 0; i < part_.size(); ++i) {
        const bool wanted = i >= 64 || (stretch.wanted >> i & 1) != 0;
        const bool fits = is_same(part_[i], whole_[first + i]) || (!wanted && part_[i].word == nullptr);
        if (!fits) return at(text, first + i) + "is another token";
      }
    }
    return "";
  }

 private:
  std::size_t border(std::size_t token) const { return token < whole_.size() ? whole_[token].offset_bytes : kEnd; }

  std::string at(const std::string& text, std::size_t token) const {
    return "»" + text.substr(whole_[token].offset_bytes, 60) + "« ";
  }

  Analyzer analyzer_{Analyzer::kNoLimit};
  std::mt19937 random_{11};
  std::vector<Token> whole_;
  std::vector<Token> part_;
};

TEST_CASE("stretches of the corpus") {
  Stretches stretches;
  for (const Item& item : tests::corpus_items()) {
    CHECK(stretches.first_fault(item.title, 1, 1) == "");
    for (const Section& section : item.sections) {
      CHECK(stretches.first_fault(section.text, 8, 8) == "");
      CHECK(stretches.first_fault(section.text, 1, 3) == "");
      CHECK(stretches.first_fault(section.text, 70, 31) == "");
    }
  }
}

TEST_CASE("stretches of text full of hyphens, numbers and signs") {
  std::mt19937 random(3);
  Stretches stretches;
  for (int i = 0; i < 300; ++i) {
    const std::string text = tests::random_text(random, random() % 200);
    CHECK(stretches.first_fault(text, 1, 1) == "");
    CHECK(stretches.first_fault(text, 8, 8) == "");
  }
}

TEST_CASE("borders beyond the text are its end") {
  Analyzer analyzer;
  std::vector<Token> tokens;
  analyzer.analyze_stretch("ny vej", {.begin_bytes = 3, .end_bytes = kEnd, .before_bytes = 0, .behind_bytes = kEnd},
                           tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].form() == "vej");
  analyzer.analyze_stretch("ny vej-", {.begin_bytes = 99, .end_bytes = 90, .before_bytes = 95, .behind_bytes = 91},
                           tokens);
  CHECK(tokens.empty());
}

TEST_CASE("borders that are none, of a damaged index, are no harm") {
  std::mt19937 random(5);
  Analyzer analyzer;
  std::vector<Token> tokens;
  for (int i = 0; i < 2000; ++i) {
    const std::string text = tests::random_text(random, 30);
    const auto any = [&] { return random() % (text.size() + 20); };
    analyzer.analyze_stretch(text, {any(), any(), any(), any(), random()}, tokens);
    for (const Token& token : tokens) CHECK(token.offset_bytes < text.size());
  }
}

}  // namespace
}  // namespace referat
