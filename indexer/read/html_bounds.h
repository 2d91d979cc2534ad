// How much work a page may ask of libxml2, whose time grows with the square of some of its parts.
#ifndef REFERAT_INDEXER_READ_HTML_BOUNDS_H
#define REFERAT_INDEXER_READ_HTML_BOUNDS_H

#include <cstddef>
#include <string_view>

namespace referat {

/// libxml2 compares each attribute of an element with all before it. No page has elements with thousands.
bool has_too_many_attributes(std::string_view html);

/// How deeply a page may be nested: for an end tag that closes nothing libxml2 looks through all open elements, so the
/// more such tags the fewer levels. A page whose tags match may have 100,000.
std::size_t most_levels(std::string_view html);

}  // namespace referat

#endif
