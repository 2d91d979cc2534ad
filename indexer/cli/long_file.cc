#include "indexer/cli/long_file.h"

#include <algorithm>
#include <fstream>
#include <unordered_set>
#include <utility>

#include "common/model/complete_item.h"
#include "common/model/item_id.h"
#include "indexer/read/detect.h"
#include "indexer/read/json_lines_reader.h"

namespace referat {
namespace {

/// A shorter file is read as a whole.
constexpr std::uint64_t kLongBytes = 32 * 1024 * 1024;
constexpr std::size_t kPieceBytes = 8 * 1024 * 1024;

/// Whole lines of a file, about kPieceBytes at a time.
class Pieces {
 public:
  explicit Pieces(const std::string& path) : in_(path, std::ios::binary) {}

  /// Empty at the end of the file. Valid until the next call.
  std::string_view next() {
    buffer_.erase(0, taken_);
    while (in_) {
      const std::size_t before = buffer_.size();  // of a line that goes on
      buffer_.resize(before + kPieceBytes);
      in_.read(buffer_.data() + before, static_cast<std::streamsize>(buffer_.size() - before));
      buffer_.resize(before + static_cast<std::size_t>(in_.gcount()));
      const std::string_view fresh = std::string_view(buffer_).substr(before);
      if (const auto end = fresh.rfind('\n'); in_ && end != std::string_view::npos) {
        taken_ = before + end + 1;
        return std::string_view(buffer_).substr(0, taken_);
      }
    }
    taken_ = buffer_.size();
    return buffer_;
  }

 private:
  std::ifstream in_;
  std::string buffer_;
  std::size_t taken_ = 0;
};

std::size_t threads(const IndexOptions& options) {
  return static_cast<std::size_t>(options.jobs);
}

}  // namespace

bool is_long_json_lines(const FoundFile& file, const IndexOptions& options) {
  if (file.bytes < kLongBytes) return false;
  if (options.format) return *options.format == Format::json_lines;
  std::ifstream in(file.path, std::ios::binary);
  std::string start(64 * 1024, '\0');
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(in.gcount()));
  return detect_format(start) == Format::json_lines;
}

FileContent content_of(const FoundFile& file) {
  FileContent content;
  ContentHash hash;
  Pieces pieces(file.path);
  for (std::string_view piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
    hash.add(piece);
    content.bytes += piece.size();
  }
  content.hash = hash.hex();
  return content;
}

bool may_be_streamed(const FoundFile& file, const IndexOptions& options) {
  std::unordered_set<std::string> ids;
  Pieces pieces(file.path);
  for (std::string_view piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
    const auto items = read_json_lines(piece, file.path, threads(options));
    if (!items) return false;
    for (const Item& item : *items) {
      if (item.id.empty() || item.kind.empty() || fault_of(item) || !ids.insert(item.id).second) return false;
    }
  }
  return true;
}

bool stream_items(const FoundFile& file, const IndexOptions& options,
                  const std::function<bool(std::vector<Item>&&)>& take) {
  Pieces pieces(file.path);
  int line = 1;
  for (std::string_view piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
    auto items = read_json_lines(piece, file.path, threads(options), line);
    if (!items) return false;
    line += static_cast<int>(std::count(piece.begin(), piece.end(), '\n'));
    if (!take(std::move(*items))) return true;
  }
  return true;
}

}  // namespace referat
