// Bodies whose names follow no rule, or that are known without a municipality.
#ifndef REFERAT_COMMON_MODEL_ORGAN_NAMES_H
#define REFERAT_COMMON_MODEL_ORGAN_NAMES_H

#include <string_view>

namespace referat {

struct OrganName {
  std::string_view name;   ///< canonical
  std::string_view other;  ///< another printed form; spaces, hyphens, case, a genitive s and the article need no row
  bool names_itself = false;
  std::string_view municipality = {};  ///< the only one whose body has this name
};

inline constexpr OrganName kOrganNames[] = {
    {"Byrådet", "Byråd"},
    {"Kommunalbestyrelsen", "Kommunalbestyrelse"},
    {"Borgerrepræsentationen", "Borgerrepræsentation", false, "København"},
    {"Magistraten", "Magistrat"},
    {"Økonomiudvalget", "Økonomiudvalg"},
    {"Byrådet", "Byrådsmøde"},
    {"Kommunalbestyrelsen", "Kommunalbestyrelsesmøde"},
    {"Økonomiudvalget", "Økonomiudvalgsmøde"},
    {"Regionsrådet", "Regionsrådsmøde", true},
    {"Teknisk Udvalg", "Det tekniske udvalg"},
    {"Sammenlægningsudvalget", "Sammenlægningsudvalg"},
    {"Det fælles landdistriktsråd", "Fælles landdistriktsråd"},
    {"Det Lokale Beskæftigelsesråd", "Lokalt Beskæftigelsesråd"},
    {"Hovedudvalget", "Hovedudvalget/MED"},
    {"Regionsrådet", "Regionsråd", true},
    {"Forretningsudvalget", "Forretningsudvalg", true},
    {"Udvalg for regional udvikling", "Udvalget for regional udvikling", true},
    {"Udvalg for uddannelse og arbejdskraft", "Udvalget for uddannelse og arbejdskraft", true},
    {"KKR Hovedstaden", "Kommunekontaktrådet Hovedstaden", true},
    {"KKR Sjælland", "Kommunekontaktrådet Sjælland", true},
    {"KKR Syddanmark", "Kommunekontaktrådet Syddanmark", true},
    {"KKR Midtjylland", "Kommunekontaktrådet Midtjylland", true},
    {"KKR Nordjylland", "Kommunekontaktrådet Nordjylland", true},
};

struct OrganAbbreviation {
  std::string_view printed;
  std::string_view name;
};

/// Abbreviations that are not the initials of the parts of the name. One may stand for several bodies, since they
/// differ by municipality; so none is expanded where the name itself is looked for.
inline constexpr OrganAbbreviation kOrganAbbreviations[] = {
    {"ØU", "Økonomiudvalget"},
    {"ØK", "Økonomiudvalget"},
    {"ØKU", "Økonomiudvalget"},
    {"ØKE", "Økonomi- og Erhvervsudvalget"},
    {"KB", "Kommunalbestyrelsen"},
    {"BR", "Borgerrepræsentationen"},
    {"BY", "Byrådet"},
    {"BYR", "Byrådet"},
    {"RR", "Regionsrådet"},
    {"FU", "Forretningsudvalget"},
    {"BEU", "Beskæftigelsesudvalget"},
    {"BSK", "Beskæftigelsesudvalget"},
};

/// Those that mean one body wherever they stand.
inline constexpr std::string_view kCertainAbbreviations[] = {"ØU", "KB", "BR", "BYR", "RR"};

/// Initials that committees are called by in titles ("TM - Ny skole"); which committee, differs by municipality.
inline constexpr std::string_view kCommitteeInitials[] = {
    "TMU", "TM",  "MTU", "MBU", "MFU", "PMT", "BSU", "BU", "BUU",
    "BFU", "BUL", "SSU", "SSÆ", "SÆH", "SOS", "KFU", "KF", "AET",
};

/// Committees that print the field alone, without the word udvalg; taken for a body only where a label or a document
/// type stands beside the name.
inline constexpr std::string_view kFieldNames[] = {
    "Økonomi og Erhverv",     "Social og sundhed",    "Plan, Miljø og Teknik",
    "Natur, teknik og miljø", "Børn, Unge og Læring", "Arbejdsmarked, Erhverv og Turisme",
    "Forebyggelse og Idræt",  "Kultur og Fritid",
};

}  // namespace referat

#endif
