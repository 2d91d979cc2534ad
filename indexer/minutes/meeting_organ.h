// The body that met, among the bodies that a header names.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_ORGAN_H
#define REFERAT_INDEXER_MINUTES_MEETING_ORGAN_H

#include <string>
#include <string_view>
#include <vector>

#include "common/model/organ.h"
#include "indexer/minutes/header_pieces.h"

namespace referat {

/// The bodies that rank highest: behind a label, else on lines of their own, else in the title and in lines that hold a
/// whole page. In printed order, each once.
std::vector<Organ> header_organs(const std::vector<HeaderPiece>& pieces);

/// The first body that some words of a text name, however much stands around them.
std::optional<Organ> organ_inside(std::string_view text);

}  // namespace referat

#endif
