#include "common/text/endings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string>
#include <utility>

namespace referat {
namespace {

/// The numbers from 1 on: endings alone, frequent ones first; `=` is the term's last letter again.
constexpr std::string_view kAlone[] = {
    "",       "e",     "en",   "er",  "et",     "s",     "r",     "t",     "es",    "ens",   "erne", "=e",
    "=et",    "ere",   "=er",  "ets", "ene",    "=en",   "ernes", "ers",   "=es",   "ende",  "eres", "=ens",
    "else",   "enes",  "ede",  "lse", "eren",   "n",     "de",    "eret",  "=ets",  "=erne", "te",   "ig",
    "=ene",   "erer",  "tet",  "nde", "erende", "ige",   "ts",    "endes", "=ende", "=enes", "hed",  "erede",
    "=ernes", "=else", "edes", "rne", "=ede",   "elsen", "lige",  "ligt"};

/// The numbers after those: what stands in one item together, counted in minutes; `0` is no ending.
constexpr std::string_view kTogether[] = {
    "0|en",         "0|et",      "0|s",         "0|r",       "e|en",     "0|er",       "e|et",      "e|er",
    "er|erne",      "0|en|ens",  "0|e",         "0|=et",     "0|ens",    "en|ens",     "r|s",       "0|et|ets",
    "0|ene",        "0|en|er",   "0|ets",       "e|en|ens",  "0|ene|et", "0|=en",      "e|es",      "e|ens",
    "er|ere",       "0|erne",    "0|=er",       "en|er",     "0|es",     "e|en|er",    "0|r|t",     "es|et",
    "0|r|s",        "0|ers",     "e|erne",      "s|t",       "e|er|et",  "r|t",        "et|ets",    "0|=ens",
    "0|ene|et|ets", "0|t",       "0|er|erne",   "er|et",     "e|t",      "0|enes",     "0|ernes",   "0|n",
    "s|lse",        "e|er|erne", "e|en|ens|er", "er|es",     "er|ernes", "ere|erne",   "t|de",      "0|en|erne",
    "er|erne|ere",  "0|e|t",     "0|=e",        "e|en|erne", "r|de",     "e|ets",      "0|=er|=et", "er|ers",
    "et|ede",       "e|ernes",   "0|=en|=ens",  "=e|=es",    "t|es",     "en|er|erne", "0|=es"};

static_assert(std::size(kAlone) + std::size(kTogether) == kMostEndingSets);

/// Where the ending begins so; `last`: of the term.
bool begins(std::string_view ending, char last, std::string_view beginning) {
  if (!ending.starts_with('=') || beginning.empty()) return ending.starts_with(beginning);
  return beginning.front() == last && ending.substr(1).starts_with(beginning.substr(1));
}

Endings bit_of(std::string_view name) {
  const auto* const found = std::find(std::begin(kAlone), std::end(kAlone), name == "0" ? "" : name);
  return Endings{1} << (found - std::begin(kAlone));
}

class Sets {
 public:
  Sets() {
    unsigned number = 0;
    for (std::size_t i = 0; i < std::size(kAlone); ++i) add(Endings{1} << i, ++number);
    for (std::string_view names : kTogether) {
      Endings all = 0;
      while (true) {
        const std::size_t end = names.find('|');
        all |= bit_of(names.substr(0, end));
        if (end == std::string_view::npos) break;
        names.remove_prefix(end + 1);
      }
      add(all, ++number);
    }
    std::sort(numbers_.begin(), numbers_.end());
  }

  unsigned number_of(Endings endings) const {
    const auto found = std::lower_bound(numbers_.begin(), numbers_.end(), std::pair{endings, 0U});
    return found != numbers_.end() && found->first == endings ? found->second : 0;
  }

  Endings numbered(unsigned number) const { return sets_[number]; }

 private:
  void add(Endings endings, unsigned number) {
    sets_[number] = endings;
    numbers_[number - 1] = {endings, number};
  }

  std::array<Endings, kMostEndingSets + 1> sets_{};
  std::array<std::pair<Endings, unsigned>, kMostEndingSets> numbers_;
};

const Sets& sets() {
  static const Sets all;
  return all;
}

}  // namespace

Endings ending_of(std::string_view folded_form, std::string_view term) {
  if (!folded_form.starts_with(term) || term.empty()) return 0;
  const std::string_view ending = folded_form.substr(term.size());
  for (std::size_t i = 0; i < std::size(kAlone); ++i) {
    if (kAlone[i].size() == ending.size() && begins(kAlone[i], term.back(), ending)) return Endings{1} << i;
  }
  return 0;
}

Endings endings_to(std::string_view folded_beginning, std::string_view term) {
  if (!folded_beginning.starts_with(term) || term.empty()) return 0;
  Endings endings = 0;
  for (std::size_t i = 0; i < std::size(kAlone); ++i) {
    if (begins(kAlone[i], term.back(), folded_beginning.substr(term.size()))) endings |= Endings{1} << i;
  }
  return endings;
}

unsigned number_of(Endings endings) {
  if (endings == 0) return 0;
  // One alone, as nearly always, has its place among them as its number.
  if (std::has_single_bit(endings)) {
    const auto place = static_cast<unsigned>(std::countr_zero(endings));
    return place < std::size(kAlone) ? place + 1 : 0;
  }
  return sets().number_of(endings);
}

Endings endings_numbered(unsigned number) {
  return sets().numbered(number);
}

}  // namespace referat
