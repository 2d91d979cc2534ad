// Build-time program: hunspell's da_DK.dic in, the lexicon blob out (see lexicon.h).
#include <fstream>
#include <iostream>
#include <set>
#include <string>

#include "common/text/letters.h"
#include "common/text/stemmer.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: build_lexicon da_DK.dic OUTPUT\n";
    return 2;
  }
  std::ifstream in(argv[1]);
  std::string line;
  std::getline(in, line);  // the number of entries
  referat::Stemmer stemmer;
  std::set<std::string> entries;
  while (std::getline(in, line)) {
    std::string word = referat::to_lower(line.substr(0, line.find_first_of("/\t\r ")));
    if (word.size() < 2 || word.front() == '-' || word.back() == '-' || word.back() == '.') continue;
    if (word.find('-') == std::string::npos) word = stemmer.stem(word);
    entries.insert(std::move(word));
  }
  if (entries.size() < 10000) {
    std::cerr << "build_lexicon: " << argv[1] << " holds only " << entries.size()
              << " words; is hunspell-da installed?\n";
    return 1;
  }
  std::ofstream out(argv[2], std::ios::binary);
  for (const std::string& entry : entries) out << entry << '\n';
  return out.flush() ? 0 : 1;
}
