#include "common/index/lock.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

using tests::TemporaryFolder;

TEST_CASE("the first holds the lock, the second is told who does") {
  const TemporaryFolder folder;
  const std::string index = folder.path("new/index");
  std::optional<WriterLock> held(WriterLock::acquire(index).value());
  const auto second = WriterLock::acquire(index);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::index_locked);
  CHECK(describe(second.error().code).exit_status == 3);
  const std::string holder = "process " + std::to_string(::getpid()) + " on ";
  CHECK(second.error().message.find(index) != std::string::npos);
  CHECK(second.error().message.find(holder) != std::string::npos);
  CHECK(second.error().message.find('\n') == std::string::npos);
  CHECK_FALSE(second.error().hint.empty());
  held.reset();
  CHECK(WriterLock::acquire(index));
}

TEST_CASE("what an earlier holder left in the file does not lock") {
  const TemporaryFolder folder;
  folder.write("lock", "process 1 on a host with a name much longer than that of this one, as they often are\n");
  const auto lock = WriterLock::acquire(folder.path());
  REQUIRE(lock);
  std::ifstream in(folder.path("lock"));
  std::string line;
  std::getline(in, line);
  CHECK(line.starts_with("process " + std::to_string(::getpid()) + " on "));
  CHECK(line.find("longer") == std::string::npos);
}

TEST_CASE("a lock moves with its owner") {
  const TemporaryFolder folder;
  std::optional<WriterLock> first(WriterLock::acquire(folder.path()).value());
  std::optional<WriterLock> second(std::move(*first));
  first.reset();
  CHECK_FALSE(WriterLock::acquire(folder.path()));
  second.reset();
  CHECK(WriterLock::acquire(folder.path()));
}

TEST_CASE("two indexes are locked apart") {
  const TemporaryFolder folder;
  const auto one = WriterLock::acquire(folder.path("one"));
  CHECK(one);
  CHECK(WriterLock::acquire(folder.path("two")));
}

TEST_CASE("a file where the folder should be") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  const auto lock = WriterLock::acquire(folder.path("file"));
  REQUIRE_FALSE(lock);
  CHECK(lock.error().code == ErrorCode::disk);
  CHECK(lock.error().message.find(folder.path("file")) != std::string::npos);
}

}  // namespace
}  // namespace referat
