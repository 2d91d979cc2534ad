// Whose decision a section prints: several bodies' decisions in one item are normal.
#ifndef REFERAT_COMMON_MODEL_OWN_DECISION_H
#define REFERAT_COMMON_MODEL_OWN_DECISION_H

#include <optional>
#include <string>
#include <string_view>

#include <referat/item.h>

#include "common/model/section_kind.h"

namespace referat {

/// The heading of a decision as it was printed above its text; a section keeps it without its colon. Nothing for others.
std::optional<Heading> decision_heading(const Section& section);

/// Is a decision's heading that of another body, or of another day? Then it is what became of the case elsewhere.
bool is_decision_of_another(const Section& section, const Item& item);

/// What a section is for readers and for the index: its kind, but "Historik" for a decision of another body or day.
std::string_view role_of(const Section& section, const Item& item);
/// The same where it is known whether the section is a decision of another.
std::string_view role_of(const Section& section, bool is_of_another);

/// The text of the body's own decision; empty where there is none. Where the item has no date, dated decisions before
/// the latest are others'. An item without any heading of a decision may have one all the same: behind its
/// recommendation ("Indstillingen blev godkendt med …"), or in the first line of its facts.
std::string own_decision(const Item& item);

}  // namespace referat

#endif
