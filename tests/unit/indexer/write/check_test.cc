#include "indexer/write/check.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <xapian.h>

#include "common/index/states.h"
#include "common/index/stored_items.h"
#include "common/index/vocabulary.h"
#include "common/index/word_lists.h"
#include "tests/unit/joined.h"
#include "tests/unit/sample_index.h"
#include "tests/unit/sample_items.h"

namespace referat {
namespace {

TEST_CASE("words whose record is none are a fault, and so are words of another beginning") {
  struct Case {
    std::string block;
    std::string record;
    std::string faults;
  };
  const Case kCases[] = {
      {"bol", std::string("\0\2v\xC3", 4), ""},
      {"bol", std::string("\0\3vær", 4), "the words with bol-: a record is cut short"},
      {"bol", std::string("\1\1v", 3), "the words with bol-: a block of word forms is malformed"},
      {"bo", std::string("\0\1l", 3), "the words with bo- hold one of another beginning"},
  };
  for (const Case& c : kCases) {
    const tests::SampleIndex index;
    index.put("a", {tests::sample_item("1", "Bolværket")});
    CHECK(find_faults(index.path()).value().empty());
    Xapian::WritableDatabase database(current_state_path(index.path()).value(), Xapian::DB_OPEN);
    database.set_metadata(forms_key(c.block), c.record);
    database.commit();
    CHECK(tests::joined(find_faults(index.path()).value()) == c.faults);
  }
}

TEST_CASE("lists of words that do not say what the items say are a fault") {
  const tests::SampleIndex index;
  index.put("a", {tests::sample_item("1", "Bolværket"), tests::sample_item("2", "Bolværket")});
  Xapian::WritableDatabase database(current_state_path(index.path()).value(), Xapian::DB_OPEN);
  const auto faults_with = [&](const std::string& key, const std::string& record) {
    const std::string before = database.get_metadata(key);
    database.set_metadata(key, record);
    database.commit();
    const std::string faults = tests::joined(find_faults(index.path()).value());
    database.set_metadata(key, before);
    database.commit();
    CHECK(find_faults(index.path()).value().empty());
    return faults;
  };
  Postings one = WordLists(database).read("bolvaerk");
  REQUIRE(one.size() == 2);
  ListHead head{1, false, {}};
  head.last.add(one.documents[0], one.occurrences[0]);
  CHECK(faults_with(list_key("bolvaerk"), head_record(head)) == "document 2: its words are not those of the lists");
  head.last.occurrences[0] ^= kInTitle;
  head.last.add(one.documents[1], one.occurrences[1]);
  head.count = 2;
  CHECK(faults_with(list_key("bolvaerk"), head_record(head)) == "document 1: its words are not those of the lists");
  CHECK(faults_with(list_key("nyt"), std::string("\2\1\0", 3)) == "document 1: its words are not those of the lists");
  CHECK(faults_with(list_key("nyt"), std::string("\2\3\0", 3)) == "the list of nyt: a list names what is no document");
  CHECK(faults_with(list_key("nyt"), "\x04") == "the list of nyt: a block of postings is none");
}

TEST_CASE("what is stored of another item is a fault, and so is a file that is cut short") {
  const tests::SampleIndex index;
  index.put("a", {tests::sample_item("1", "Bolværket"), tests::sample_item("2", "Broen")});
  const std::string places = places_path(current_state_path(index.path()).value());
  const auto faults_with = [&](const StoredPlace& first) {
    std::string bytes;
    append_place(first, bytes);
    std::fstream(places, std::ios::binary | std::ios::in | std::ios::out).write(bytes.data(), kPlaceBytes);
    return tests::joined(find_faults(index.path()).value());
  };
  std::string bytes(kPlaceBytes, '\0');
  std::ifstream(places, std::ios::binary).read(bytes.data(), kPlaceBytes);
  const auto record_bytes =
      static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[8]) | static_cast<unsigned char>(bytes[9]) << 8);
  const auto positions_bytes =
      static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[12]) | static_cast<unsigned char>(bytes[13]) << 8);
  CHECK(faults_with({0, record_bytes, positions_bytes}).empty());
  CHECK(faults_with({0, record_bytes, positions_bytes - 1}) ==
        "document 1: its words do not stand where its positions say");
  CHECK(faults_with({0, record_bytes - 1, positions_bytes}).find("a record cannot be read") != std::string::npos);
  CHECK(faults_with({~0ULL, 1, 0}).find("document 1 is not there") != std::string::npos);
  std::filesystem::resize_file(places, kPlaceBytes);
  CHECK(find_faults(index.path()).error().code == ErrorCode::index_damaged);
}

}  // namespace
}  // namespace referat
