// A zip in memory: the names in it and the bytes behind them, each within bounds.
#ifndef REFERAT_INDEXER_READ_ZIP_ARCHIVE_H
#define REFERAT_INDEXER_READ_ZIP_ARCHIVE_H

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>

namespace referat {

/// Names in one zip. A municipality's whole archive of a council period has some thousands.
inline constexpr std::uint64_t kMaxZipNames = 50'000;
/// One member, unpacked. The longest PDFs of minutes with all their annexes are near 200 MB.
inline constexpr std::uint64_t kMaxMemberBytes = 256ULL * 1024 * 1024;
/// Unpacked to packed bytes. Minutes as text reach 20 to 1, XML of office programs 60 to 1; a bomb goes to 1,030 to 1.
inline constexpr std::uint64_t kMaxUnpackedRatio = 200;
/// Below this size nobody asks for the ratio: a short run of blanks is no bomb.
inline constexpr std::uint64_t kMinBytesForRatio = 4ULL * 1024 * 1024;

/// Used by one thread at a time; the bytes outlive it.
class ZipArchive {
 public:
  struct Member {
    std::uint64_t index;
    std::string name;  ///< as stored, in UTF-8; "folder/" for a folder
  };

  /// Errors: source_failed, for bytes that are no sound zip and for too many names.
  static Result<ZipArchive> open(std::string_view bytes);

  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ~ZipArchive();

  /// By name; of one name as stored.
  const std::vector<Member>& members() const { return members_; }
  bool has(std::string_view name) const;

  /// The bytes of a member, unpacked; at most `most`. Errors: source_failed, for a locked or damaged member and for
  /// each bound that it breaks. The sizes that the zip states are not believed.
  Result<std::string> read(const Member& member, std::uint64_t most = kMaxMemberBytes) const;
  /// The first of that name. Errors: those of the other, and source_failed where there is none.
  Result<std::string> read(std::string_view name, std::uint64_t most = kMaxMemberBytes) const;

 private:
  struct Handle;
  explicit ZipArchive(std::unique_ptr<Handle> handle);

  std::unique_ptr<Handle> handle_;
  std::vector<Member> members_;
};

}  // namespace referat

#endif
