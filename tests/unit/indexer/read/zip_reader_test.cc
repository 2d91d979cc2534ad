#include "indexer/read/zip_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/read/zip_of.h"

namespace referat {
namespace {

using tests::zip_of;

// "path=bytes" of each member, "path!reason" of one that failed, "!reason" of the zip.
std::string read(const std::string& zip) {
  std::string all;
  const auto done = read_zip(zip, "z", [&](const std::string& path, Result<std::string>&& bytes) {
    all += path + (bytes ? "=" + *bytes : "!" + bytes.error().message) + ";";
  });
  return done ? all : all + "!" + done.error().message;
}

TEST_CASE("a zip is the folder that it would unpack to") {
  struct Case {
    std::string zip;
    std::string members;
  };
  const std::string inner = zip_of({{"c", "3"}});
  const Case kCases[] = {
      {zip_of({{"b", "2"}, {"m/", ""}, {"m/a", "1"}, {"a", "0"}}), "z/a=0;z/b=2;z/m/a=1;"},
      {zip_of({{"__MACOSX/._a", "x"}, {"m/.DS_Store", "x"}, {"m/Thumbs.db", "x"}, {".git/a", "x"}, {"a", "0"}}),
       "z/a=0;"},
      {zip_of({{"i.zip", inner}, {"j", "4"}}), "z/i.zip/c=3;z/j=4;"},
      {zip_of({{"y", zip_of({{"x", inner}})}, {"z", "5"}}), "z/y/x!zips lie in zips more than 2 deep;z/z=5;"},
      {zip_of({{"i.zip", inner.substr(0, inner.size() / 2)}, {"j", "4"}}),
       "z/i.zip!the zip is damaged: Not a zip archive;z/j=4;"},
      {zip_of({{"m/", ""}, {".x", "1"}}), "!the zip holds no files"},
      {"PK\x03\x04", "!the zip is damaged: Not a zip archive"},
      {zip_of({{"a", std::string(8 << 20, 'a')}, {"b", "2"}}),
       "z/a!it unpacks to more than 200 times its size, as a zip bomb does;z/b=2;"},
  };
  for (const Case& c : kCases) CHECK(read(c.zip) == c.members);
}

TEST_CASE("all that a zip unpacks to is bounded, zips in it included") {
  const std::string megabyte(1 << 20, 'a');
  const std::string zip = zip_of({{"a", megabyte}, {"b", zip_of({{"c", megabyte}})}, {"d", "4"}});
  int members = 0;
  const auto count = [&](const std::string&, Result<std::string>&& bytes) { members += bytes ? 1 : 0; };
  CHECK(read_zip(zip, "z", count, 3 << 20));
  CHECK(members == 3);
  members = 0;
  const auto done = read_zip(zip, "z", count, 1 << 20);
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "the zip unpacks to more than 1 MB in all; the rest was not read");
  CHECK(members == 1);
}

TEST_CASE("what is passed over") {
  for (const char* name : {"", "a/", ".a", "a/.b/c", "__MACOSX/a", "a/Desktop.ini", "THUMBS.DB"}) {
    CAPTURE(name);
    CHECK(is_passed_over(name));
  }
  for (const char* name : {"a", "a/b.pdf", "./a", "../a", "a.b/c.d", "thumbs.db.txt"}) {
    CAPTURE(name);
    CHECK_FALSE(is_passed_over(name));
  }
}

}  // namespace
}  // namespace referat
