// Days and months as identifiers. Every spelling of a day has one canonical, the ISO date, and the same aliases, so
// that "15-03-2018" is found by "marts 2018" as well.
#ifndef REFERAT_COMMON_TEXT_WRITTEN_DATE_H
#define REFERAT_COMMON_TEXT_WRITTEN_DATE_H

#include <optional>
#include <string_view>

#include "common/text/identifier_groups.h"
#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// A day in one chunk: 15-03-2018, 15.3.2018, 15/3-18, 15-maj-2031, 2018-03-15, and the first day of a span such as
/// 01.01.2018-31.12.2018. Two-digit years are 1970 to 2040. 15.03.18 could be a KLE subject or a numbered heading as
/// well, so that spelling stays an alias, and 2.1.12 is a day only where `labelled` says so ("den 2.1.12").
std::optional<Identifier> read_date_chunk(IdentifierGroups groups, bool labelled = false);

/// A day that begins with its number: "15. marts 2018", "15/3 2018", "15. marts" (canonical "--03-15"). A line may end
/// before the year.
std::optional<Identifier> read_written_date(std::string_view text);

/// "den 15. marts 2018", "d. 15/3"
std::optional<Identifier> read_labelled_date(std::string_view text, const FoundTrigger& label);

/// "marts 2018" (canonical "2018-03"), "Maj 23, 2031".
std::optional<Identifier> read_month(std::string_view text, const FoundTrigger& month);

}  // namespace referat

#endif
