// Items as files.
#ifndef REFERAT_TESTS_BENCH_GENERATE_FILES_H
#define REFERAT_TESTS_BENCH_GENERATE_FILES_H

#include <string>
#include <vector>

#include <referat/item.h>

namespace referat::bench {

/// A line of JSON each, as referat-index takes them.
std::string json_lines(const std::vector<Item>& items);

/// A row each for programs without a JSON reader: id, title, text, municipality, organ, topics (joined by |), year,
/// date, case numbers (joined by |), outcome; tabs between them. The text is that of all sections with their headings;
/// its line ends are vertical tabs.
std::string rows(const std::vector<Item>& items);

/// The minutes of one meeting as plain text.
std::string minutes(const std::vector<Item>& items);

/// Throws std::runtime_error naming the file.
void write_file(const std::string& path, const std::string& bytes);

}  // namespace referat::bench

#endif
