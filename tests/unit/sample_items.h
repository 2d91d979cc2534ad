// Agenda items of a town that does not exist, for tests to change where they need to.
#ifndef REFERAT_TESTS_UNIT_SAMPLE_ITEMS_H
#define REFERAT_TESTS_UNIT_SAMPLE_ITEMS_H

#include <string>
#include <vector>

#include <referat/item.h>

namespace referat::tests {

/// An item of Fjordby Byråd on 2031-03-27 with a decision.
inline Item sample_item(const std::string& number = "3", const std::string& title = "Cykelsti til Nordmark") {
  Item item;
  item.number = number;
  item.title = title;
  item.municipality = "Fjordby";
  item.organ = "Byrådet";
  item.date = "2031-03-27";
  item.time = "17:00";
  item.case_numbers = {"05.04.06-P20-12-30"};
  item.sections = {{"Indstilling", "Indstilling", "Forvaltningen indstiller, at stien anlægges."},
                   {"Beslutning", "Beslutning", "Godkendt."}};
  item.source = {"byraadet.txt", {}, 12};
  return item;
}

/// The same as it stands on the agenda: nothing decided yet.
inline Item sample_agenda_item(const std::string& number = "3", const std::string& title = "Cykelsti til Nordmark") {
  Item item = sample_item(number, title);
  item.kind = "dagsorden";
  item.sections.pop_back();
  return item;
}

/// An item in which every field differs from its default.
inline Item full_item() {
  Item item = sample_item("3.1", "FGU – proces \"for\" institutionsdannelse");
  item.id = "fjordby-byraadet/2031-03-27/3.1";
  item.position = 4;
  item.kind = "referat";
  item.case_numbers = {"SAG-2031-00417", "30/8545"};
  item.topics = {"15 Arbejdsmarked og beskæftigelsesindsats"};
  item.topic_source = "text";
  item.chapter = "Regionalpolitiske sager";
  item.outcome = "godkendt";
  item.open = false;
  item.sections.push_back({"Bilag", "Bilag", "Udkast\nKort"});
  item.attachments = {"Udkast", "Kort"};
  item.initials = "ssan";
  item.votes = Votes{{22, {"A", "F"}}, {{}, {"V"}}, {1, {}}};
  item.dissent = {{"forbehold", "SF", "SF tog forbehold."}};
  item.route = {{"Økonomiudvalget", "2031-03-11", "5", "anbefalet"}};
  item.place = "Rådhuset";
  item.attendance = {{"Afbud", "Merle Skovhus, A"}};
  item.supplement = true;
  item.source = {"https://fjordby.dk/a b", 7, 216};
  item.warnings = {{"date_from_path", "the meeting date was taken from the file's name"}};
  return item;
}

}  // namespace referat::tests

#endif
