// Any bytes as text: the analyser's tokens lie inside it, their parts inside them, and terms are bounded.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/abbreviations.h"
#include "common/text/analyzer.h"
#include "common/text/normalize.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check(const referat::Word& word) {
  // A joined word's parts run over the hyphens of its text; all others are whole letters of it.
  for (const auto* parts : {&word.parts, &word.runs, &word.aliases}) {
    for (const referat::WordPart& part : *parts) {
      require(part.offset_bytes + part.length_bytes <= word.text.size());
      require(!part.term.empty());
    }
  }
  require(word.form.size() <= referat::kMaxTermBytes && word.term.size() <= referat::kMaxTermBytes);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = referat::normalize_text({reinterpret_cast<const char*>(data), size});
  referat::Analyzer analyzer;
  std::vector<referat::Token> tokens;
  analyzer.analyze(text, tokens);
  std::size_t end = 0;
  for (const referat::Token& token : tokens) {
    require(token.offset_bytes >= end && token.length_bytes > 0);
    end = token.offset_bytes + token.length_bytes;
    require(end <= text.size());
    check(*token.word);
    for (const referat::Word* joined : {token.joined, token.joined_otherwise}) {
      if (joined != nullptr) check(*joined);
    }
    require(token.joined == nullptr || token.offset_bytes + token.joined_length_bytes <= text.size());
  }
  require(referat::explained_abbreviations(text).size() <= 64);
  return 0;
}
