// Documents for tests, from text as a reader would see it.
#ifndef REFERAT_TESTS_UNIT_INDEXER_MINUTES_DOCUMENT_OF_H
#define REFERAT_TESTS_UNIT_INDEXER_MINUTES_DOCUMENT_OF_H

#include <string>
#include <string_view>
#include <vector>

#include "indexer/read/text_reader.h"

namespace referat::tests {

inline SourceDocument document_of(std::string_view text, const std::string& path = "a.txt") {
  return read_text(text, path);
}

inline std::vector<Line> lines_of(std::string_view text) {
  return document_of(text).lines;
}

}  // namespace referat::tests

#endif
