#include "common/text/lexicon.h"

#include <doctest/doctest.h>

#include <string>

#include "common/text/embedded.h"
#include "common/text/stemmer.h"

namespace referat {
namespace {

TEST_CASE("Danish words are known by their stem") {
  Stemmer stemmer;
  for (const char* word : {"kommune", "kommunerne", "skole", "budget", "forelæggelse", "trafik", "ø", "år"}) {
    CAPTURE(word);
    if (std::string_view(word).size() > 2) CHECK(lexicon_has_stem(stemmer.stem(word)));
  }
  CHECK(lexicon_has_stem("e-mail"));
}

TEST_CASE("nothing else is known") {
  for (const char* stem : {"", "\n", "zzzz", "kommunx", "skol\nskole", "a\xFF", "-", "læggelsx"}) {
    CAPTURE(stem);
    CHECK_FALSE(lexicon_has_stem(stem));
  }
  CHECK_FALSE(lexicon_has_stem(std::string(1 << 20, 'a')));
}

TEST_CASE("every entry is found, and no entry cut short by a byte that is none") {
  const std::string_view list = embedded::lexicon();
  std::size_t entries = 0;
  std::size_t found = 0;
  std::string_view previous;
  bool sorted = true;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = list.find('\n', at);
    REQUIRE(end != std::string_view::npos);
    const std::string_view entry = list.substr(at, end - at);
    if (previous >= entry) sorted = false;
    previous = entry;
    ++entries;
    if (lexicon_has_stem(entry)) ++found;
    at = end + 1;
  }
  CHECK(entries > 10'000);
  CHECK(found == entries);
  CHECK(sorted);
}

}  // namespace
}  // namespace referat
