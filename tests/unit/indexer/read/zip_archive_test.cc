#include "indexer/read/zip_archive.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/indexer/read/zip_of.h"

namespace referat {
namespace {

using tests::zip_of;

std::string error_of(const std::string& zip, const std::string& name, std::uint64_t most = kMaxMemberBytes) {
  const auto archive = ZipArchive::open(zip);
  if (!archive) return archive.error().message;
  const auto bytes = archive->read(name, most);
  return bytes ? "" : bytes.error().message;
}

TEST_CASE("members by name, with their bytes") {
  const std::string zip = zip_of({{"b.txt", "anden"}, {"a/", ""}, {"a/æ.txt", "første"}});
  const auto archive = ZipArchive::open(zip);
  REQUIRE(archive);
  std::string names;
  for (const auto& member : archive->members()) names += member.name + ";";
  CHECK(names == "a/;a/æ.txt;b.txt;");
  CHECK(archive->has("b.txt"));
  CHECK_FALSE(archive->has("b"));
  CHECK(*archive->read("a/æ.txt") == "første");
}

TEST_CASE("each bound has its own message") {
  struct Case {
    std::string zip;
    std::uint64_t most;
    std::string error;
  };
  const Case kCases[] = {
      {zip_of({{"a", std::string(1 << 20, 'a')}}), 1 << 20, ""},  // 1,000 to 1, but small
      {zip_of({{"a", std::string((1 << 20) + 1, 'a')}}), 1 << 20, "it unpacks to more than 1 MB"},
      {zip_of({{"a", std::string(8 << 20, 'a')}}), kMaxMemberBytes,
       "it unpacks to more than 200 times its size, as a zip bomb does"},
      {zip_of({{"a", "tekst"}}, "kode"), kMaxMemberBytes, "it is locked with a password"},
      {zip_of({{"b", "tekst"}}), kMaxMemberBytes, "the zip is damaged: a is missing"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.error);
    CHECK(error_of(c.zip, "a", c.most) == c.error);
  }
}

TEST_CASE("too many names") {
  tests::ZipMembers members;
  for (std::uint64_t i = 0; i <= kMaxZipNames; ++i) members.emplace_back(std::to_string(i), "");
  CHECK(error_of(zip_of(members), "0") == "the zip holds more than 50000 names");
}

TEST_CASE("a zip cut or changed anywhere is refused or read, never more") {
  const std::string whole = zip_of({{"a", "tekst, der fylder lidt, lidt, lidt"}, {"b", "mere"}});
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    CHECK(error_of(whole.substr(0, length), "a") != "");
  }
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0xFF);
    error_of(changed, "a");
  }
}

}  // namespace
}  // namespace referat
