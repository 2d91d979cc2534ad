#include "indexer/cli/progress.h"

#include <unistd.h>

#include <cstdio>

#include "common/cli/output.h"

namespace referat {

Progress::Progress(const std::string& choice, std::uint64_t total_bytes)
    : enabled_(choice == "always" || (choice == "auto" && is_terminal(STDERR_FILENO))), total_bytes_(total_bytes) {}

Progress::~Progress() {
  wipe();
}

void Progress::add(std::uint64_t bytes, std::size_t items) {
  bytes_ += bytes;
  items_ += items;
  const auto now = Clock::now();
  if (!enabled_ || now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const double rate = static_cast<double>(bytes_) / seconds;
  const double left = bytes_ < total_bytes_ ? static_cast<double>(total_bytes_ - bytes_) / rate : 0;
  const double share =
      total_bytes_ > 0 ? 100.0 * static_cast<double>(bytes_) / static_cast<double>(total_bytes_) : 100.0;
  std::fprintf(stderr, "\r%3.0f%%  %zu items  %.1f MB/s  %.0f s left\x1b[K", share, items_, rate / 1e6, left);
  std::fflush(stderr);
  shown_ = true;
}

void Progress::wipe() {
  if (!shown_) return;
  std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace referat
