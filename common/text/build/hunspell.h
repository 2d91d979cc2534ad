// A hunspell dictionary with all its words spelled out. Build time only.
#ifndef REFERAT_COMMON_TEXT_BUILD_HUNSPELL_H
#define REFERAT_COMMON_TEXT_BUILD_HUNSPELL_H

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace referat::build {

/// An entry of the .dic file.
struct DictionaryWord {
  std::string word;   ///< as written
  std::string lemma;  ///< after "st:", else the word itself
  std::vector<int> flags;
  std::vector<std::string> other_forms;  ///< after "al:"
};

/// A form of an entry.
struct Form {
  const DictionaryWord& of;
  std::string form;
  bool
      begins_compound;  ///< it stands only at the beginning or in the middle of compounds, its linking letters included
};

/// Reads what da_DK.aff and da_DK.dic use of hunspell's format: numbered flags, suffixes with conditions, two levels of
/// them, and which forms begin compounds. Prefixes and replacement tables are passed over.
class Hunspell {
 public:
  /// Throws std::runtime_error naming the file that cannot be read.
  Hunspell(const std::string& aff_path, const std::string& dic_path);

  const std::vector<DictionaryWord>& words() const { return words_; }
  /// Calls `take` for every form of a word, the word itself first; a form may come more than once.
  void for_each_form(const DictionaryWord& word, const std::function<void(const Form&)>& take) const;

 private:
  struct CharacterClass {
    bool any = false;
    bool negated = false;
    std::u32string members;
  };
  struct Suffix {
    std::string strip;
    std::string add;
    std::vector<int> flags;
    std::vector<CharacterClass> condition;  ///< of the word's last characters
  };

  void read_affixes(const std::string& path);
  void read_words(const std::string& path);
  static std::vector<CharacterClass> read_condition(const std::string& text);
  static bool ends_so(const std::string& word, const std::vector<CharacterClass>& condition);
  void expand(const DictionaryWord& of, const std::string& word, const std::vector<int>& flags, int depth,
              const std::function<void(const Form&)>& take) const;

  std::map<int, std::vector<Suffix>> suffixes_;
  std::vector<DictionaryWord> words_;
};

}  // namespace referat::build

#endif
