#include "common/text/stop_words.h"

#include <array>
#include <functional>
#include <string>
#include <unordered_set>

#include "common/text/fold.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

constexpr auto kStopWords = std::to_array<std::string_view>({
    "ad",      "af",      "alene",  "alle",     "alt",     "anden",   "andet",  "andre",     "at",        "bare",
    "begge",   "bl",      "bl.a",   "blev",     "blevet",  "blive",   "bliver", "både",      "ca",        "da",
    "de",      "dem",     "den",    "denne",    "der",     "deres",   "derfor", "dermed",    "dertil",    "desuden",
    "det",     "dette",   "dig",    "din",      "disse",   "dog",     "du",     "efter",     "eller",     "ellers",
    "en",      "end",     "enten",  "er",       "et",      "f.eks",   "for",    "fordi",     "fra",       "få",
    "får",     "går",     "gør",    "ham",      "han",     "hans",    "har",    "havde",     "have",      "hen",
    "hendes",  "her",     "hertil", "herunder", "hos",     "hun",     "hvad",   "hvem",      "hver",      "hvilke",
    "hvilken", "hvilket", "hvis",   "hvor",     "hvordan", "hvorfor", "hvori",  "hvorledes", "hvormange", "hvornår",
    "i",       "ifm",     "ift",    "ikke",     "ind",     "ingen",   "intet",  "jeg",       "jer",       "jf",
    "kan",     "kun",     "kunne",  "lidt",     "ligesom", "m.v",     "man",    "mange",     "med",       "meget",
    "men",     "mens",    "mere",   "mest",     "mht",     "mig",     "min",    "mod",       "mv",        "må",
    "måtte",   "nogen",   "noget",  "nogle",    "nu",      "når",     "og",     "også",      "om",        "op",
    "os",      "over",    "pga",    "pr",       "på",      "samme",   "samt",   "selv",      "siden",     "sig",
    "sin",     "sit",     "skal",   "skulle",   "som",     "så",      "sådan",  "således",   "til",       "tit",
    "ud",      "uden",    "under",  "var",      "ved",     "vedr",    "vi",     "vil",       "ville",     "vores",
    "være",    "været",
});

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return word_hash(word); }
};

}  // namespace

bool is_folded_stop_word(std::string_view folded) {
  static const std::unordered_set<std::string, Hash, std::equal_to<>> words = [] {
    std::unordered_set<std::string, Hash, std::equal_to<>> all;
    for (const std::string_view word : kStopWords) all.insert(fold(word));
    return all;
  }();
  return words.contains(folded);
}

bool is_stop_word(std::string_view form) {
  return is_folded_stop_word(fold(form));
}

}  // namespace referat
