// What the words of a query look like in a text: for snippets.
#ifndef REFERAT_SEARCHER_MATCH_MARKS_H
#define REFERAT_SEARCHER_MATCH_MARKS_H

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "common/index/word_blocks.h"
#include "common/text/analyzer.h"
#include "searcher/query/tree.h"

namespace referat {

/// How a term is marked.
struct Mark {
  double weight = 0;      ///< how much a passage gains by it: rare words more than common ones
  bool as_word = true;    ///< where it is a whole word
  bool as_part = true;    ///< where it is a part of a compound; then only the part is marked
  bool is_typed = false;  ///< one of the query's own words; what only resembles them never marks a stop word
  QueryField field = QueryField::any;  ///< only in sections of this field
  int group = 0;          ///< only near another term of the group, a phrase or a compound's parts; 0: anywhere
  std::size_t reach = 0;  ///< how near, in words
};

/// A stretch of a text.
struct MarkedStretch {
  std::size_t offset_bytes = 0;
  std::size_t length_bytes = 0;
  std::string_view term;  ///< which of the query's
  double weight = 0;
};

struct Marks {
  std::unordered_map<std::string, std::vector<Mark>> terms;
  /// Words as typed, in lower case; they are worth a little more than other forms.
  std::unordered_set<std::string> typed_forms;
  /// Folded beginnings of words (`ord*`) with their weight.
  std::vector<std::pair<std::string, double>> prefixes;
  int groups = 0;  ///< how many there are

  bool empty() const { return terms.empty() && prefixes.empty(); }
  void add(const std::string& term, const Mark& mark) { terms[term].push_back(mark); }

  /// Finds where they may be; none where that cannot be told, since words are looked for by their beginnings.
  std::optional<BlockFinder> block_finder() const;
};

/// Finds what of one text is the query's. `field`: what kind of section the text is; QueryField::any for one that has
/// no field of its own.
class MarkFinder {
 public:
  MarkFinder(const Marks& marks, QueryField field) : marks_(marks), field_(field) {}

  /// Tokens of the text, `number` being that of the first in it; rising from call to call. They may be forgotten after;
  /// those without a word are passed over.
  void look_at(std::span<const Token> tokens, std::size_t number);

  /// In order, without overlap: whole words, or parts of compounds. The views are of the marks.
  std::vector<MarkedStretch> take() const;

 private:
  enum class Place { word, part };

  /// A stretch that may be marked, if the others of its group are near.
  struct Candidate {
    MarkedStretch stretch;
    std::size_t token;
    int group;
    std::size_t reach;
  };

  void find_in(const Token& token);
  bool find_parts(const Token& token, const std::vector<WordPart>& parts);
  void find_beginning(const Token& token);
  bool add(const Token& token, const std::string& term, Place place, std::size_t offset, std::size_t length);
  bool has_company(std::size_t at) const;

  const Marks& marks_;
  QueryField field_;
  std::size_t at_ = 0;
  std::vector<Candidate> candidates_;
};

}  // namespace referat

#endif
