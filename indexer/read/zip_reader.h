// A zip as the folder that it would unpack to.
#ifndef REFERAT_INDEXER_READ_ZIP_READER_H
#define REFERAT_INDEXER_READ_ZIP_READER_H

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <referat/error.h>

namespace referat {

/// Zips within zips: a municipality's archive of meetings that are zips themselves; no deeper.
inline constexpr int kMaxZipDepth = 2;
/// All that one file unpacks to, zips within it included. Members are held one at a time, so this bounds time.
inline constexpr std::uint64_t kMaxUnpackedBytes = 4ULL * 1024 * 1024 * 1024;

/// `path`: "archive.zip/folder/minutes.pdf"; its bytes, or why there are none. They are gone after the call.
using TakeMember = std::function<void(const std::string& path, Result<std::string>&& bytes)>;

/// Every file in the zip, by name, and those of zips within it. What a folder's listing passes over is passed over here
/// (folders, hidden files, what systems add: __MACOSX, Thumbs.db, desktop.ini). Errors: source_failed, where the zip
/// cannot be opened or holds no files; a member that cannot be read is handed over as such and the rest goes on.
Result<void> read_zip(std::string_view bytes, const std::string& path, const TakeMember& take,
                      std::uint64_t most_bytes = kMaxUnpackedBytes);

/// "__MACOSX/._referat.pdf", "mappe/.DS_Store", "mappe/": nothing that anybody put there to be read.
bool is_passed_over(std::string_view name);

}  // namespace referat

#endif
