// Numbers of companies and places of business: CVR, P, SE and EAN numbers.
#ifndef REFERAT_COMMON_TEXT_COMPANY_NUMBER_H
#define REFERAT_COMMON_TEXT_COMPANY_NUMBER_H

#include <optional>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// "CVR-nr. 12 34 56 78", "CVR: 12345678", "CVR12345678": "cvr-12345678". The digits may stand in groups with a space
/// between them; there must be as many as the label's row says.
std::optional<Identifier> read_company_number(std::string_view text, const FoundTrigger& label);

}  // namespace referat

#endif
