// A compound as the words that it may be written as: affaldssorteringsanlæg is also affaldssortering … anlæg.
#ifndef REFERAT_SEARCHER_MATCH_COMPOUND_GROUPS_H
#define REFERAT_SEARCHER_MATCH_COMPOUND_GROUPS_H

#include <string>
#include <vector>

#include "common/text/word.h"

namespace referat {

/// Every way to take the parts of a compound together into two or more words, as the terms of these; the finest first.
/// Of a compound of more than four parts only the finest. None for a word that is no compound.
std::vector<std::vector<std::string>> compound_groups(const Word& word);

}  // namespace referat

#endif
