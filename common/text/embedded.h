// Data files that the build puts into the library as they are (see common/cmake/ReferatEmbed.cmake).
#ifndef REFERAT_COMMON_TEXT_EMBEDDED_H
#define REFERAT_COMMON_TEXT_EMBEDDED_H

#include <string_view>

namespace referat::embedded {

std::string_view lexicon();      ///< see lexicon_format.h
std::string_view synonyms();     ///< word TAB others joined by | TAB class; '#' starts a comment
std::string_view kle_titles();   ///< number TAB title
std::string_view topic_words();  ///< word TAB main group TAB weight; '#' starts a comment
std::string_view record_dictionary();  ///< of zstd

}  // namespace referat::embedded

#endif
