// Results and items for people at a terminal.
#ifndef REFERAT_SEARCHER_PRESENT_TEXT_H
#define REFERAT_SEARCHER_PRESENT_TEXT_H

#include <string>
#include <vector>

#include <referat/item.h>
#include <referat/results.h>

#include "searcher/present/terminal.h"

namespace referat {

/// The meeting, if one was asked for; the hits with their passages; the facets.
std::string results_text(const Results& results, const TextStyle& style);

/// The meeting's body, day, start and kind, then its place and who was there.
std::string meeting_text(const MeetingFacts& meeting, const TextStyle& style);

/// The whole item.
std::string item_text(const Item& item, const TextStyle& style);

/// "Økonomiudvalget, Fjordby · 2031-03-11 · item 4 · 05.01.00-P20-3-31 · godkendt"
std::vector<Piece> facts_line(const Item& item);

}  // namespace referat

#endif
