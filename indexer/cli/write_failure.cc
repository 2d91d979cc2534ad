#include "indexer/cli/write_failure.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "common/cli/output.h"
#include "indexer/cli/run.h"

namespace referat {
namespace {

/// Of the one index that the program writes.
std::string g_index_path;
bool g_json = false;

/// Xapian's exceptions are no std::exception, and of two at once none is left.
Error failure() try {
  if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
  throw nullptr;
} catch (const std::exception& error) {
  return {ErrorCode::internal, error.what(), "this is a defect: please report it with the command you ran"};
} catch (...) {
  return {ErrorCode::disk, "the index " + g_index_path + " could not be written",
          "check the disk, it may be full, and run this again; the index is as it was before"};
}

[[noreturn]] void end() {
  const int status = fail(failure(), g_json);
  std::fflush(nullptr);
  std::_Exit(status);
}

}  // namespace

void end_with_error_where_writing_fails(const std::string& index_path, bool json) {
  g_index_path = index_path;
  g_json = json;
  std::set_terminate(end);
}

}  // namespace referat
