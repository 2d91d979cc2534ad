// The one place where Xapian's exceptions become errors of ours.
#ifndef REFERAT_COMMON_INDEX_XAPIAN_ERROR_H
#define REFERAT_COMMON_INDEX_XAPIAN_ERROR_H

#include <string>

#include <xapian.h>

#include <referat/error.h>

namespace referat {

/// `index_path`: of the index that was being read or written.
Error error_from(const Xapian::Error& error, const std::string& index_path);

}  // namespace referat

#endif
