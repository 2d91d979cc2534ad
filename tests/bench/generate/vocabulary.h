// The words that minutes are made of, and how often each is used.
#ifndef REFERAT_TESTS_BENCH_GENERATE_VOCABULARY_H
#define REFERAT_TESTS_BENCH_GENERATE_VOCABULARY_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/generate/chance.h"

namespace referat::bench {

/// How often a word of content comes up in the items.
enum class Band { frequent, middling, rare };

/// Words of content stand by rank: those of every agenda first, then hunspell-da's lower-case words, short ones before
/// long ones on the whole. A compound of two nouns is made anew each time, so that the vocabulary never ends.
class Vocabulary {
 public:
  /// Throws std::runtime_error naming the file that cannot be read.
  Vocabulary(const std::string& aff_path, const std::string& dic_path);

  /// "og", "til", "ikke".
  std::string_view function_word(Chance& chance) const;
  /// A rank, by frequency.
  std::size_t content_rank(Chance& chance) const { return content_ranks_.draw(chance); }
  /// A form of the word with that rank: the lemma in two of three.
  std::string_view content_form(std::size_t rank, Chance& chance) const;
  std::string compound(Chance& chance) const;

  static Band band_of(std::size_t rank);

 private:
  struct Noun {
    std::size_t word;                      ///< place in words_
    std::vector<std::string> first_parts;  ///< linking letters included
  };

  std::vector<std::vector<std::string>> words_;  ///< forms of each, the lemma first
  std::vector<Noun> nouns_;
  ZipfRanks function_ranks_;
  ZipfRanks content_ranks_;
  ZipfRanks first_ranks_;
  ZipfRanks last_ranks_;

  struct Lists;
  explicit Vocabulary(Lists lists);
  static Lists read(const std::string& aff_path, const std::string& dic_path);
};

}  // namespace referat::bench

#endif
