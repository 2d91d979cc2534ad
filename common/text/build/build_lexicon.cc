// Build-time program: hunspell-da and the reviewed tables in, the lexicon out (see common/text/lexicon_format.h).
#include <algorithm>
#include <bit>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/text/build/word_facts.h"
#include "common/text/lexicon_format.h"

namespace {

using referat::FirstKind;
using referat::build::WordFacts;
using referat::build::WordList;
using namespace referat::lexicon_format;

constexpr std::size_t kLongestWord = 60;

class Packer {
 public:
  void add(const std::string& word, const WordFacts& facts) {
    std::uint32_t info = kFirstKind.put(static_cast<std::uint32_t>(facts.first_kind)) | kLink.put(facts.link_bytes) |
                         kFirstFamily.put(log2_of(facts.first_family)) | kLastFamily.put(log2_of(facts.last_family)) |
                         kIsWord.put(facts.is_word) | kIsLemma.put(facts.is_lemma) | kIsName.put(facts.is_name) |
                         kIsWhole.put(facts.is_whole) | kMayEnd.put(facts.is_word && facts.may_end) |
                         kIsDerived.put(facts.is_derived) | kIsReviewed.put(facts.is_reviewed) |
                         kIsTermOfName.put(facts.is_term_of_name) | kIsPerson.put(facts.is_person);
    if (facts.has_term) info |= kRule.put(rule_of(word, facts.term));
    entries_.emplace_back(spread(hash_of(word)), info);
  }

  void write(std::ostream& out) const {
    Header header;
    header.slot_bits = static_cast<std::uint32_t>(std::bit_width(entries_.size() * 3 / 2));
    header.rules = static_cast<std::uint32_t>(rules_.size());
    header.string_bytes = static_cast<std::uint32_t>(strings_.size());
    header.words = static_cast<std::uint32_t>(entries_.size());
    std::vector<Slot> slots(std::size_t{1} << header.slot_bits);
    const std::size_t mask = slots.size() - 1;
    for (const auto& [hash, info] : entries_) {
      std::size_t at = slot_of(hash, header.slot_bits);
      while (slots[at].fingerprint != 0) at = (at + 1) & mask;
      slots[at] = {fingerprint_of(hash), info};
    }
    write_bytes(out, &header, sizeof header);
    write_bytes(out, slots.data(), sizeof(Slot) * slots.size());
    write_bytes(out, rules_.data(), sizeof(Rule) * rules_.size());
    write_bytes(out, strings_.data(), strings_.size());
  }

  std::size_t words() const { return entries_.size(); }

 private:
  static std::uint32_t log2_of(int count) {
    return std::min(7u, static_cast<std::uint32_t>(std::bit_width(static_cast<unsigned>(count) + 1)) - 1);
  }

  static void write_bytes(std::ostream& out, const void* data, std::size_t size) {
    out.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
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

int build(const std::vector<std::string>& arguments) {
  WordList list;
  referat::build::read_hunspell(arguments[1], arguments[2], list);
  referat::build::read_compound_parts(arguments[3], list);
  referat::build::read_not_persons(arguments[5], list);
  referat::build::count_families(list);
  referat::build::choose_terms(arguments[4], list);
  // In the order of the words, so that the same lists give the same bytes.
  std::map<std::string, const WordFacts*> sorted;
  for (const auto& [word, facts] : list.facts) {
    if (word.size() <= kLongestWord && !is_mere_genitive(word, facts, list)) sorted.emplace(word, &facts);
  }
  Packer packer;
  for (const auto& [word, facts] : sorted) packer.add(word, *facts);
  std::ofstream out(arguments[6], std::ios::binary);
  packer.write(out);
  std::cout << packer.words() << " words in the lexicon\n";
  return out.flush() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  const std::vector<std::string> arguments(argv, argv + argc);
  if (arguments.size() != 7) {
    std::cerr << "usage: build_lexicon da_DK.aff da_DK.dic compound_parts.tsv word_forms.tsv not_persons.tsv OUTPUT\n";
    return 2;
  }
  return build(arguments);
} catch (const std::exception& error) {
  std::cerr << "build_lexicon: " << error.what() << "\n";
  return 1;
}
