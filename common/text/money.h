// Amounts: 35 mio. kr., 35.000.000 kr., kr. 250, 35.000,-. In whole øre, so that all spellings of an amount are equal.
#ifndef REFERAT_COMMON_TEXT_MONEY_H
#define REFERAT_COMMON_TEXT_MONEY_H

#include <optional>
#include <string_view>

#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// "35,0 mio. kr." is "35000000kr", "12,50 kr." is "12,50kr". Without a currency "35 mio." is the number "35000000",
/// which the amount has as an alias. No amount: ranges (3-5 mio.), more than two decimals of a krone, a thousand
/// billions and more, and a bare year before a scale ("Budget 2018 mio. kr."). A line may end before a unit.
std::optional<Identifier> read_amount(std::string_view text);

/// "kr. 35.000.000", "DKK 35 mio."
std::optional<Identifier> read_labelled_amount(std::string_view text, const FoundTrigger& currency);

/// Is "kr." at `at` the end of "mio. kr."? Then the number behind it counts other things.
bool is_behind_scale(std::string_view text, std::size_t at);

}  // namespace referat

#endif
