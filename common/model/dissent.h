// Who did not go along with a body's own decision, and how.
#ifndef REFERAT_COMMON_MODEL_DISSENT_H
#define REFERAT_COMMON_MODEL_DISSENT_H

#include <span>
#include <string_view>
#include <vector>

#include <referat/item.h>

namespace referat {

/// The closed list: forbehold, imod, undlod, protokol.
std::span<const std::string_view> dissent_kinds();

/// One entry for each party, person or municipality that the decision names as having
///   forbehold  made a reservation: "SF og Enhedslisten tog forbehold" gives two
///   imod       voted against, or could not support it: "Imod stemte Bertil Skovhus (O)", "V kan ikke tiltræde"
///   undlod     abstained
///   protokol   had a note added to the minutes; its text is in `text`, also where it is the next, quoted paragraph
/// in printed order, each once per kind. Votes on amendments are left out. A reservation of the deciding body itself,
/// of the administration or of nobody ("der tages forbehold for Folketingets vedtagelse") is one about facts and no
/// dissent. A vote without names ("imod stemte 5") has no dissenter: its number is in the votes.
std::vector<Dissent> read_dissent(std::string_view decision);

/// The same of an item's own decision (see own_decision) and of its sections of the kind Protokol.
std::vector<Dissent> dissent_of(const Item& item, std::string_view decision);

}  // namespace referat

#endif
