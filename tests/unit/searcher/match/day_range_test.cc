#include "searcher/match/day_range.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/write/word_changes.h"
#include "searcher/match/matcher.h"
#include "tests/unit/temporary_folder.h"

namespace referat {
namespace {

TEST_CASE("years, months and days that lie in a stretch") {
  const std::vector<std::string> days = {"20300101", "20300131", "20300201", "20301231", "20310101", "20320229"};
  const tests::TemporaryFolder folder;
  Xapian::WritableDatabase database(folder.path("database"), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
  WordChanges properties;
  for (const std::string& day : days) {
    const Xapian::docid document = database.add_document(Xapian::Document());
    for (const std::string& term : {"D:" + day, "M:" + day.substr(0, 6), "Y:" + day.substr(0, 4)})
      properties.add(document, term, 0);
  }
  properties.write(database);
  database.add_document(Xapian::Document());  // without a date
  OpenIndex index(database);
  const std::vector<std::string> bounds = {"",         "20291231", "20300101", "20300102", "20300131", "20300201",
                                           "20300228", "20301231", "20310101", "20320229", "20330101"};
  for (const std::string& first : bounds) {
    for (const std::string& last : bounds) {
      Documents expected;
      for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] >= first && (last.empty() || days[i] <= last))
          expected.push_back(static_cast<Xapian::docid>(i + 1));
      }
      CAPTURE(first);
      CAPTURE(last);
      CHECK(*Matcher(index).find(day_range(database, first, last)) == expected);
    }
  }
}

}  // namespace
}  // namespace referat
