// Case numbers (sagsnumre) of every family that Danish bodies print. See README.md for the families.
#ifndef REFERAT_COMMON_MODEL_CASE_NUMBER_H
#define REFERAT_COMMON_MODEL_CASE_NUMBER_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// A case number found in a line.
struct FoundCaseNumber {
  std::string canonical;         ///< "SAG-2018-01349", "01.00.00-G01-93-31", "30/8545"
  std::size_t offset_bytes = 0;  ///< of the number itself, without a label before it
  std::size_t length_bytes = 0;
  bool labelled = false;  ///< a label such as "Sagsnr.:" stands before it
};

/// The case numbers of one line of normal text, in order. A shape that could be something else (30/8545) counts only
/// after a label; what stands after a label of a document (Dok.nr.) never counts; nor does anything inside a URL.
std::vector<FoundCaseNumber> find_case_numbers(std::string_view line);

/// Does the line consist of case numbers with their labels and what is usually printed beside them (document numbers,
/// initials, the marks Åbent and Lukket) and of nothing else? An empty value after a label counts too.
/// A line of a document number, initials or an open mark alone is none.
struct CaseLine {
  std::vector<FoundCaseNumber> numbers;  ///< empty where the label has no value
  std::optional<std::string> initials;   ///< "ssan", "mff/udy/kmm", "QXRV"
  std::optional<bool> open;              ///< from Åbent or Lukket
};
std::optional<CaseLine> read_case_line(std::string_view line);

/// The canonical form of a number typed or printed in any usual spelling, label or not; nothing if it has no known
/// shape.
std::optional<std::string> canonical_case_number(std::string_view text);

/// What all usual spellings of one number have in common, for comparing: "sag-2018-1349", "2018-01349" and
/// "SAG-2018-01349" share a key, as do "30/8545" and "2030/8545"... only where that is certain. Empty if the text has
/// no known shape.
std::string case_number_key(std::string_view text);

/// The KLE main group in a KLE-coded case number, "05" in "05.01.00-P20-3-31"; empty for others.
std::string_view kle_main_group(std::string_view canonical);

}  // namespace referat

#endif
