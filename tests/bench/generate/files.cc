#include "tests/bench/generate/files.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "common/json/item_json.h"

namespace referat::bench {
namespace {

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& one : list) text += (text.empty() ? "" : "|") + one;
  return text;
}

std::string text_of(const Item& item) {
  std::string text;
  for (const Section& section : item.sections) text += section.heading + "\n" + section.text + "\n";
  for (const std::string& attachment : item.attachments) text += attachment + "\n";
  return text;
}

}  // namespace

std::string json_lines(const std::vector<Item>& items) {
  std::string lines;
  for (const Item& item : items) lines += item_to_json(item) + "\n";
  return lines;
}

std::string rows(const std::vector<Item>& items) {
  std::string table;
  for (const Item& item : items) {
    std::string text = text_of(item);
    std::replace(text.begin(), text.end(), '\n', '\v');
    const std::string& date = *item.date;
    table += item.id + "\t" + item.title + "\t" + text + "\t" + *item.municipality + "\t" + *item.organ + "\t" +
             joined(item.topics) + "\t" + date.substr(0, 4) + "\t" + date + "\t" + joined(item.case_numbers) + "\t" +
             *item.outcome + "\n";
  }
  return table;
}

std::string minutes(const std::vector<Item>& items) {
  const Item& first = items.front();
  std::string text = *first.municipality + " Kommune\n\nReferat\n\nUdvalg: " + *first.organ +
                     "\n\nMødedato: " + *first.date + "\n\nMødetidspunkt: " + *first.time + "\n\n";
  for (const Item& item : items) {
    text += "\n" + *item.number + ". " + item.title + "\n\n";
    if (!item.case_numbers.empty()) text += "Sagsnummer: " + item.case_numbers.front() + "\n\n";
    for (const Section& section : item.sections) text += section.heading + "\n\n" + section.text + "\n\n";
  }
  return text;
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush()) {
    throw std::runtime_error("cannot write " + path);
  }
}

}  // namespace referat::bench
