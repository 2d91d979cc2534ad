// Numbers of cases and of documents, as far as they can be told by their shape and by a label. What a case number of an
// item is decides common/model/case_number.h; here the point is that every spelling gives one term.
#ifndef REFERAT_COMMON_TEXT_CASE_LIKE_H
#define REFERAT_COMMON_TEXT_CASE_LIKE_H

#include <optional>
#include <string_view>

#include "common/text/identifier_groups.h"
#include "common/text/identifier_words.h"
#include "common/text/identifiers.h"

namespace referat {

/// case_number where the groups have the shape of one of the families (see the table in case_like.cc), else number,
/// or name where letters are among them.
IdentifierKind case_like_kind(IdentifierGroups groups);

/// A number that its letters give away: SAG-2018-01349 ("sag-2018-1349"), MOK2031-12-345, S2031-1234 ("s-2031-1234"),
/// and the document D2031-1234 ("dok-2031-1234").
std::optional<Identifier> read_system_number(IdentifierGroups groups);

/// The same with a space: "EMN 2031-12345", and "Sag 30/3143" ("30/3143"). "sag nr. 74" is a place in an agenda.
std::optional<Identifier> read_spaced_system_number(std::string_view text, const FoundTrigger& letters);

/// "Sagsnr.: 30/33839" ("30/33839"), "J.nr. 295848" ("sag-295848").
std::optional<Identifier> read_labelled_case(std::string_view text, const FoundTrigger& label);

/// "Dok.nr.: 123456-31" ("dok-123456-31"); never a case number, whatever its shape.
std::optional<Identifier> read_document_number(std::string_view text, const FoundTrigger& label);

/// "BR 41/31" and "BR 41/2031" ("br-41/2031"): in capitals any short name, in small letters the table's.
std::optional<Identifier> read_committee_number(std::string_view text);

/// Two to four letters, a space or two, and a number with a slash.
bool may_be_committee_number(std::string_view text);

}  // namespace referat

#endif
