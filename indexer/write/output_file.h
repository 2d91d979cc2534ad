// A new file that several threads write, each at places of its own.
#ifndef REFERAT_INDEXER_WRITE_OUTPUT_FILE_H
#define REFERAT_INDEXER_WRITE_OUTPUT_FILE_H

#include <cstdint>
#include <string>
#include <string_view>

namespace referat {

/// All throw std::filesystem::filesystem_error where that fails.
class OutputFile {
 public:
  explicit OutputFile(std::string path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  void write_at(std::uint64_t begin, std::string_view bytes);
  /// Waits until it is on the disk, closes and renames it. Nothing may be written after it.
  void finish(const std::string& final_path);

 private:
  [[noreturn]] void fail(int number) const;

  std::string path_;
  int file_ = -1;
};

}  // namespace referat

#endif
