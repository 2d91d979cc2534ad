// A text as the analyser reads it.
#ifndef REFERAT_TESTS_UNIT_COMMON_TEXT_ANALYZED_H
#define REFERAT_TESTS_UNIT_COMMON_TEXT_ANALYZED_H

#include <string_view>
#include <vector>

#include "common/text/analyzer.h"

namespace referat::tests {

// The tokens of a text, and the analyser that holds their words.
struct Analyzed {
  explicit Analyzed(std::string_view text) { analyzer.analyze(text, tokens); }
  auto begin() const { return tokens.begin(); }
  auto end() const { return tokens.end(); }

  Analyzer analyzer;
  std::vector<Token> tokens;
};

}  // namespace referat::tests

#endif
