#include "common/text/stop_words.h"

#include <array>
#include <string>
#include <unordered_set>

#include "common/text/fold.h"

namespace referat {
namespace {

// Sorted by bytes.
constexpr std::array kStopWords = std::to_array<std::string_view>({
    "ad",    "af",    "alle",    "alt",     "at",    "bl",   "blev",  "blive", "bliver", "ca",    "da",     "de",
    "dem",   "den",   "denne",   "der",     "deres", "det",  "dette", "dig",   "din",    "disse", "dog",    "du",
    "efter", "eller", "en",      "end",     "er",    "et",   "for",   "fra",   "ham",    "han",   "hans",   "har",
    "have",  "havde", "hen",     "hendes",  "her",   "hos",  "hun",   "hvad",  "hvem",   "hver",  "hvilke", "hvilken",
    "hvis",  "hvor",  "hvordan", "hvornår", "i",     "ift",  "ikke",  "ind",   "jeg",    "jer",   "jf",     "kan",
    "kun",   "kunne", "man",     "med",     "meget", "men",  "mig",   "min",   "mod",    "når",   "nogle",  "nu",
    "og",    "også",  "om",      "op",      "os",    "over", "på",    "pr",    "samt",   "selv",  "sig",    "sin",
    "sit",   "skal",  "skulle",  "som",     "så",    "til",  "ud",    "under", "var",    "ved",   "vedr",   "vi",
    "vil",   "ville", "vores",   "være",    "været",
});

}  // namespace

bool is_stop_word(std::string_view form) {
  static const std::unordered_set<std::string> folded = [] {
    std::unordered_set<std::string> words;
    for (const std::string_view word : kStopWords) words.insert(fold(word));
    return words;
  }();
  return folded.contains(fold(form));
}

}  // namespace referat
