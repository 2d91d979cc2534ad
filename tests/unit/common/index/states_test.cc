#include "common/index/states.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <functional>
#include <string>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/text/lexicon.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

using tests::TemporaryFolder;

void write_database(const std::string& path, const std::string& format, const std::string& lexicon) {
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
  if (!format.empty()) database.set_metadata(std::string(kFormatKey), format);
  if (!lexicon.empty()) database.set_metadata(std::string(kLexiconKey), lexicon);
  database.commit();
}

const std::string kFormat = std::to_string(kIndexFormat);
const std::string kLexicon = std::to_string(kLexiconVersion);

TEST_CASE("what is wrong with an index has a name") {
  struct Case {
    std::string what;
    std::function<void(const TemporaryFolder&)> make;
    ErrorCode code;
  };
  const auto state = [](const std::string& format, const std::string& lexicon) {
    return [=](const TemporaryFolder& folder) {
      write_database(folder.path("state-1"), format, lexicon);
      folder.write("current", "auto state-1\n");
    };
  };
  const auto stub = [](const std::string& content) {
    return [=](const TemporaryFolder& folder) {
      write_database(folder.path("state-1"), kFormat, kLexicon);
      folder.write("current", content);
    };
  };
  const Case kCases[] = {
      {"an empty folder", [](const TemporaryFolder&) {}, ErrorCode::index_missing},
      {"a build that never finished",
       [](const TemporaryFolder& f) { write_database(f.path("state-1"), kFormat, kLexicon); },
       ErrorCode::index_missing},
      {"somebody's Xapian database", [](const TemporaryFolder& f) { write_database(f.path(), "", ""); },
       ErrorCode::index_damaged},
      {"a state of another program", state("", ""), ErrorCode::index_damaged},
      {"a later format", state(std::to_string(kIndexFormat + 1), kLexicon), ErrorCode::index_too_new},
      {"an earlier format", state("0", kLexicon), ErrorCode::index_too_old},
      {"another lexicon", state(kFormat, "0"), ErrorCode::index_too_old},
      {"no lexicon", state(kFormat, ""), ErrorCode::index_too_old},
      {"an empty stub", stub(""), ErrorCode::index_damaged},
      {"a stub of another kind", stub("glass state-1\n"), ErrorCode::index_damaged},
      {"a stub that leaves the folder", stub("auto ../state-1\n"), ErrorCode::index_damaged},
      {"a stub that climbs out of a state", stub("auto state-1/../../x\n"), ErrorCode::index_damaged},
      {"a stub that names no state", stub("auto elsewhere\n"), ErrorCode::index_damaged},
      {"a state that is gone", [](const TemporaryFolder& f) { f.write("current", "auto state-7\n"); },
       ErrorCode::index_damaged},
      {"a state that is a file",
       [](const TemporaryFolder& f) { f.write("current", "auto state-7\n"), f.write("state-7", "x"); },
       ErrorCode::index_damaged},
      {"a state cut short",
       [](const TemporaryFolder& f) {
         write_database(f.path("state-1"), kFormat, kLexicon);
         f.write("current", "auto state-1\n");
         std::filesystem::resize_file(f.path("state-1/iamglass"), 5);
       },
       ErrorCode::index_damaged},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.what);
    const TemporaryFolder folder;
    c.make(folder);
    const auto database = open_current_state(folder.path());
    CHECK_FALSE(database);
    if (database) continue;
    CHECK(describe(database.error().code).name == describe(c.code).name);
    CHECK(database.error().message.find(folder.path()) != std::string::npos);
    CHECK_FALSE(database.error().hint.empty());
  }
}

TEST_CASE("a sound state opens, with or without a newline in its stub") {
  for (const char* stub : {"auto state-1\n", "auto state-1"}) {
    const TemporaryFolder folder;
    write_database(folder.path("state-1"), kFormat, kLexicon);
    folder.write("current", stub);
    CHECK(open_current_state(folder.path()));
    CHECK(current_state_path(folder.path()).value() == folder.path("state-1"));
  }
}

TEST_CASE("where there is nothing yet the path of the state is empty") {
  const TemporaryFolder folder;
  CHECK(current_state_path(folder.path()).value().empty());
  CHECK(current_state_path(folder.path("not/there")).value().empty());
  CHECK(open_current_state(folder.path("not/there")).error().code == ErrorCode::index_missing);
}

TEST_CASE("a new state has a path that nothing has, and switching removes the others") {
  const TemporaryFolder folder;
  const std::string index = folder.path("new/index");
  const std::string first = new_state_path(index).value();
  CHECK(first == index + "/state-1");
  CHECK_FALSE(std::filesystem::exists(first));
  write_database(first, kFormat, kLexicon);
  REQUIRE(switch_to_state(index, first));
  CHECK(current_state_path(index).value() == first);

  const Xapian::Database reader = open_current_state(index).value().database;
  std::filesystem::create_directory(index + "/state-9");
  const std::string second = new_state_path(index).value();
  CHECK(second == index + "/state-10");
  write_database(second, kFormat, kLexicon);
  CHECK(current_state_path(index).value() == first);
  REQUIRE(switch_to_state(index, second));
  CHECK(current_state_path(index).value() == second);
  CHECK_FALSE(std::filesystem::exists(first));
  CHECK_FALSE(std::filesystem::exists(index + "/state-9"));
  CHECK_FALSE(std::filesystem::exists(index + "/current.new"));
  CHECK(reader.get_metadata(std::string(kFormatKey)) == kFormat);
}

TEST_CASE("a file where the folder should be") {
  const TemporaryFolder folder;
  folder.write("file", "x");
  CHECK(new_state_path(folder.path("file")).error().code == ErrorCode::disk);
  CHECK(switch_to_state(folder.path("file"), folder.path("file/state-1")).error().code == ErrorCode::disk);
}

TEST_CASE("the mark of this program's format") {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database(folder.path("state-1"), Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
  write_format(database);
  database.commit();
  folder.write("current", "auto state-1\n");
  CHECK(open_current_state(folder.path()));
}

}  // namespace
}  // namespace referat
