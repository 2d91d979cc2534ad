#include "common/text/synonyms.h"

#include <algorithm>
#include <unordered_map>

#include "common/text/analyzer.h"
#include "common/text/embedded.h"

namespace referat {
namespace {

/// The part of a list up to a separator, which is taken off it too.
std::string_view take_until(std::string_view& list, char separator) {
  const std::string_view first = list.substr(0, list.find(separator));
  list.remove_prefix(std::min(list.size(), first.size() + 1));
  return first;
}

class Table {
 public:
  // word TAB other|words TAB class
  Table() {
    for (std::string_view rows = embedded::synonyms(); !rows.empty();) {
      std::string_view row = take_until(rows, '\n');
      if (row.empty() || row.front() == '#') continue;
      const std::string_view word = take_until(row, '\t');
      std::string_view others = take_until(row, '\t');
      std::vector<Synonym> all = {read(word)};
      while (!others.empty()) all.push_back(read(take_until(others, '|')));
      if (row == "same") {
        for (const Synonym& one : all) add(one, all);
      } else {
        add(all.front(), all);
        if (row == "abbreviation") {
          for (const Synonym& one : all) add(one, {all.front()});
        }
      }
    }
  }

  SynonymMatch find(std::span<const std::string_view> terms) const {
    SynonymMatch best;
    std::string key;
    for (std::size_t count = 1; count <= std::min(terms.size(), longest_); ++count) {
      if (count > 1) key += ' ';
      key += terms[count - 1];
      if (const auto found = synonyms_.find(key); found != synonyms_.end()) best = {count, found->second};
    }
    return best;
  }

 private:
  Synonym read(std::string_view text) {
    Synonym synonym{std::string(text), {}};
    analyzer_.analyze(text, tokens_);
    for (const Token& token : tokens_) synonym.terms.push_back(token.term());
    return synonym;
  }

  static std::string key_of(const Synonym& synonym) {
    std::string key;
    for (const std::string& term : synonym.terms) key += (key.empty() ? "" : " ") + term;
    return key;
  }

  void add(const Synonym& of, const std::vector<Synonym>& others) {
    std::vector<Synonym>& list = synonyms_[key_of(of)];
    for (const Synonym& other : others) {
      const auto same = [&](const Synonym& known) { return known.terms == other.terms; };
      if (other.terms != of.terms && std::none_of(list.begin(), list.end(), same)) list.push_back(other);
    }
    longest_ = std::max(longest_, of.terms.size());
  }

  Analyzer analyzer_;
  std::vector<Token> tokens_;
  std::unordered_map<std::string, std::vector<Synonym>> synonyms_;  ///< by terms, joined by spaces
  std::size_t longest_ = 0;
};

}  // namespace

SynonymMatch find_synonyms(std::span<const std::string_view> terms) {
  static const Table table;
  return table.find(terms);
}

}  // namespace referat
