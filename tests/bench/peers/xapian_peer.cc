// Xapian as its "Getting started" does it: TermGenerator and QueryParser with the Danish stemmer, values for the
// facets, ValueCountMatchSpy over all matches, MSet::snippet. usage: xapian-peer index ROWS DATABASE
//        xapian-peer search DATABASE QUERIES WARM_UPS ROUNDS          (README.md)
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kLongestWarmUpSeconds = 30;
enum Column { kId, kTitle, kText, kMunicipality, kOrgan, kTopics, kYear, kDate, kCase, kOutcome };
enum Slot : Xapian::valueno { kOrganSlot, kTopicSlot, kYearSlot };

std::vector<std::string> read_lines(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream in(path, std::ios::binary);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> columns_of(const std::string& row) {
  std::vector<std::string> columns;
  for (std::size_t at = 0; at <= row.size();) {
    const std::size_t end = std::min(row.find('\t', at), row.size());
    columns.push_back(row.substr(at, end - at));
    at = end + 1;
  }
  return columns;
}

void add(Xapian::WritableDatabase& database, Xapian::TermGenerator& generator, const std::string& row) {
  const auto columns = columns_of(row);
  Xapian::Document document;
  generator.set_document(document);
  generator.index_text(columns[kTitle], 1, "S");
  generator.index_text(columns[kTitle]);
  generator.increase_termpos();
  generator.index_text(columns[kText]);
  document.set_data(row);
  document.add_boolean_term("Q" + columns[kId]);
  document.add_value(kOrganSlot, columns[kOrgan]);
  // A spy counts one value of a slot: the first topic only.
  document.add_value(kTopicSlot, columns[kTopics].substr(0, columns[kTopics].find('|')));
  document.add_value(kYearSlot, columns[kYear]);
  database.add_document(document);
}

void index(const std::string& folder, const std::string& path) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  Xapian::TermGenerator generator;
  generator.set_stemmer(Xapian::Stem("danish"));
  for (const std::string& file : files) {
    for (const std::string& row : read_lines(file)) add(database, generator, row);
  }
  database.commit();
}

class Searcher {
 public:
  explicit Searcher(const std::string& path) : database_(path), stemmer_("danish") {
    parser_.set_stemmer(stemmer_);
    parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser_.set_default_op(Xapian::Query::OP_AND);
  }

  unsigned ask(const std::string& text) {
    Xapian::Enquire enquire(database_);
    enquire.set_query(parser_.parse_query(text, 0));
    Xapian::ValueCountMatchSpy spies[] = {Xapian::ValueCountMatchSpy(kOrganSlot),
                                          Xapian::ValueCountMatchSpy(kTopicSlot),
                                          Xapian::ValueCountMatchSpy(kYearSlot)};
    for (auto& spy : spies) enquire.add_matchspy(&spy);
    const Xapian::MSet hits = enquire.get_mset(0, 10, database_.get_doccount());
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
      const auto columns = columns_of(hit.get_document().get_data());
      sum_ += hits.snippet(columns[kText], 240, stemmer_).size() + columns[kTitle].size();
    }
    for (auto& spy : spies) {
      for (auto value = spy.top_values_begin(100); value != spy.top_values_end(100); ++value)
        sum_ += value.get_termfreq();
    }
    return hits.get_matches_estimated();
  }

 private:
  Xapian::Database database_;
  Xapian::Stem stemmer_;
  Xapian::QueryParser parser_;
  std::size_t sum_ = 0;
};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void search(const std::string& path, const std::string& query_path, int warm_ups, int rounds) {
  Searcher searcher(path);
  const auto queries = read_lines(query_path);
  const auto start = Clock::now();
  for (; warm_ups > 0 && seconds_since(start) < kLongestWarmUpSeconds; --warm_ups) {
    for (const std::string& query : queries) searcher.ask(query);
  }
  for (int round = 0; round < rounds; ++round) {
    for (const std::string& query : queries) {
      const auto before = Clock::now();
      const unsigned total = searcher.ask(query);
      std::printf("%d\t%.4f\t%u\n", round, seconds_since(before) * 1e3, total);
    }
  }
}

}  // namespace

int main(int count, char** arguments) try {
  const std::string what = count > 1 ? arguments[1] : "";
  if (what == "index" && count == 4) {
    index(arguments[2], arguments[3]);
  } else if (what == "search" && count == 6) {
    search(arguments[2], arguments[3], std::atoi(arguments[4]), std::atoi(arguments[5]));
  } else {
    std::fprintf(stderr, "usage: xapian-peer index ROWS DATABASE | search DATABASE QUERIES WARM_UPS ROUNDS\n");
    return 2;
  }
} catch (const Xapian::Error& error) {
  std::fprintf(stderr, "xapian-peer: %s\n", error.get_description().c_str());
  return 1;
}
