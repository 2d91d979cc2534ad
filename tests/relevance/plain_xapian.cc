// Xapian as its getting-started guide advises: its own Danish stemmer, TermGenerator and QueryParser. STEM_ALL, because
// STEM_SOME does not stem the capitalised words of a query. Reads and prints the lines that peers.py describes.
// usage: plain-xapian or|and TITLE_WEIGHT
#include <xapian.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  for (size_t start = 0; start <= line.size();) {
    const size_t end = std::min(line.find('\t', start), line.size());
    fields.push_back(line.substr(start, end - start));
    start = end + 1;
  }
  return fields;
}

Xapian::Query parsed(Xapian::QueryParser& parser, const std::string& text) {
  try {
    return parser.parse_query(text);
  } catch (const Xapian::QueryParserError&) {
    return parser.parse_query(text, 0);
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() != 2) {
    std::cerr << "usage: plain-xapian or|and TITLE_WEIGHT\n";
    return 2;
  }
  const auto title_weight = static_cast<Xapian::termcount>(std::stoul(arguments[1]));
  Xapian::WritableDatabase database(std::string(), Xapian::DB_BACKEND_INMEMORY);
  Xapian::TermGenerator generator;
  generator.set_stemmer(Xapian::Stem("danish"));
  generator.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
  Xapian::QueryParser parser;
  parser.set_stemmer(Xapian::Stem("danish"));
  parser.set_stemming_strategy(Xapian::QueryParser::STEM_ALL);
  parser.set_database(database);
  parser.set_default_op(arguments[0] == "and" ? Xapian::Query::OP_AND : Xapian::Query::OP_OR);
  Xapian::Enquire enquire(database);

  for (std::string line; std::getline(std::cin, line);) {
    const std::vector<std::string> fields = fields_of(line);
    if (fields[0] == "item") {
      Xapian::Document document;
      document.set_data(fields.at(1));
      generator.set_document(document);
      generator.index_text(fields.at(2), title_weight);
      generator.increase_termpos();
      generator.index_text(fields.at(3));
      database.add_document(document);
      continue;
    }
    enquire.set_query(parsed(parser, fields.at(1)));
    std::string_view between;
    const Xapian::MSet hits = enquire.get_mset(0, database.get_doccount());
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
      std::cout << between << hit.get_document().get_data();
      between = " ";
    }
    std::cout << '\n';
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 1;
} catch (const Xapian::Error& error) {
  std::cerr << error.get_description() << '\n';
  return 1;
}
