// Writes N agenda items by chance, the same ones every time, and queries over them.
// usage: generate-items N FOLDER
//
// FOLDER/items   JSON lines, 500 items a file: what referat reads
// FOLDER/rows    the same items as rows of tabs: what its peers read (files.h)
// FOLDER/text    a tenth of the meetings, at most 5,000, as plain text
// FOLDER/new     one more meeting as JSON lines
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
constexpr std::size_t kQueries = 200;

std::string numbered(const std::string& folder, std::size_t number, const char* ending) {
  char name[32];
  std::snprintf(name, sizeof name, "/%05zu%s", number, ending);
  return folder + name;
}

void write_items(const Vocabulary& vocabulary, std::size_t meetings, const std::string& folder) {
  for (const char* part : {"/items", "/rows", "/text", "/new"}) std::filesystem::create_directories(folder + part);
  const std::size_t texts = std::min(kMostTexts, std::max<std::size_t>(1, meetings / 10));
  std::string lines, table;
  for (std::size_t meeting = 0; meeting < meetings; ++meeting) {
    const auto items = make_meeting(vocabulary, meeting);
    lines += json_lines(items);
    table += rows(items);
    if (meeting < texts) write_file(numbered(folder + "/text", meeting, ".txt"), minutes(items));
    if ((meeting + 1) % kMeetingsOfFile != 0 && meeting + 1 != meetings) continue;
    write_file(numbered(folder + "/items", meeting / kMeetingsOfFile, ".jsonl"), lines);
    write_file(numbered(folder + "/rows", meeting / kMeetingsOfFile, ".tsv"), table);
    lines.clear();
    table.clear();
  }
  write_file(folder + "/new/meeting.jsonl", json_lines(make_meeting(vocabulary, meetings)));
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
  if (meetings == 0 || meetings >= kMostMeetings) {
    std::fprintf(stderr, "usage: generate-items N FOLDER     (N: items, from 1 to %zu)\n",
                 (kMostMeetings - 1) * kItemsOfMeeting);
    return 2;
  }
  const Vocabulary vocabulary(HUNSPELL_DA_AFF, HUNSPELL_DA_DIC);
  write_items(vocabulary, meetings, arguments[2]);
  write_queries(vocabulary, meetings, arguments[2]);
} catch (const std::exception& error) {
  std::fprintf(stderr, "generate-items: %s\n", error.what());
  return 1;
}
