// The bytes that records compress, one file per item, for train.sh.
// usage: write-samples FOLDER < ITEMS.jsonl
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "common/index/item_bytes.h"
#include "common/json/item_json.h"

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: write-samples FOLDER < ITEMS.jsonl\n");
    return 2;
  }
  int number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    const auto item = referat::item_from_json(line);
    if (!item) {
      std::fprintf(stderr, "write-samples: %s\n", item.error().message.c_str());
      return 1;
    }
    std::ofstream(arguments[1] + ("/" + std::to_string(++number)), std::ios::binary) << referat::bytes_of(*item);
  }
}
