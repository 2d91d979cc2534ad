// Headings inside an agenda item and the kind of section each opens.
#ifndef REFERAT_COMMON_MODEL_SECTION_KIND_H
#define REFERAT_COMMON_MODEL_SECTION_KIND_H

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/text/dates.h"

namespace referat {

/// The closed list of kinds: Resumé, Tema, Indstilling, Beslutning, Baggrund, Sagsfremstilling, Økonomi, Lovgrundlag,
/// Høring, Personale, Konsekvenser, Sagsforløb, Kompetence, Historik, Protokol, Bilag, Fremmøde, Tekst.
std::span<const std::string_view> section_kinds();

/// The kind that a name means in any case and spelling ("resume", "BESLUTNING"), if it is one of the list.
std::optional<std::string_view> section_kind_named(std::string_view name);

struct Heading {
  std::string_view kind;
  std::string printed;               ///< the heading as printed, trimmed, without a colon at its end
  std::string text;                  ///< what follows on the same line ("Beslutning: Godkendt." → "Godkendt.")
  std::optional<std::string> organ;  ///< named in the heading, as printed: "Økonomiudvalget"
  std::optional<Date> date;          ///< named in the heading
  bool recommendation_too = false;   ///< "Indstilling og beslutning": the recommendation comes first
  bool certain = true;  ///< false for words that are often plain sub-headings of the facts (Baggrund, Drift …)
};

/// A line that is a heading as a whole (a word at the start of a sentence is none: "Baggrunden for …", "Beslutning om
/// at …").
std::optional<Heading> read_heading(std::string_view line);

}  // namespace referat

#endif
