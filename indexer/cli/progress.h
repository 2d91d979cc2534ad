// How far a run is, on one line of a terminal.
#ifndef REFERAT_INDEXER_CLI_PROGRESS_H
#define REFERAT_INDEXER_CLI_PROGRESS_H

#include <chrono>
#include <cstdint>
#include <string>

namespace referat {

/// Writes to standard error, at most five times a second, and wipes its line at the end.
class Progress {
 public:
  /// `choice`: auto, always or never.
  Progress(const std::string& choice, std::uint64_t total_bytes);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void add(std::uint64_t bytes, std::size_t items);
  /// Before anything else is written to the terminal.
  void wipe();

 private:
  using Clock = std::chrono::steady_clock;
  bool shown_ = false;
  bool enabled_ = false;
  std::uint64_t total_bytes_;
  std::uint64_t bytes_ = 0;
  std::size_t items_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace referat

#endif
