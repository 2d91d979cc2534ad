// The Danish words that are known without reading any minutes: made at build time from Debian's hunspell-da and the
// reviewed tables in data/, compiled in. A look-up touches one cache line of a table that is never read as a whole.
#ifndef REFERAT_COMMON_TEXT_LEXICON_H
#define REFERAT_COMMON_TEXT_LEXICON_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace referat {

/// Part of what makes an index: two indexes of the same documents are the same only if they share it.
inline constexpr int kLexiconVersion = 2;

/// How it is known that a word may begin a compound.
enum class FirstKind : std::uint8_t {
  listed,           ///< hunspell-da lists it so, with its linking letters
  reviewed,         ///< data/compound_parts.tsv does
  unlisted,         ///< a noun or adjective as it stands
  unlisted_with_s,  ///< a noun and -s-, only behind another part (spilde+vand[s]+plan)
  name,
  name_with_s,
  none = 7,  ///< it may not
};

/// What is known of one folded word; all false where it is in no list.
class LexiconEntry {
 public:
  LexiconEntry() = default;
  explicit LexiconEntry(std::uint32_t info) : info_(info) {}

  FirstKind first_kind() const;
  unsigned link_bytes() const;    ///< linking letters at its end, as a first part
  unsigned first_family() const;  ///< log2 of the known words that begin with it, at most 7
  unsigned last_family() const;   ///< log2 of the known words that end with it, at most 7
  bool is_word() const;           ///< a form of a common word
  bool is_lemma() const;
  bool is_name() const;          ///< a proper name; it may be a common word too
  bool is_person() const;        ///< a given or family name
  bool is_whole() const;         ///< never split
  bool may_end() const;          ///< may be the last part of a compound
  bool is_derived() const;       ///< made of another word with an ending (orientering of orientere)
  bool is_simple() const;        ///< no compound, whatever it looks like, as its lemma is none (måneden)
  bool is_compound() const;      ///< a compound, as its lemma is one
  bool is_reviewed() const;      ///< its term is from data/word_forms.tsv
  bool is_term_of_name() const;  ///< and there it is a name

  /// Whether Snowball's stem is not the term, and then the term.
  bool has_rule() const;
  void apply_rule(std::string_view folded_word, std::string& term) const;

 private:
  static constexpr std::uint32_t kUnknown = 7;  // FirstKind::none and nothing else
  std::uint32_t info_ = kUnknown;
};

/// `folded_word`: in lower case, by fold.h. Words with a hyphen inside ("e-mail") are in the list as they are written.
LexiconEntry find_word(std::string_view folded_word);

/// The entry for lexicon_format's hash of a word.
LexiconEntry find_hashed_word(std::uint64_t hash);
/// For find_hashed_word() a little later: until then what it will look at comes nearer.
void call_for_hashed_word(std::uint64_t hash);

/// What a word may go on as that begins with letters of such a hash; false is sure.
struct Beginning {
  bool may_be_first = false;     ///< find_hashed_word() may say that it begins a compound
  bool may_begin_first = false;  ///< something longer may
};
Beginning find_beginning(std::uint64_t hash);

/// Is it a Danish word in some form: a word, or the genitive of one?
bool is_danish_word(std::string_view folded_word);

}  // namespace referat

#endif
