// Sentences by chance about the words of one item.
#ifndef REFERAT_TESTS_BENCH_GENERATE_PROSE_H
#define REFERAT_TESTS_BENCH_GENERATE_PROSE_H

#include <array>
#include <string>
#include <string_view>

#include "tests/bench/generate/vocabulary.h"

namespace referat::bench {

/// Writes one item's text. A third of its words of content are the few that the item is about, in any of their forms.
class Prose {
 public:
  /// `year`: of the meeting, for the dates and case numbers that are mentioned.
  Prose(const Vocabulary& vocabulary, Chance& chance, int year);

  std::string title();
  std::string sentence();
  /// `opening` is put in front of the first sentence, in it.
  std::string paragraph(int sentences, std::string_view opening = {});

  /// Told every word of content, if it is set.
  using Listener = void (*)(void* context, std::string_view word, Band band);
  void listen(Listener listener, void* context);

 private:
  void append_word(std::string& text);
  void append_content(std::string& text);
  void append_number(std::string& text);
  void append_clause(std::string& text, int words);
  void tell(std::string_view word, Band band) const;

  const Vocabulary& vocabulary_;
  Chance& chance_;
  int year_;
  std::array<std::size_t, 12> about_{};
  std::array<std::string, 2> compounds_;
  Listener listener_ = nullptr;
  void* context_ = nullptr;
};

}  // namespace referat::bench

#endif
