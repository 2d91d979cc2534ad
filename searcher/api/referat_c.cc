// The C functions: nothing but the C++ interface with strings for everything. No exception leaves them.
#include <referat/referat.h>

#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <utility>

#include <referat/query.h>
#include <referat/results.h>
#include <referat/searcher.h>

#include "common/model/version.h"

struct referat_searcher {
  referat::Searcher searcher;
};

namespace {

using referat::Error;
using referat::ErrorCode;

std::string& last_error() {
  thread_local std::string error;
  return error;
}

char* answer(const std::string& text) {
  auto* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

char* fail(const Error& error) {
  last_error() = referat::to_json(error);
  return answer(last_error());
}

/// Runs a call that answers JSON.
template <typename Call>
char* answering(const referat_searcher* searcher, const char* argument, Call&& call) {
  last_error().clear();
  if (searcher == nullptr || argument == nullptr) return fail({ErrorCode::bad_request, "a NULL argument", ""});
  try {
    auto result = call();
    return result ? answer(referat::to_json(*result)) : fail(result.error());
  } catch (const std::exception& error) {
    return fail({ErrorCode::internal, error.what(), ""});
  }
}

}  // namespace

extern "C" {

referat_searcher* referat_open(const char* index_path) {
  last_error().clear();
  if (index_path == nullptr) {
    last_error() = referat::to_json(Error{ErrorCode::bad_request, "a NULL argument", ""});
    return nullptr;
  }
  try {
    auto searcher = referat::Searcher::open(index_path);
    if (searcher) return new referat_searcher{std::move(*searcher)};
    last_error() = referat::to_json(searcher.error());
  } catch (const std::exception& error) {
    last_error() = referat::to_json(Error{ErrorCode::internal, error.what(), ""});
  }
  return nullptr;
}

char* referat_search(referat_searcher* searcher, const char* request_json) {
  return answering(searcher, request_json, [&]() -> referat::Result<referat::Results> {
    const auto query = referat::query_from_json(request_json);
    if (!query) return query.error();
    return searcher->searcher.search(*query);
  });
}

char* referat_item(referat_searcher* searcher, const char* id) {
  return answering(searcher, id, [&] { return searcher->searcher.item(id); });
}

void referat_free(char* text) {
  std::free(text);
}

void referat_close(referat_searcher* searcher) {
  delete searcher;
}

const char* referat_last_error(void) {
  return last_error().c_str();
}

const char* referat_version(void) {
  return referat::kVersion;
}

}  // extern "C"
