#include <fstream>
#include <sstream>
#include <stdexcept>

#include "common/text/build/word_facts.h"
#include "common/text/fold.h"

namespace referat::build {
namespace {

void set_whole(WordList& list, const std::string& word) {
  list.facts[word].is_whole = true;
  for (const std::string& s : {word, word + "s"}) list.facts[s].is_whole = true;
  for (const Lemma& lemma : list.lemmas) {
    if (lemma.word != word) continue;
    for (const std::string& form : lemma.forms) list.facts[form].is_whole = true;
  }
}

std::vector<std::string> forms_of(const WordList& list, const std::string& word) {
  for (const Lemma& lemma : list.lemmas) {
    if (lemma.word == word) return lemma.forms;
  }
  return {};
}

void set_never_last(WordList& list, const std::string& word) {
  list.facts[word].may_end = false;
  // A false last part does not link either: annonce+rings+aftale.
  WordFacts& with_s = list.facts[word + "s"];
  if (with_s.first_kind == FirstKind::unlisted_with_s) with_s.first_kind = FirstKind::none;
}

}  // namespace

std::vector<std::vector<std::string>> read_table(const std::string& path, std::size_t columns) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::vector<std::vector<std::string>> rows;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> row;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    if (row.size() != columns) {
      throw std::runtime_error(path + ":" + std::to_string(number) + ": a row has " + std::to_string(columns) +
                               " columns");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

void read_not_persons(const std::string& path, WordList& list) {
  for (const auto& row : read_table(path, 2)) list.facts[fold(row[0])].is_person = false;
}

void read_compound_parts(const std::string& path, WordList& list) {
  for (const auto& row : read_table(path, 3)) {
    const std::size_t plus = row[0].find('+');
    const std::string base = fold(row[0].substr(0, plus));
    const std::string link = plus == std::string::npos ? "" : row[0].substr(plus + 1);
    if (row[1] == "whole") {
      set_whole(list, base);
    } else if (row[1] == "first") {
      WordFacts& facts = list.facts[base + link];
      facts.first_kind = FirstKind::reviewed;
      facts.link_bytes = static_cast<unsigned>(link.size());
    } else if (row[1] == "never_first") {
      list.facts[base].first_kind = FirstKind::none;
    } else if (row[1] == "never_last") {
      set_never_last(list, base);
      if (row[2] == "suffix") {
        for (const std::string& form : forms_of(list, base)) set_never_last(list, form);
      }
    } else {
      throw std::runtime_error(path + ": unknown role " + row[1]);
    }
  }
}

}  // namespace referat::build
