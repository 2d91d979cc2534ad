// What speaks for and against cutting a word, in hundredths of a logit. Found by logistic regression over all ways to
// cut each word of the `tune` half of tests/relevance/compounds.tsv, the weight of leaving a word whole by
// cross-validation within that half.
#ifndef REFERAT_COMMON_TEXT_COMPOUND_WEIGHTS_H
#define REFERAT_COMMON_TEXT_COMPOUND_WEIGHTS_H

#include <algorithm>
#include <array>
#include <cstddef>

#include "common/text/lexicon.h"

namespace referat::compound_weights {

// ---- A first part. ----

/// By FirstKind: listed, reviewed, unlisted, unlisted_with_s, name, name_with_s.
inline constexpr std::array<int, 6> kFirstKind = {-25, 93, -263, 207, -43, -50};
/// By its length in folded letters without the link, from 0 to 6 and more.
inline constexpr std::array<int, 7> kFirstLength = {-900, -900, -184, -117, -58, 42, 92};
/// For each doubling of the number of known words that begin with it.
inline constexpr int kFirstFamily = 50;
inline constexpr int kNoLink = -44;
inline constexpr int kLinkE = -170;
inline constexpr int kLinkS = 18;

// ---- The last part. ----

/// By its length, from 0 to 7 and more.
inline constexpr std::array<int, 8> kLastLength = {-900, -900, -309, -208, 12, 31, 34, 176};
inline constexpr int kLastFamily = 41;
inline constexpr int kLastWithoutFamily = -103;
inline constexpr int kLastIsLemma = 47;

// ---- The word. ----

inline constexpr int kBoundary = -44;
/// A part that is never split itself: lands+by+skole is worse than landsby+skole.
inline constexpr int kWholePart = 485;
inline constexpr int kSplitsName = -176;

inline constexpr int kWholeWord = 83;
inline constexpr int kWholeDerivedWord = 88;  ///< more
inline constexpr int kWholeName = 266;
inline constexpr int kWholeUnknown = 12;
inline constexpr int kWholeUnknownLetter = -9;  ///< for each of at most 14 letters

template <std::size_t N>
constexpr int by_length(const std::array<int, N>& weights, std::size_t length) {
  return weights[std::min(length, N - 1)];
}

}  // namespace referat::compound_weights

#endif
