// The agenda item (dagsordenspunkt): the unit that is indexed, found and shown.
#ifndef REFERAT_ITEM_H
#define REFERAT_ITEM_H

#include <optional>
#include <string>
#include <vector>

#include <referat/export.h>

namespace referat {

/// One part of an item's text under a heading of its own.
struct Section {
  std::string
      kind;  ///< Resumé, Tema, Indstilling, Beslutning, Baggrund, Sagsfremstilling, Økonomi, Lovgrundlag, Høring,
             ///< Personale, Konsekvenser, Sagsforløb, Kompetence, Historik, Protokol, Bilag, Fremmøde or Tekst
  std::string heading;  ///< as printed; empty where the text stands under no heading
  std::string text;     ///< UTF-8, NFC; one paragraph a line
};

/// What is uncertain about an item.
struct Warning {
  std::string code;  ///< "date_missing"
  std::string message;
};

/// Where an item was read.
struct Source {
  std::string path;         ///< file path or URL as given
  std::optional<int> page;  ///< from 1, where the source has pages
  std::optional<int> line;  ///< from 1, of the item's first line
};

/// One side of a vote, as far as it is printed.
struct VoteSide {
  std::optional<int> count;          ///< of votes
  std::vector<std::string> parties;  ///< letters of the lists: "A", "Ø"
};

/// The vote on the body's own decision; earlier ones on amendments are text only.
struct Votes {
  VoteSide in_favour;  ///< "for" in JSON
  VoteSide against;
  VoteSide abstained;
};

/// Somebody who did not go along.
struct Dissent {
  std::string kind;  ///< forbehold, imod, undlod or protokol (a note added to the minutes)
  std::string by;    ///< who, as printed: a list's letter or name, a person, a municipality; empty where it is not said
  std::string text;  ///< the sentence that says so
};

/// A body that treated the case, as the item itself names it.
struct RouteStep {
  std::string organ;                   ///< canonical
  std::optional<std::string> date;     ///< ISO 8601 day
  std::optional<std::string> number;   ///< of the item there
  std::optional<std::string> outcome;  ///< as Item::outcome, of that body's decision
};

/// Who was there, as printed: "Afbud", "Merle Skovhus (A), sag 129-130".
struct AttendanceNote {
  std::string label;
  std::string text;
};

/// A record of plain values; all text is UTF-8 in NFC. The fields are those of the contract's table "An item".
struct Item {
  std::string id;                     ///< "kkr-hovedstaden/2018-03-15/3.1"; empty until completed
  std::optional<std::string> number;  ///< as printed: "3.1"
  std::string title;
  std::optional<std::string> municipality;  ///< without the word Kommune: "Odense"
  std::optional<std::string> organ;         ///< canonical: "Økonomiudvalget"
  int position = 0;                         ///< place in the printed order, from 1; 0: to be derived
  std::optional<std::string> date;          ///< ISO 8601 day: "2018-03-15"
  std::optional<std::string> time;          ///< printed start of the meeting: "17:00"
  std::string kind;                         ///< "referat" or "dagsorden"
  std::vector<std::string> case_numbers;    ///< canonical; the first is the item's own
  std::vector<std::string> topics;          ///< KLE main groups, best first: "05 Veje og trafik"
  std::optional<std::string> topic_source;  ///< "case" or "text"
  std::optional<std::string> chapter;
  std::optional<std::string> outcome;    ///< godkendt, taget til efterretning, drøftet, anbefalet,
                                         ///< oversendt, udsat, afvist, udgået, or none
  bool open = true;                      ///< false: a closed item (lukket punkt)
  std::vector<Section> sections;         ///< in printed order
  std::vector<std::string> attachments;  ///< titles
  std::optional<std::string> initials;   ///< of the case worker, as printed
  std::optional<Votes> votes;
  std::vector<Dissent> dissent;
  std::vector<RouteStep> route;            ///< through other bodies, oldest first
  std::optional<std::string> place;        ///< of the meeting, as printed
  std::vector<AttendanceNote> attendance;  ///< of the meeting; at the first item of its document only
  bool supplement = false;  ///< of an agenda or minutes that add to the meeting's own (tillægsdagsorden)
  Source source;
  std::vector<Warning> warnings;
};

}  // namespace referat

#endif
