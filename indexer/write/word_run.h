// Words with their postings in a file, in the order of their bytes: what a thread could not keep in memory, until all
// such files are read at once, word by word (an external merge sort: Knuth, volume 3, 5.4).
#ifndef REFERAT_INDEXER_WRITE_WORD_RUN_H
#define REFERAT_INDEXER_WRITE_WORD_RUN_H

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/postings.h"

namespace referat {

/// Writes a file anew. All throw std::filesystem::filesystem_error where that fails.
class WordRunWriter {
 public:
  explicit WordRunWriter(std::string path);

  /// Keys rise. The key's postings are postings[first] to postings[first + count - 1]; there may be none.
  void add(std::string_view key, const Postings& postings, std::size_t first, std::size_t count);
  /// After the last; it is all in the file then.
  void finish();
  const std::string& path() const { return path_; }

 private:
  void write();

  std::string path_;
  std::ofstream file_;
  std::string bytes_;  ///< not in the file yet
};

/// Walks through a file of WordRunWriter. Throws std::filesystem::filesystem_error where that cannot be read.
class WordRunReader {
 public:
  explicit WordRunReader(std::string path);

  bool at_end() const { return at_end_; }
  /// Valid, as the block is, until the next.
  std::string_view key() const { return key_; }
  std::size_t count() const { return count_; }
  /// The postings, as posting_block.h has them.
  std::string_view block() const { return block_; }
  void next();

 private:
  /// Are there so many bytes more? They begin at begin_ then.
  bool has(std::size_t bytes);

  std::string path_;
  std::ifstream file_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  ///< in buffer_, of what was not looked at
  std::size_t end_ = 0;
  std::string_view key_;
  std::string_view block_;
  std::size_t count_ = 0;
  bool at_end_ = false;
};

/// Walks through several at once: each key that any of them has, in the order of their bytes.
class WordRunMerge {
 public:
  explicit WordRunMerge(const std::vector<std::string>& paths);

  bool at_end() const { return here_.empty(); }
  std::string_view key() const { return here_.front()->key(); }
  /// How many postings it has in all.
  std::size_t count() const;
  /// Where they are in one block.
  std::optional<std::string_view> only_block() const {
    return here_.size() == 1 ? std::optional(here_.front()->block()) : std::nullopt;
  }
  /// All its postings; valid until the next one.
  const Postings& postings();
  void next();

 private:
  struct Waiting {
    std::uint64_t first;  ///< eight bytes of the key
    std::uint64_t second;
    WordRunReader* run;

    bool operator<(const Waiting& other) const {  // a queue has the greatest in front
      if (first != other.first) return first > other.first;
      return second != other.second ? second > other.second : run->key() > other.run->key();
    }
  };

  void wait(WordRunReader* run);
  void take();

  std::vector<std::unique_ptr<WordRunReader>> runs_;
  std::priority_queue<Waiting> waiting_;
  std::vector<WordRunReader*> here_;  ///< those that have the key
  std::vector<Postings> parts_;       ///< of each of them
  Postings postings_;
};

/// Merges files until no more than this many are left, so that they can be open all at once; `paths` names them then.
/// `new_path` names a file that there is not yet. Files that were merged are removed.
inline constexpr std::size_t kMostRuns = 64;
void merge_to_few_runs(std::vector<std::string>& paths, const std::function<std::string()>& new_path);

}  // namespace referat

#endif
