// Words with their postings in a file, in the order of their bytes: what a thread could not keep in memory, until all
// such files are read at once, word by word (an external merge sort: Knuth, volume 3, 5.4).
#ifndef REFERAT_INDEXER_WRITE_WORD_RUN_H
#define REFERAT_INDEXER_WRITE_WORD_RUN_H

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <functional>
#include <memory>
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
  void check() const;

  std::string path_;
  std::vector<char> buffer_;
  std::ofstream file_;
  std::string block_;
};

/// Walks through a file of WordRunWriter. Throws std::filesystem::filesystem_error where that cannot be read.
class WordRunReader {
 public:
  explicit WordRunReader(std::string path);

  bool at_end() const { return at_end_; }
  const std::string& key() const { return key_; }
  std::size_t count() const { return count_; }
  /// The postings, as posting_block.h has them.
  const std::string& block() const { return block_; }
  void next();

 private:
  std::string path_;
  std::vector<char> buffer_;
  std::ifstream file_;
  std::string key_;
  std::string block_;
  std::size_t count_ = 0;
  bool at_end_ = false;
};

/// Walks through several at once: each key that any of them has, in the order of their bytes.
class WordRunMerge {
 public:
  explicit WordRunMerge(const std::vector<std::string>& paths);

  bool at_end() const { return here_.empty(); }
  const std::string& key() const { return here_.front()->key(); }
  /// How many postings it has in all.
  std::size_t count() const;
  /// They are in one block; else null.
  const std::string* only_block() const { return here_.size() == 1 ? &here_.front()->block() : nullptr; }
  /// All its postings; valid until the next one.
  const Postings& postings();
  void next();

 private:
  struct IsBehind {
    bool operator()(const WordRunReader* a, const WordRunReader* b) const { return a->key() > b->key(); }
  };

  void take();

  std::vector<std::unique_ptr<WordRunReader>> runs_;
  std::priority_queue<WordRunReader*, std::vector<WordRunReader*>, IsBehind> waiting_;
  std::vector<WordRunReader*> here_;  ///< those that have the key
  Postings postings_;
};

/// Merges files until no more than this many are left, so that they can be open all at once; `paths` names them then.
/// `new_path` names a file that there is not yet. Files that were merged are removed.
inline constexpr std::size_t kMostRuns = 64;
void merge_to_few_runs(std::vector<std::string>& paths, const std::function<std::string()>& new_path);

}  // namespace referat

#endif
