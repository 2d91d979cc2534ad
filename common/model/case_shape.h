// The shapes of case numbers, one row a family: what a number looks like, without asking what stands before it.
#ifndef REFERAT_COMMON_MODEL_CASE_SHAPE_H
#define REFERAT_COMMON_MODEL_CASE_SHAPE_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// What must speak for a shape in running text before it is taken for a case number; each level includes those before
/// it.
enum class CaseEvidence {
  kShape,        ///< the shape alone is enough: 01.00.00-G01-93-31
  kWholeLine,    ///< it stands alone on its line, or any of the below: 018520-2031
  kWord,         ///< the bare word "Sag" before it: Sag 30/3143
  kLabel,        ///< "Sag:", "Åbent -", the KLE subject of a pair: 30/40
  kNumberLabel,  ///< a label that says number or id: "Sagsnr. 295999"
};

struct CaseShape {
  CaseEvidence needs = CaseEvidence::kShape;
  std::string canonical;         ///< "SAG-2018-01349"
  std::string key;               ///< what all spellings of the number share
  std::size_t length_bytes = 0;  ///< of the number as printed
  bool initials_follow = false;  ///< the family that has a case worker's initials behind the number
};

/// The number that starts at byte `at` of a line and ends at the end of a word. The byte before `at` is looked at too:
/// a number does not begin inside a longer one.
std::optional<CaseShape> case_shape_at(std::string_view line, std::size_t at);

/// The number that fills all of `text`, in any letter case, with spaces or dashes of any length for its hyphens.
std::optional<CaseShape> typed_case_shape(std::string_view text);

}  // namespace referat

#endif
