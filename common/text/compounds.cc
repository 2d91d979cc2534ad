// Every way to cut a word is a path over its letters, from first part to first part and then a last part. The weights
// add up along a path, so the best path to each letter is enough:
//
//   byraadsmoedet
//   |------>|---->    byraads (listed, link s) + moedet (a form of moede)
//   |>|---->|---->    by + raads + moedet: worse, since byraad is never split
//   |------------>    left whole
#include "common/text/compounds.h"

#include <algorithm>
#include <limits>

#include "common/text/compound_weights.h"
#include "common/text/lexicon.h"
#include "common/text/lexicon_format.h"

namespace referat {
namespace {

namespace weights = compound_weights;

constexpr std::size_t kLongestWord = 60;
constexpr std::size_t kShortestPart = 2;
constexpr int kNever = std::numeric_limits<int>::min() / 2;

/// The best way to come to a letter. Not set at first: a word has fewer letters than there are steps.
struct Step {
  int score;
  std::uint8_t from;
  std::uint8_t link;  ///< linking letters of the part that ends here
  std::uint8_t parts;
};
constexpr Step kNoStep{kNever, 0, 0, 0};

bool is_splittable(std::string_view word) {
  return word.size() >= 2 * kShortestPart && word.size() <= kLongestWord &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

int first_score(const LexiconEntry& entry, std::string_view part) {
  const unsigned link = entry.link_bytes();
  int score = weights::kBoundary + weights::kFirstKind[static_cast<std::size_t>(entry.first_kind())] +
              weights::by_length(weights::kFirstLength, part.size() - link) +
              weights::kFirstFamily * static_cast<int>(entry.first_family());
  if (link == 0) {
    score += weights::kNoLink;
  } else if (part.back() == 's') {
    score += weights::kLinkS;
  } else if (part.back() == 'e') {
    score += weights::kLinkE;
  }
  return entry.is_whole() ? score + weights::kWholePart : score;
}

/// The entry of a word or, for a genitive, of the word without its -s; `entry`: the word's own.
LexiconEntry inflected(std::string_view word, const LexiconEntry& entry) {
  if (entry.is_word() || word.size() < 3 || word.back() != 's') return entry;
  const LexiconEntry base = find_word(word.substr(0, word.size() - 1));
  return base.is_word() || base.is_name() ? base : entry;
}

LexiconEntry find_inflected(std::string_view word) {
  return inflected(word, find_word(word));
}

int last_score(const LexiconEntry& entry, std::string_view part) {
  if (!entry.may_end()) return kNever;
  int score = weights::by_length(weights::kLastLength, part.size()) +
              weights::kLastFamily * static_cast<int>(entry.last_family());
  if (entry.last_family() == 0) score += weights::kLastWithoutFamily;
  if (entry.is_lemma()) score += weights::kLastIsLemma;
  return entry.is_whole() ? score + weights::kWholePart : score;
}

int whole_score(const LexiconEntry& entry, std::string_view word) {
  if (entry.is_compound()) return kNever;
  if (entry.is_word()) return weights::kWholeWord + (entry.is_derived() ? weights::kWholeDerivedWord : 0);
  if (entry.is_name()) return weights::kWholeName;
  return weights::kWholeUnknown +
         weights::kWholeUnknownLetter * static_cast<int>(std::min<std::size_t>(word.size(), 14));
}

/// What may begin a compound, by its hash, and where it ends.
struct First {
  std::uint64_t hash;
  std::size_t end;
};

class Splitter {
 public:
  Splitter(std::string_view word, CutPlaces places) : word_(word), places_(places) {}

  CompoundParts split(const LexiconEntry& entry) {
    const LexiconEntry whole = inflected(word_, entry);
    if (whole.is_whole() || whole.is_simple()) return {};
    std::fill_n(steps_.begin(), word_.size(), kNoStep);
    steps_[0].score = 0;
    int best = whole_score(whole, word_);
    std::size_t best_at = 0;
    const int penalty = whole.is_name() && !whole.is_word() ? weights::kSplitsName : 0;
    for (std::size_t at = 0; at + kShortestPart <= word_.size(); ++at) {
      if (steps_[at].score == kNever) continue;
      if (at > 0) {
        const std::string_view rest = word_.substr(at);
        if (is_inside_simple_word(at)) {
          if (steps_[at].parts + 2u <= CompoundParts::kMost) go_on_from(at);
          continue;
        }
        const int score = last_score(find_inflected(rest), rest) + steps_[at].score + penalty;
        if (score > best) {
          best = score;
          best_at = at;
        }
      }
      if (steps_[at].parts + 2u <= CompoundParts::kMost) go_on_from(at);
    }
    return path_to(best_at);
  }

 private:
  /// The part before and all that follows are one word that is no compound: regnskabs|måne|den. The whole is none.
  bool is_inside_simple_word(std::size_t at) const {
    return steps_[at].from > 0 && find_inflected(word_.substr(steps_[at].from)).is_simple();
  }

  void go_on_from(std::size_t begin) {
    std::array<First, kLongestWord> firsts;
    std::size_t count = 0;
    std::uint64_t hash = lexicon_format::kHashSeed;
    for (std::size_t end = begin + 1; end + kShortestPart <= word_.size(); ++end) {
      hash = lexicon_format::add_to_hash(hash, word_[end - 1]);
      if (end < begin + kShortestPart) continue;
      const Beginning beginning = find_beginning(hash);
      if (beginning.may_be_first && (places_ >> end & 1) != 0) {
        call_for_hashed_word(hash);
        firsts[count++] = {hash, end};
      }
      if (!beginning.may_begin_first) break;
    }
    for (std::size_t i = 0; i < count; ++i) score_first(begin, firsts[i]);
  }

  void score_first(std::size_t begin, const First& first) {
    const std::size_t end = first.end;
    const LexiconEntry entry = find_hashed_word(first.hash);
    const FirstKind kind = entry.first_kind();
    if (kind == FirstKind::none || (kind == FirstKind::unlisted_with_s && begin == 0)) return;
    const int score = steps_[begin].score + first_score(entry, word_.substr(begin, end - begin));
    if (score <= steps_[end].score) return;
    steps_[end] = {score, static_cast<std::uint8_t>(begin), static_cast<std::uint8_t>(entry.link_bytes()),
                   static_cast<std::uint8_t>(steps_[begin].parts + 1)};
  }

  CompoundParts path_to(std::size_t at) const {
    CompoundParts parts;
    if (at == 0) return parts;
    parts.push_front({static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(word_.size())});
    for (; at > 0; at = steps_[at].from) {
      parts.push_front({steps_[at].from, static_cast<std::uint8_t>(at - steps_[at].link)});
    }
    return parts;
  }

  std::string_view word_;
  CutPlaces places_;
  std::array<Step, kLongestWord + 1> steps_;  ///< the word's alone are set
};

}  // namespace

void CompoundParts::push_front(CompoundPart part) {
  std::copy_backward(parts_.begin(), parts_.begin() + static_cast<std::ptrdiff_t>(count_),
                     parts_.begin() + static_cast<std::ptrdiff_t>(count_) + 1);
  parts_[0] = part;
  ++count_;
}

CompoundParts split_compound(std::string_view folded_word, CutPlaces places) {
  return split_compound(folded_word, places, find_word(folded_word));
}

CompoundParts split_compound(std::string_view folded_word, CutPlaces places, const LexiconEntry& entry) {
  if (!is_splittable(folded_word)) return {};
  return Splitter(folded_word, places).split(entry);
}

}  // namespace referat
