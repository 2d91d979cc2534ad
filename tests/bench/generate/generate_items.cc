// Writes N agenda items by chance, the same ones every time, and queries over them.
// usage: generate-items N FOLDER
//
// FOLDER/items   JSON lines, 500 items a file: what referat reads
// FOLDER/rows    the same items as rows of tabs: what its peers read (files.h)
// FOLDER/text    the minutes of the meetings as plain text, 5,000 at most
// FOLDER/new     ten more meetings, a file of JSON lines each
// FOLDER/queries.txt
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>

#include "tests/bench/generate/files.h"
#include "tests/bench/generate/meeting.h"
#include "tests/bench/generate/queries.h"

namespace {

using namespace referat::bench;

constexpr std::size_t kMeetingsOfFile = 25;
constexpr std::size_t kMostTexts = 5'000;
constexpr std::size_t kNewMeetings = 10;
constexpr std::size_t kQueries = 200;

std::string numbered(const std::string& folder, std::size_t number, const char* ending) {
  char name[32];
  std::snprintf(name, sizeof name, "/%05zu%s", number, ending);
  return folder + name;
}

void write_items(const Vocabulary& vocabulary, std::size_t meetings, const std::string& folder) {
  for (const char* part : {"/items", "/rows", "/text", "/new"}) std::filesystem::create_directories(folder + part);
  std::string lines, table;
  for (std::size_t meeting = 0; meeting < meetings; ++meeting) {
    const auto items = make_meeting(vocabulary, meeting);
    lines += json_lines(items);
    table += rows(items);
    if (meeting < kMostTexts) write_file(numbered(folder + "/text", meeting, ".txt"), minutes(items));
    if ((meeting + 1) % kMeetingsOfFile != 0 && meeting + 1 != meetings) continue;
    write_file(numbered(folder + "/items", meeting / kMeetingsOfFile, ".jsonl"), lines);
    write_file(numbered(folder + "/rows", meeting / kMeetingsOfFile, ".tsv"), table);
    lines.clear();
    table.clear();
  }
  for (std::size_t meeting = meetings; meeting < meetings + kNewMeetings; ++meeting) {
    write_file(numbered(folder + "/new", meeting, ".jsonl"), json_lines(make_meeting(vocabulary, meeting)));
  }
}

void write_queries(const Vocabulary& vocabulary, std::size_t meetings, const std::string& folder) {
  std::string lines;
  for (const std::string& query : make_queries(vocabulary, meetings, kQueries)) lines += query + "\n";
  write_file(folder + "/queries.txt", lines);
}

}  // namespace

int main(int count, char** arguments) try {
  const long items = count == 3 ? std::strtol(arguments[1], nullptr, 10) : 0;
  const std::size_t meetings =
      items > 0 ? (static_cast<std::size_t>(items) + kItemsOfMeeting - 1) / kItemsOfMeeting : 0;
  if (meetings == 0 || meetings + kNewMeetings > kMostMeetings) {
    std::fprintf(stderr, "usage: generate-items N FOLDER     (N: items, from 1 to %zu)\n",
                 (kMostMeetings - kNewMeetings) * kItemsOfMeeting);
    return 2;
  }
  const Vocabulary vocabulary(HUNSPELL_DA_AFF, HUNSPELL_DA_DIC);
  write_items(vocabulary, meetings, arguments[2]);
  write_queries(vocabulary, meetings, arguments[2]);
} catch (const std::exception& error) {
  std::fprintf(stderr, "generate-items: %s\n", error.what());
  return 1;
}
