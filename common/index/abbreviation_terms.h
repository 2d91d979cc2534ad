// Abbreviations that items explain, as boolean terms of their documents: so they come and go with the items. What a
// term holds stands in fields.h.
#ifndef REFERAT_COMMON_INDEX_ABBREVIATION_TERMS_H
#define REFERAT_COMMON_INDEX_ABBREVIATION_TERMS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <referat/item.h>

#include "common/text/analyzer.h"

namespace referat {

/// Adds the terms of what the item's title, sections and attachments explain.
void add_abbreviation_terms(const Item& item, Analyzer& analyzer, Xapian::Document& document);

/// Words as abbreviation terms hold them: letters and digits, folded.
std::vector<std::string> abbreviation_words(std::string_view text);

/// What an index says a short form stands for, or a long form is shortened to.
struct LearnedPair {
  std::vector<std::string> words;  ///< folded; one where it is the short form
  Xapian::doccount documents = 0;  ///< that explain it so; one that has two inflections counts twice
};

/// No answer has more pairs; they are chosen among this many terms.
inline constexpr std::size_t kMaxLearnedPairs = 3;
inline constexpr std::size_t kMaxLearnedTerms = 1000;

/// Reads what the items of an index explain. Throws Xapian's errors. Used by one thread at a time.
class LearnedAbbreviations {
 public:
  LearnedAbbreviations(const Xapian::Database& database, Analyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  /// The long forms of a folded short form ("dot"), that of most documents first; of several inflections one.
  std::vector<LearnedPair> long_forms_of(std::string_view folded_short) const;

  /// The short forms of a long form in any inflection. `words`: folded.
  std::vector<LearnedPair> short_forms_of(const std::vector<std::string>& words) const;

  /// May a long form begin with these words? Where not, longer ones need not be asked for.
  bool long_form_begins_with(const std::vector<std::string>& words) const;

 private:
  const Xapian::Database& database_;
  Analyzer& analyzer_;
};

}  // namespace referat

#endif
