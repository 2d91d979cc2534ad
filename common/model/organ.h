// Bodies that hold meetings: their canonical names and the municipality they belong to.
#ifndef REFERAT_COMMON_MODEL_ORGAN_H
#define REFERAT_COMMON_MODEL_ORGAN_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct Organ {
  std::string name;                         ///< canonical: "Økonomiudvalget", "KKR Hovedstaden", "Byrådet"
  std::optional<std::string> municipality;  ///< where the printed name holds it: "Fjordby Byråd" → "Fjordby"
  bool names_itself = false;                ///< KKR, regions: the id and the reader need no municipality
};

/// The body that a line names as a whole, in any printed variant (letter-spaced, capitals, genitive, year range, stem
/// form, "Udvalg:" label, "Referat af møde i X", "X - Referat"); nothing where the line is something else.
std::optional<Organ> read_organ(std::string_view line);

/// A committee that prints its field alone, without the word udvalg, on a line of its own: "Kultur og Fritid".
std::optional<Organ> read_field_name(std::string_view line);

/// Initials that mean one body all over the country: "ØU", "KB".
std::optional<Organ> organ_of_initials(std::string_view initials);

/// Is `printed` a way of naming `canonical`? ("Økonomiudvalgets", "ØU", "Økonomiudvalg" and "Økonomiudvalget")
bool same_organ(std::string_view printed, std::string_view canonical);

/// Is this a short name that bodies go by ("ØU", "KB", "TMU")? Other words in capitals are none ("FGU").
bool is_organ_abbreviation(std::string_view text);

/// The municipality named in a line: "Fjordby Kommune" → "Fjordby"; only real Danish municipalities and names that the
/// line itself marks as one.
std::optional<std::string> read_municipality(std::string_view line);

}  // namespace referat

#endif
