// Build-time program: hunspell-da and the reviewed tables in, the lexicon out (see common/text/lexicon_format.h).
//
// The splitter says which words are compounds and needs a lexicon for it; the terms of compounds need the terms of
// simple words. So the lexicon is packed three times, each time with more in it.
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "common/text/build/word_facts.h"

namespace {

using namespace referat::build;

int build(const std::vector<std::string>& arguments) {
  WordList list;
  read_hunspell(arguments[1], arguments[2], list);
  read_compound_parts(arguments[3], list);
  read_word_forms(arguments[4], list);
  read_not_persons(arguments[5], list);
  count_families(list);
  pack_and_use(list);
  find_compounds(list);
  unite_simple_forms(list);
  pack_and_use(list);
  unite_compound_forms(list);
  std::ofstream out(arguments[6], std::ios::binary);
  out << pack_and_use(list);
  return out.flush() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  const std::vector<std::string> arguments(argv, argv + argc);
  if (arguments.size() != 7) {
    std::cerr << "usage: build_lexicon da_DK.aff da_DK.dic compound_parts.tsv word_forms.tsv not_persons.tsv OUTPUT\n";
    return 2;
  }
  return build(arguments);
} catch (const std::exception& error) {
  std::cerr << "build_lexicon: " << error.what() << "\n";
  return 1;
}
