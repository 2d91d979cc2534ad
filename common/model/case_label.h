// The labels and marks that stand before or beside a case number.
#ifndef REFERAT_COMMON_MODEL_CASE_LABEL_H
#define REFERAT_COMMON_MODEL_CASE_LABEL_H

#include <cstddef>
#include <optional>
#include <string_view>

namespace referat {

enum class CaseLabelKind {
  kNumber,    ///< "Sagsnr.:", "Sagsid.:", "J.nr.:"
  kCase,      ///< "Sag:", "SAG NR.:" with a colon
  kWord,      ///< "Sag", "Sag nr." without one: prose and agenda references have these too
  kOpenMark,  ///< "Åbent - "
  kPair,      ///< "00.01.00A04 - " before "2031/34364"
  kOther,     ///< the number of something else: a document, a law, a meeting, a telephone
  kPerson,    ///< "Sagsbehandler:", "Initialer:"
};

struct CaseLabel {
  CaseLabelKind kind;
  std::size_t length_bytes;  ///< with the punctuation and spaces behind it
};

/// The label that starts at byte `at`, where a word begins.
std::optional<CaseLabel> case_label_at(std::string_view line, std::size_t at);

}  // namespace referat

#endif
