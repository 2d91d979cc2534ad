// Numbers of list entries as they are printed, where the format only counts them.
#ifndef REFERAT_INDEXER_READ_LIST_NUMBERS_H
#define REFERAT_INDEXER_READ_LIST_NUMBERS_H

#include <string>

namespace referat {

/// "iv"; digits where Roman numerals end (1 to 3999).
std::string in_roman(int number);

/// The same text in capitals; ASCII letters only.
std::string in_capitals(std::string text);

}  // namespace referat

#endif
