#include "common/index/vocabulary.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "common/index/fields.h"
#include "common/index/vocabulary_builder.h"
#include "tests/unit/joined.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

using tests::joined;
using Forms = std::vector<std::string>;

class Sample {
 public:
  explicit Sample(const Forms& forms)
      : database(folder_.path("database"), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC) {
    VocabularyBuilder builder;
    for (const std::string& form : forms) builder.add(form);
    builder.write(database);
  }

 private:
  tests::TemporaryFolder folder_;

 public:
  Xapian::WritableDatabase database;
};

Forms walked(const Xapian::Database& database, const std::string& beginning) {
  Forms forms;
  for (FormCursor cursor(database, beginning); !cursor.at_end(); cursor.next()) forms.push_back(cursor.form());
  return forms;
}

const Forms kForms = {"bro",       "by", "byen", "byråd", "byrådet", "byå", "støj",
                      "støjskærm", "sø", "søen", "å",     "åen",     "ærø", "øst"};

TEST_CASE("the forms that begin so, in the order of their bytes") {
  const Sample sample({"øst", "byrådet", "søen", "by", "byråd", "støjskærm", "åen", "sø", "byen", "støj", "by", "byå",
                       "å", "ærø", "bro", "byen"});
  const Xapian::Database& database = sample.database;
  const std::vector<std::pair<std::string, std::string>> kCases = {
      {"", "bro | by | byen | byråd | byrådet | byå | støj | støjskærm | sø | søen | å | åen | ærø | øst"},
      {"b", "bro | by | byen | byråd | byrådet | byå"},
      {"by", "by | byen | byråd | byrådet | byå"},
      {"byr", "byråd | byrådet"},
      {"byråde", "byrådet"},
      {"byrådets", ""},
      {"stø", "støj | støjskærm"},
      {"støjs", "støjskærm"},
      {"å", "å | åen"},
      {"ø", "øst"},
      {"ærø", "ærø"},
      {"æø", ""},
      {"z", ""},
  };
  for (const auto& [beginning, forms] : kCases) {
    CAPTURE(beginning);
    CHECK(joined(walked(database, beginning)) == forms);
  }
  CHECK(walked(Xapian::Database(), "").empty());
}

TEST_CASE("skipping goes from block to block and stays within the beginning") {
  const Sample sample(kForms);
  const Xapian::Database& database = sample.database;
  struct Case {
    std::string beginning;
    std::string wanted;
    std::string found;
  };
  const Case kCases[] = {
      {"", "by", "by"},       {"", "by\xff", "støj"},
      {"", "byr", "byråd"},   {"", "byråd\xff", "byå"},
      {"", "bz", "støj"},     {"", "a", "bro"},
      {"", "sø", "sø"},       {"", "zz", "å"},
      {"", "å\xff", "ærø"},   {"", "øst\xff", "-"},
      {"by", "byf", "byråd"}, {"by", "byå\xff", "-"},
      {"by", "st", "-"},      {"byr", "byrådet", "byrådet"},
      {"s", "stø\xff", "sø"}, {"s", "t", "-"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.beginning);
    CAPTURE(c.wanted);
    FormCursor cursor(database, c.beginning);
    cursor.skip_to(c.wanted);
    CHECK((cursor.at_end() ? "-" : cursor.form()) == c.found);
    cursor.skip_to(c.wanted);
    CHECK((cursor.at_end() ? "-" : cursor.form()) == c.found);
  }
}

TEST_CASE("a form is known or not") {
  const Sample sample(kForms);
  const Vocabulary vocabulary(sample.database);
  for (const std::string& form : kForms) CHECK(vocabulary.contains(form));
  for (const std::string form : {"", "b", "byer", "byråde", "søens", "ø", "zoo"}) {
    CAPTURE(form);
    CHECK_FALSE(vocabulary.contains(form));
  }
}

TEST_CASE("what is added later joins what is there; a block that gains nothing is not written") {
  Sample sample({"by", "byen", "støj"});
  Xapian::WritableDatabase& database = sample.database;
  VocabularyBuilder builder;
  for (const std::string form : {"byens", "bye", "støj", "åen", "byen"}) builder.add(form);
  builder.write(database);
  CHECK(joined(walked(database, "")) == "by | bye | byen | byens | støj | åen");
  database.set_metadata(forms_key("byg"), "no record");
  builder.write(database);  // has forgotten what it wrote
  builder.add("støj");
  builder.write(database);
  builder.add("bygge");
  CHECK_THROWS_AS(builder.write(database), Xapian::DatabaseCorruptError);
}

TEST_CASE("many forms are kept apart") {
  VocabularyBuilder builder;
  Sample sample({});
  Xapian::WritableDatabase& database = sample.database;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 20'000; ++i) builder.add("ord" + std::to_string(i));
  }
  builder.write(database);
  CHECK(walked(database, "").size() == 20'000);
}

TEST_CASE("a malformed block is told by whoever reads it, and by nobody else") {
  Sample sample({"byen", "støj"});
  Xapian::WritableDatabase& database = sample.database;
  database.set_metadata(forms_key("byr"), "\x09");
  const Vocabulary vocabulary(database);
  CHECK(vocabulary.contains("støj"));
  CHECK_THROWS_AS(vocabulary.contains("byråd"), Xapian::DatabaseCorruptError);
  CHECK_THROWS_AS(walked(database, "by"), Xapian::DatabaseCorruptError);
}

}  // namespace
}  // namespace referat
