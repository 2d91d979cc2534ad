// An index of five items of two towns that do not exist, known by one letter each:
//
//   D  Fjordby Byrådet 2031-03-27, 1            Dagsordenens godkendelse    SAG-2031-00417        godkendt
//   C  Fjordby Byrådet 2031-03-27, 2            Cykelsti til Nordmark       05.04.06-P20-12-30    udsat
//   A  Fjordby Økonomiudvalget 2031-03-11, 4    Anbefaling af cykelsti      05.04.06-P20-12-30    anbefalet
//   S  Fjordby Børne- og Skoleudvalget 2030-10-07, 3   Skolestruktur        30/8545               godkendt
//   H  Havneby Byrådet 2031-03-27, 1            Havnebassin                 30/8545               udsat
#ifndef REFERAT_TESTS_UNIT_SEARCHER_MATCH_FIVE_ITEMS_H
#define REFERAT_TESTS_UNIT_SEARCHER_MATCH_FIVE_ITEMS_H

#include <algorithm>
#include <string>
#include <vector>

#include "tests/unit/sample_index.h"

namespace referat::tests {

class FiveItems : public SampleIndex {
 public:
  FiveItems() {
    put("D", {item("Dagsordenens godkendelse", "Byrådet", "2031-03-27", 1, "SAG-2031-00417", "00 Kommunens styrelse",
                   {{"Beslutning", "Beslutning", "Godkendt."}})});
    put("C", {item("Cykelsti til Nordmark", "Byrådet", "2031-03-27", 2, "05.04.06-P20-12-30", "05 Veje og trafik",
                   {{"Indstilling", "Indstilling", "at cykelstien anlægges langs landevejen."},
                    {"Beslutning", "Beslutning", "Udsat."}})});
    put("A", {item("Anbefaling af cykelsti", "Økonomiudvalget", "2031-03-11", 4, "05.04.06-P20-12-30",
                   "05 Veje og trafik", {{"Beslutning", "Beslutning", "Anbefales."}})});
    Item school =
        item("Skolestruktur", "Børne- og Skoleudvalget", "2030-10-07", 3, "30/8545", "17 Folkeskoleundervisning",
             {{"Sagsfremstilling", "Sagsfremstilling", "Skolen på Nordøen har 40 elever. Trafikstøj fra vejen høres."},
              {"Beslutning", "Beslutning", "Godkendt."}});
    school.attachments = {"Kort over gården"};
    school.chapter = "Åbne sager";
    put("S", {school});
    Item harbour = item("Havnebassin", "Byrådet", "2031-03-27", 1, "30/8545", "08 Havne og Lufthavne",
                        {{"Beslutning", "Beslutning", "Udsat."}});
    harbour.municipality = "Havneby";
    put("H", {harbour});
  }

  /// The letters of the hits in their order.
  static std::string letters(const Results& results) {
    std::string all;
    for (const Hit& hit : results.hits) all += hit.item.title.front();
    return all;
  }

  /// The same in alphabetical order.
  static std::string sorted(const Results& results) {
    std::string all = letters(results);
    std::sort(all.begin(), all.end());
    return all;
  }

 private:
  static Item item(const std::string& title, const std::string& organ, const std::string& date, int number,
                   const std::string& case_number, const std::string& topic, std::vector<Section> sections) {
    Item item;
    item.number = std::to_string(number);
    item.title = title;
    item.municipality = "Fjordby";
    item.organ = organ;
    item.position = number;
    item.date = date;
    item.case_numbers = {case_number};
    item.topics = {topic};
    item.sections = std::move(sections);
    return item;
  }
};

}  // namespace referat::tests

#endif
