// The way in for writers of an index: takes items, not files.
#ifndef REFERAT_INDEX_WRITER_H
#define REFERAT_INDEX_WRITER_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <referat/error.h>
#include <referat/export.h>
#include <referat/item.h>

namespace referat {

struct WriterOptions {
  bool rebuild = false;   ///< write a fresh index beside the old one and switch to it at commit()
  int memory_mb = 512;    ///< bound on what is buffered before it is flushed
  int jobs = 0;           ///< threads that build a fresh index; 0: as many as there are cores
  bool complete = false;  ///< items come with all their fields, as --dump writes them: nothing is derived or checked
};

/// What a commit changed, in items.
struct WriteCounts {
  int added = 0;
  int replaced = 0;
  int removed = 0;
};

/// Writes one index; only one writer is open at a time on any host. Nothing is visible to readers before commit(), and
/// a writer that is destroyed without it leaves the index as it was. Used by one thread.
///
/// An *origin* is the file that items were read from. All items of an origin are replaced together; what an origin no
/// longer holds disappears. Where two origins hold an item of the same id, the one with the more text is shown, and the
/// other is kept behind it, so that the order in which origins arrive decides nothing.
class REFERAT_EXPORT IndexWriter {
 public:
  /// Creates the index if there is none. Errors: index_locked, index_damaged, index_too_old, index_too_new, permission,
  /// disk.
  static Result<IndexWriter> open(const std::string& index_path, const WriterOptions& options = {});

  IndexWriter(IndexWriter&&) noexcept;
  IndexWriter& operator=(IndexWriter&&) noexcept;
  ~IndexWriter();

  /// The fingerprint that replace_origin() stored, if the origin is in the index.
  Result<std::optional<std::string>> fingerprint(std::string_view origin) const;
  /// All origins whose name starts with `prefix`, in byte order.
  Result<std::vector<std::string>> origins(std::string_view prefix) const;

  /// Replaces all items of an origin. Fields that are missing are derived (id, kind, topics, outcome).
  Result<void> replace_origin(std::string_view origin, std::string_view fingerprint, std::vector<Item> items);
  /// Adds or replaces one item that belongs to no file.
  Result<void> upsert(Item item);
  Result<void> remove_origin(std::string_view origin);

  /// Makes everything since open() visible at once. Errors: disk, permission, index_damaged.
  Result<WriteCounts> commit();

 private:
  struct Impl;
  explicit IndexWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Verifies an index; answers a line per fault, none if it is sound. Errors: those of opening.
REFERAT_EXPORT Result<std::vector<std::string>> check_index(const std::string& index_path);

}  // namespace referat

#endif
