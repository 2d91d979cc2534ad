// Tables of contents: they hold no items, but closed items often stand nowhere else.
#ifndef REFERAT_INDEXER_MINUTES_CONTENTS_H
#define REFERAT_INDEXER_MINUTES_CONTENTS_H

#include <vector>

#include "indexer/minutes/item_path.h"
#include "indexer/minutes/line_class.h"

namespace referat {

/// The items that a table of contents before the first item marks as closed and that no line of `path` opens.
std::vector<PathStep> closed_in_contents(const std::vector<ClassedLine>& lines, const std::vector<PathStep>& path);

/// Takes apart what lost its line ends: "Indholdsfortegnelse1. Fraværende", and a last entry that runs into the first
/// item
/// ("147. Salg af grund - Lukket punkt145. Godkendelse af dagsorden").
void split_glued_contents(std::vector<Line>& lines);

}  // namespace referat

#endif
