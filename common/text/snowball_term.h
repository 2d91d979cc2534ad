// Snowball's stem of a folded word.
#ifndef REFERAT_COMMON_TEXT_SNOWBALL_TERM_H
#define REFERAT_COMMON_TEXT_SNOWBALL_TERM_H

#include <string>
#include <string_view>

#include "common/text/stemmer.h"

namespace referat {

/// Used by one thread at a time.
class SnowballTerm {
 public:
  /// Words are folded before they are stemmed, so that no spelling decides where the stemmer cuts: årene and aarene are
  /// one. The view is valid until the next call.
  std::string_view term_of(std::string_view folded_word) {
    std::string_view term = stemmer_.stem(folded_word);
    // The stemmer's last step knows "løst", which is folded here.
    if (term.ends_with("loest")) term.remove_suffix(1);
    return term;
  }

 private:
  Stemmer stemmer_;
};

}  // namespace referat

#endif
