// Danish compounds to their parts: trafikstøj → trafik + støj, byrådsmødet → byråd[s] + mødet.
#ifndef REFERAT_COMMON_TEXT_COMPOUNDS_H
#define REFERAT_COMMON_TEXT_COMPOUNDS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "common/text/lexicon.h"

namespace referat {

/// A part in a folded word: bytes [begin, end) without its linking letters, which go on to the next part's begin.
struct CompoundPart {
  std::uint8_t begin = 0;
  std::uint8_t end = 0;
};

/// The parts of a word in order; none where the word is no compound.
class CompoundParts {
 public:
  static constexpr std::size_t kMost = 6;

  std::span<const CompoundPart> all() const { return {parts_.data(), count_}; }
  bool empty() const { return count_ == 0; }
  void push_front(CompoundPart part);

 private:
  std::array<CompoundPart, kMost> parts_{};
  std::size_t count_ = 0;
};

/// Places where a word may be cut: bit i stands for the place before byte i.
using CutPlaces = std::uint64_t;
inline constexpr CutPlaces kAnywhere = ~CutPlaces{0};

/// `folded_word`: in lower case, by fold.h. Words of more than 60 bytes or with anything but letters are not split. The
/// best way to cut the word by the weights in compound_weights.h; compared with leaving it whole. `places`: not inside
/// a letter that was folded to two (bøger is boeger, but no bo + eger).
CompoundParts split_compound(std::string_view folded_word, CutPlaces places = kAnywhere);
/// `entry`: the word's, where the caller has looked it up.
CompoundParts split_compound(std::string_view folded_word, CutPlaces places, const LexiconEntry& entry);

}  // namespace referat

#endif
