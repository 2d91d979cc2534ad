#include "common/text/build/hunspell.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "common/text/letters.h"

namespace referat::build {
namespace {

// Flags of da_DK.aff.
constexpr int kForbidden = 6;
constexpr int kNeedsAffix = 8;
constexpr int kCompoundBegin = 32;
constexpr int kCompoundMiddle = 33;
constexpr int kOnlyInCompound = 36;
constexpr int kSuffixesOnSuffixes = 2;

bool has(const std::vector<int>& flags, int flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::vector<int> read_flags(const std::string& list) {
  std::vector<int> flags;
  std::istringstream in(list);
  for (std::string flag; std::getline(in, flag, ',');) flags.push_back(std::atoi(flag.c_str()));
  return flags;
}

std::ifstream open(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path + "; is hunspell-da installed?");
  return in;
}

std::vector<std::string> columns(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> all;
  for (std::string column; in >> column;) all.push_back(column);
  return all;
}

}  // namespace

Hunspell::Hunspell(const std::string& aff_path, const std::string& dic_path) {
  read_affixes(aff_path);
  read_words(dic_path);
}

// SFX 1 0 de/34,22 e +DATID: flag, what is stripped, what is added and its own flags, condition.
void Hunspell::read_affixes(const std::string& path) {
  std::ifstream in = open(path);
  for (std::string line; std::getline(in, line);) {
    const auto row = columns(line);
    if (row.size() < 4 || row[0] != "SFX" || row[2] == "Y" || row[2] == "N") continue;
    const std::size_t slash = row[3].find('/');
    Suffix suffix;
    suffix.strip = row[2] == "0" ? "" : row[2];
    suffix.add = row[3].substr(0, slash);
    if (suffix.add == "0") suffix.add.clear();
    if (slash != std::string::npos) suffix.flags = read_flags(row[3].substr(slash + 1));
    if (row.size() > 4 && row[4].front() != '+') suffix.condition = read_condition(row[4]);
    suffixes_[std::atoi(row[1].c_str())].push_back(std::move(suffix));
  }
}

std::vector<Hunspell::CharacterClass> Hunspell::read_condition(const std::string& text) {
  std::vector<CharacterClass> condition;
  for (std::size_t at = 0; at < text.size();) {
    CharacterClass one;
    const char32_t c = decode_utf8(text, at);
    if (c == '.') {
      one.any = true;
    } else if (c == '[') {
      for (bool first = true; at < text.size(); first = false) {
        const char32_t member = decode_utf8(text, at);
        if (member == ']') break;
        if (first && member == '^') {
          one.negated = true;
        } else {
          one.members += member;
        }
      }
    } else {
      one.members += c;
    }
    condition.push_back(std::move(one));
  }
  if (condition.size() == 1 && condition[0].any) condition.clear();
  return condition;
}

bool Hunspell::ends_so(const std::string& word, const std::vector<CharacterClass>& condition) {
  std::size_t at = word.size();
  for (auto one = condition.rbegin(); one != condition.rend(); ++one) {
    if (at == 0) return false;
    const char32_t c = decode_utf8_before(word, at);
    const bool member = one->members.find(c) != std::u32string::npos;
    if (!one->any && member == one->negated) return false;
  }
  return true;
}

// word/flags st:lemma al:form
void Hunspell::read_words(const std::string& path) {
  std::ifstream in = open(path);
  std::string line;
  std::getline(in, line);  // the number of entries
  while (std::getline(in, line)) {
    const auto row = columns(line.substr(0, line.find('\t')));
    if (row.empty()) continue;
    const std::size_t slash = row[0].find('/');
    DictionaryWord word;
    word.word = row[0].substr(0, slash);
    word.lemma = word.word;
    if (slash != std::string::npos) word.flags = read_flags(row[0].substr(slash + 1));
    bool is_phrase = false;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (row[i].starts_with("st:")) {
        word.lemma = row[i].substr(3);
      } else if (row[i].starts_with("al:")) {
        word.other_forms.push_back(row[i].substr(3));
      } else if (row[i].size() < 3 || row[i][2] != ':') {
        is_phrase = true;  // "al dente"
      }
    }
    if (!is_phrase && !has(word.flags, kForbidden)) words_.push_back(std::move(word));
  }
}

void Hunspell::expand(const DictionaryWord& of, const std::string& word, const std::vector<int>& flags, int depth,
                      const std::function<void(const Form&)>& take) const {
  for (const int flag : flags) {
    const auto group = suffixes_.find(flag);
    if (group == suffixes_.end()) continue;
    for (const Suffix& suffix : group->second) {
      if (!word.ends_with(suffix.strip) || !ends_so(word, suffix.condition)) continue;
      const std::string form = word.substr(0, word.size() - suffix.strip.size()) + suffix.add;
      const bool begins = has(suffix.flags, kCompoundBegin) || has(suffix.flags, kCompoundMiddle);
      if (begins) {
        take({of, form, true});
      } else if (!has(suffix.flags, kOnlyInCompound) && !has(suffix.flags, kNeedsAffix)) {
        take({of, form, false});
      }
      if (depth < kSuffixesOnSuffixes) expand(of, form, suffix.flags, depth + 1, take);
    }
  }
}

void Hunspell::for_each_form(const DictionaryWord& word, const std::function<void(const Form&)>& take) const {
  if (!has(word.flags, kNeedsAffix)) take({word, word.word, false});
  for (const std::string& other : word.other_forms) take({word, other, false});
  expand(word, word.word, word.flags, 0, take);
}

}  // namespace referat::build
