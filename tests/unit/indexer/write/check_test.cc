#include "indexer/write/check.h"

#include <doctest/doctest.h>

#include <string>

#include <xapian.h>

#include "common/index/states.h"
#include "common/index/vocabulary.h"
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

}  // namespace
}  // namespace referat
