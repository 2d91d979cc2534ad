#include <algorithm>
#include <bit>
#include <map>
#include <stdexcept>
#include <utility>

#include "common/text/build/word_facts.h"
#include "common/text/embedded.h"
#include "common/text/lexicon_format.h"

namespace referat {
namespace {

/// What lexicon.h reads while the lexicon is built.
std::string image;

}  // namespace

std::string_view embedded::lexicon() {
  return image;
}

namespace build {
namespace {

using namespace lexicon_format;
constexpr std::size_t kLongestWord = 60;

class Packer {
 public:
  void add(const std::string& word, const WordFacts& facts) {
    std::uint32_t info = kFirstKind.put(static_cast<std::uint32_t>(facts.first_kind)) | kLink.put(facts.link_bytes) |
                         kFirstFamily.put(log2_of(facts.first_family)) | kLastFamily.put(log2_of(facts.last_family)) |
                         kIsWord.put(facts.is_word) | kIsLemma.put(facts.is_lemma) | kIsName.put(facts.is_name) |
                         kIsWhole.put(facts.is_whole) | kMayEnd.put(facts.is_word && facts.may_end) |
                         kIsDerived.put(facts.is_derived) | kIsReviewed.put(facts.is_reviewed) |
                         kIsTermOfName.put(facts.is_term_of_name) | kIsPerson.put(facts.is_person) |
                         kIsSimple.put(facts.is_simple) | kIsCompound.put(facts.is_compound);
    if (facts.has_term) info |= kRule.put(rule_of(word, facts.term));
    entries_.emplace_back(spread(hash_of(word)), info);
    if (facts.first_kind != FirstKind::none) add_first(word);
  }

  std::string bytes() const {
    std::string out;
    Header header;
    header.slot_bits = static_cast<std::uint32_t>(std::bit_width(entries_.size() * 3 / 2));
    header.rules = static_cast<std::uint32_t>(rules_.size());
    header.beginning_bits = kBeginningBits;
    std::vector<Slot> slots(std::size_t{1} << header.slot_bits);
    const std::size_t mask = slots.size() - 1;
    for (const auto& [hash, info] : entries_) {
      std::size_t at = slot_of(hash, header.slot_bits);
      while (slots[at].fingerprint != 0) at = (at + 1) & mask;
      slots[at] = {fingerprint_of(hash), info};
    }
    append_bytes(out, &header, sizeof header);
    append_bytes(out, slots.data(), sizeof(Slot) * slots.size());
    append_bytes(out, rules_.data(), sizeof(Rule) * rules_.size());
    append_bytes(out, beginnings_.data(), beginnings_.size());
    out += strings_;
    return out;
  }

 private:
  /// 512 KB, a tenth of the beginnings taken.
  static constexpr unsigned kBeginningBits = 21;

  void add_first(const std::string& word) {
    std::uint64_t hash = kHashSeed;
    for (std::size_t i = 0; i < word.size(); ++i) {
      hash = add_to_hash(hash, word[i]);
      const std::uint32_t at = slot_of(spread(hash), kBeginningBits);
      const auto says = i + 1 == word.size() ? kIsFirst : kBeginsFirst;
      beginnings_[at / kBeginningsOfByte] |= static_cast<std::uint8_t>(says << at % kBeginningsOfByte * 2);
    }
  }

  static std::uint32_t log2_of(int count) {
    return std::min(7u, static_cast<std::uint32_t>(std::bit_width(static_cast<unsigned>(count) + 1)) - 1);
  }

  static void append_bytes(std::string& out, const void* data, std::size_t size) {
    out.append(static_cast<const char*>(data), size);
  }

  std::uint32_t rule_of(const std::string& word, const std::string& term) {
    const auto [end, ignored] = std::mismatch(word.begin(), word.end(), term.begin(), term.end());
    const auto kept = static_cast<std::size_t>(end - word.begin());
    const std::pair<std::size_t, std::string> key{word.size() - kept, term.substr(kept)};
    const auto [found, added] = rule_numbers_.emplace(key, static_cast<std::uint32_t>(rules_.size()) + 1);
    if (added) {
      if (found->second >= 1u << kRule.bits) throw std::runtime_error("too many rules for lexicon_format's field");
      rules_.push_back({static_cast<std::uint8_t>(key.first), static_cast<std::uint8_t>(key.second.size()), 0,
                        static_cast<std::uint32_t>(strings_.size())});
      strings_ += key.second;
    }
    return found->second;
  }

  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries_;
  std::vector<Rule> rules_;
  std::vector<std::uint8_t> beginnings_ = std::vector<std::uint8_t>((1u << kBeginningBits) / kBeginningsOfByte);
  std::map<std::pair<std::size_t, std::string>, std::uint32_t> rule_numbers_;
  std::string strings_;
};

/// The genitive of a word says nothing that the word does not; whoever looks it up tries the word.
bool is_mere_genitive(const std::string& word, const WordFacts& facts, const WordList& list) {
  if (!word.ends_with('s') || facts.first_kind != FirstKind::none || facts.is_lemma || facts.is_reviewed) return false;
  const auto base = list.facts.find(word.substr(0, word.size() - 1));
  if (base == list.facts.end() || base->second.is_whole != facts.is_whole) return false;
  if (facts.is_name && !facts.is_word) return base->second.is_name;
  return base->second.is_word && facts.may_end == base->second.may_end && base->second.lemmas == facts.lemmas;
}

}  // namespace

std::string pack_and_use(const WordList& list) {
  // In the order of the words, so that the same lists give the same bytes.
  std::map<std::string, const WordFacts*> sorted;
  for (const auto& [word, facts] : list.facts) {
    if (word.size() <= kLongestWord && !is_mere_genitive(word, facts, list)) sorted.emplace(word, &facts);
  }
  Packer packer;
  for (const auto& [word, facts] : sorted) packer.add(word, *facts);
  image = packer.bytes();
  return image;
}

}  // namespace build
}  // namespace referat
