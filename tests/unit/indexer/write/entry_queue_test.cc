#include "indexer/write/entry_queue.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>

namespace referat {
namespace {

MetadataEntry entry_of(int number) {
  return {std::to_string(number), std::string(1000, static_cast<char>('a' + number % 26))};
}

TEST_CASE("entries come as they were made, however few are kept") {
  for (const std::size_t most_bytes : {std::size_t{1}, std::size_t{1} << 20, std::size_t{1} << 30}) {
    constexpr int kEntries = 5000;
    EntryQueue queue(
        [](const OnEntry& on_entry) {
          for (int i = 0; i < kEntries; ++i) on_entry(entry_of(i));
        },
        most_bytes);
    int next = 0;
    for (auto some = queue.take(); !some.empty(); some = queue.take()) {
      for (const MetadataEntry& entry : some) {
        REQUIRE(entry.key == entry_of(next).key);
        REQUIRE(entry.record == entry_of(next).record);
        ++next;
      }
    }
    CHECK(next == kEntries);
    CHECK(queue.take().empty());
  }
}

TEST_CASE("no entries at all") {
  EntryQueue queue([](const OnEntry&) {}, 1);
  CHECK(queue.take().empty());
}

TEST_CASE("what the maker throws comes out") {
  EntryQueue queue(
      [](const OnEntry& on_entry) {
        on_entry(entry_of(1));
        throw std::runtime_error("disk");
      },
      1 << 20);
  const auto take_all = [&] {
    while (!queue.take().empty()) continue;
  };
  CHECK_THROWS_AS(take_all(), std::runtime_error);
}

TEST_CASE("a maker without end ends with the queue, and does not run ahead of it") {
  std::atomic<int> made = 0;
  {
    EntryQueue queue(
        [&](const OnEntry& on_entry) {
          for (;;) {
            on_entry(entry_of(1));
            ++made;
          }
        },
        1 << 20);
    CHECK_FALSE(queue.take().empty());
    int before = -1;
    while (before != made) {  // it stands still when the queue is full
      before = made;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    CHECK(made < 3000);  // of a kilobyte each
  }
  CHECK(made > 0);
}

}  // namespace
}  // namespace referat
