#include "common/index/record.h"

#include <memory>
#include <new>

#include <xapian.h>
#include <zstd.h>

#include "common/index/item_bytes.h"
#include "common/text/embedded.h"

namespace referat {
namespace {

/// Higher levels make indexing slower for a few per cent.
constexpr int kLevel = 1;
/// No item is longer; what claims to be is damaged.
constexpr unsigned long long kMostBytes = 1ULL << 32;

struct Free {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
  void operator()(ZSTD_CDict* dictionary) const { ZSTD_freeCDict(dictionary); }
  void operator()(ZSTD_DDict* dictionary) const { ZSTD_freeDDict(dictionary); }
};
template <typename Resource>
using Owned = std::unique_ptr<Resource, Free>;

template <typename Resource>
Owned<Resource> owned(Resource* resource) {
  if (resource == nullptr) throw std::bad_alloc();
  return Owned<Resource>(resource);
}

const ZSTD_CDict* compression_dictionary() {
  static const auto dictionary = [] {
    const std::string_view bytes = embedded::record_dictionary();
    return owned(ZSTD_createCDict(bytes.data(), bytes.size(), kLevel));
  }();
  return dictionary.get();
}

const ZSTD_DDict* decompression_dictionary() {
  static const auto dictionary = [] {
    const std::string_view bytes = embedded::record_dictionary();
    return owned(ZSTD_createDDict(bytes.data(), bytes.size()));
  }();
  return dictionary.get();
}

Xapian::DatabaseCorruptError corrupt(const std::string& reason) {
  return Xapian::DatabaseCorruptError("a record cannot be read: " + reason);
}

std::string decompressed(std::string_view record) {
  thread_local const auto context = owned(ZSTD_createDCtx());
  const unsigned long long bytes = ZSTD_getFrameContentSize(record.data(), record.size());
  if (bytes == ZSTD_CONTENTSIZE_ERROR || bytes == ZSTD_CONTENTSIZE_UNKNOWN || bytes > kMostBytes)
    throw corrupt("it has no length");
  std::string text(static_cast<std::size_t>(bytes), '\0');
  const std::size_t length = ZSTD_decompress_usingDDict(context.get(), text.data(), text.size(), record.data(),
                                                        record.size(), decompression_dictionary());
  if (ZSTD_isError(length) != 0) throw corrupt(ZSTD_getErrorName(length));
  text.resize(length);
  return text;
}

}  // namespace

std::string record_of(const Item& item) {
  thread_local const auto context = owned(ZSTD_createCCtx());
  const std::string text = bytes_of(item);
  std::string record(ZSTD_compressBound(text.size()), '\0');
  const std::size_t length = ZSTD_compress_usingCDict(context.get(), record.data(), record.size(), text.data(),
                                                      text.size(), compression_dictionary());
  if (ZSTD_isError(length) != 0) throw std::bad_alloc();
  record.resize(length);
  return record;
}

Item item_of_record(std::string_view record) {
  return item_of_bytes(decompressed(record));
}

}  // namespace referat
