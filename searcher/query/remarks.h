// Collects what is to be said about how a query was read.
#ifndef REFERAT_SEARCHER_QUERY_REMARKS_H
#define REFERAT_SEARCHER_QUERY_REMARKS_H

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include <referat/results.h>

namespace referat::query_language {

/// The names of these are the `code` of the warnings; README.md says what each means.
enum class RemarkCode {
  unbalanced_quote,
  unbalanced_bracket,
  dangling_operator,
  empty_field,
  unknown_field,
  star_ignored,
  prefix_too_short,
  too_long,
  too_deep,
  bad_distance,
  near_operands,
  empty_phrase,
  invalid_utf8,
};
inline constexpr std::size_t kRemarkCodes = 13;

class Remarks {
 public:
  /// Of each code the first ten are kept; the tenth then says how many more there were.
  void add(RemarkCode code, std::size_t at, std::string_view message);

  /// In the order of the text. Leaves nothing behind.
  std::vector<QueryWarning> take();

 private:
  struct Tally {
    std::size_t count = 0;
    std::size_t last = 0;  ///< index of the last one kept
  };

  std::vector<QueryWarning> kept_;
  std::array<Tally, kRemarkCodes> tallies_;
};

}  // namespace referat::query_language

#endif
