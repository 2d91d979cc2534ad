// Times of day: 14:30, 14.30, kl. 14.30, kl. 14.
#ifndef REFERAT_COMMON_TEXT_CLOCK_TIME_H
#define REFERAT_COMMON_TEXT_CLOCK_TIME_H

#include <optional>
#include <string_view>

#include "common/text/identifier_groups.h"
#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// 14:30, 12:30:00, and the first of 15:00-16:10. The canonical has no leading zero: "8:15".
std::optional<Identifier> read_time_chunk(IdentifierGroups groups);

/// "kl. 14.30", and the whole hour "kl. 14", which is "14:00".
std::optional<Identifier> read_labelled_time(std::string_view text, const FoundTrigger& label);

}  // namespace referat

#endif
