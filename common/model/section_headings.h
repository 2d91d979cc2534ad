// The headings inside an agenda item and the kind of section each opens. A heading is compared without regard to letter
// case, accents on e, spaces and punctuation, so that each stands here once.
#ifndef REFERAT_COMMON_MODEL_SECTION_HEADINGS_H
#define REFERAT_COMMON_MODEL_SECTION_HEADINGS_H

#include <string_view>

namespace referat {

/// How often a line that says just this is a heading of the item itself.
enum class HeadingTrust {
  kHeading,  ///< always
  kPlain,    ///< often a sub-heading inside the facts
  kColon,    ///< only with a colon behind it, and even then often something else
};

struct SectionHeading {
  std::string_view kind;
  std::string_view heading;
  HeadingTrust trust = HeadingTrust::kHeading;
};

inline constexpr SectionHeading kSectionHeadings[] = {
    {"Resumé", "Resumé"},
    {"Resumé", "Sagsresumé"},
    {"Resumé", "Sammenfatning"},
    {"Resumé", "Sagens kerne"},
    {"Resumé", "Præsentation", HeadingTrust::kPlain},
    {"Resumé", "Anledning", HeadingTrust::kPlain},
    {"Resumé", "Indledning", HeadingTrust::kPlain},
    {"Resumé", "Indledning/Baggrund"},
    {"Resumé", "Formål", HeadingTrust::kPlain},
    {"Resumé", "Formål med sagen"},

    {"Tema", "Beslutningstema"},
    {"Tema", "Sagstema"},
    {"Tema", "Tema", HeadingTrust::kPlain},
    {"Tema", "Punkttype"},

    {"Indstilling", "Indstilling"},
    {"Indstilling", "Indstillinger"},
    {"Indstilling", "Indstilling om"},
    {"Indstilling", "Administrativ indstilling"},
    {"Indstilling", "Administrationens indstilling"},
    {"Indstilling", "Forvaltningens indstilling"},
    {"Indstilling", "Direktionens indstilling"},
    {"Indstilling", "Hovedindstilling"},
    {"Indstilling", "Alternativ indstilling"},
    {"Indstilling", "Forslag", HeadingTrust::kPlain},
    {"Indstilling", "Administrationens forslag"},
    {"Indstilling", "Forvaltningens forslag"},
    {"Indstilling", "Medlemsforslag"},
    {"Indstilling", "Beslutningsforslag"},
    {"Indstilling", "Forslag til beslutning"},
    {"Indstilling", "Beslutningspunkter"},

    {"Beslutning", "Beslutning"},
    {"Beslutning", "Beslutninger"},
    {"Beslutning", "Vedtagelse"},
    {"Beslutning", "Vedtagelser"},
    {"Beslutning", "Indstilling og beslutning"},
    {"Beslutning", "Referat", HeadingTrust::kColon},

    {"Baggrund", "Baggrund", HeadingTrust::kPlain},
    {"Baggrund", "Baggrund og vurdering"},
    {"Baggrund", "Baggrund for sagens fremlæggelse"},

    {"Sagsfremstilling", "Sagsfremstilling"},
    {"Sagsfremstilling", "Sagsfremstilling og økonomi"},
    {"Sagsfremstilling", "Sagsbeskrivelse"},
    {"Sagsfremstilling", "Sagsbeskrivelse af hovedindstilling"},
    {"Sagsfremstilling", "Sagsbeskrivelse af alternativ indstilling"},
    {"Sagsfremstilling", "Beskrivelse af sagen"},
    {"Sagsfremstilling", "Gennemgang af sagen"},
    {"Sagsfremstilling", "Redegørelse", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Problemstilling"},
    {"Sagsfremstilling", "Løsning"},
    {"Sagsfremstilling", "Vurdering", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Administrationens vurdering", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Forvaltningens vurdering", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Administrationens bemærkninger", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Forvaltningens bemærkninger", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Begrundelse", HeadingTrust::kPlain},
    {"Sagsfremstilling", "Effekt", HeadingTrust::kPlain},

    {"Økonomi", "Økonomi"},
    {"Økonomi", "Økonomiske konsekvenser"},
    {"Økonomi", "Økonomi og finansiering"},
    {"Økonomi", "Økonomi og afledt drift"},
    {"Økonomi", "Økonomi og organisatoriske konsekvenser"},
    {"Økonomi", "Økonomiske og erhvervsmæssige konsekvenser"},
    {"Økonomi", "Økonomiske og personalemæssige konsekvenser"},
    {"Økonomi", "Økonomiske oplysninger"},
    {"Økonomi", "Økonomiske forhold"},
    {"Økonomi", "Økonomiske"},
    {"Økonomi", "Finansiering", HeadingTrust::kPlain},
    {"Økonomi", "Bevillingsmæssige konsekvenser"},
    {"Økonomi", "Vurdering i forhold til økonomi"},

    {"Lovgrundlag", "Lovgrundlag"},
    {"Lovgrundlag", "Lovgrundlag – link"},
    {"Lovgrundlag", "Lovgrundlag, planer mv."},
    {"Lovgrundlag", "Retsgrundlag"},
    {"Lovgrundlag", "Retligt grundlag"},
    {"Lovgrundlag", "Retsregler"},
    {"Lovgrundlag", "Retsregler og andre forskrifter"},

    {"Høring", "Høring"},
    {"Høring", "Dialog/høring"},
    {"Høring", "Høring og sagsgang"},

    {"Personale", "Personale", HeadingTrust::kPlain},
    {"Personale", "Personalemæssige konsekvenser"},
    {"Personale", "Personalepolitiske konsekvenser"},
    {"Personale", "Personalemæssige"},

    {"Konsekvenser", "Konsekvenser", HeadingTrust::kPlain},
    {"Konsekvenser", "Andre konsekvenser"},
    {"Konsekvenser", "Øvrige konsekvenser"},
    {"Konsekvenser", "Afledte konsekvenser"},
    {"Konsekvenser", "CO2-konsekvensvurdering"},
    {"Konsekvenser", "Handicappolitik"},
    {"Konsekvenser", "Miljømæssige konsekvenser"},
    {"Konsekvenser", "Sundhedsmæssige konsekvenser"},
    {"Konsekvenser", "Vurdering i forhold til miljø"},
    {"Konsekvenser", "Vurdering i forhold til sundhed"},
    {"Konsekvenser", "Vurdering i forhold til administrative forhold"},
    {"Konsekvenser", "Vurdering i forhold til andre afledte konsekvenser"},

    {"Sagsforløb", "Sagsforløb"},
    {"Sagsforløb", "Sagens forløb"},
    {"Sagsforløb", "Sagsgang"},
    {"Sagsforløb", "Sagsgang og sagstype"},
    {"Sagsforløb", "Forventet sagsgang"},
    {"Sagsforløb", "Sagsprocedure"},
    {"Sagsforløb", "Behandling", HeadingTrust::kPlain},
    {"Sagsforløb", "Politisk behandling"},
    {"Sagsforløb", "Videre proces"},
    {"Sagsforløb", "Hvem beslutter"},

    {"Kompetence", "Beslutningskompetence"},
    {"Kompetence", "Kompetence", HeadingTrust::kPlain},
    {"Kompetence", "Kompetenceudvalg"},
    {"Kompetence", "Sagen afgøres i"},
    {"Kompetence", "Sagen afgøres af"},
    {"Kompetence", "Sagen behandles i"},

    {"Historik", "Tidligere beslutninger"},
    {"Historik", "Tidligere beslutning"},
    {"Historik", "Tidligere behandling"},
    {"Historik", "Historik"},
    {"Historik", "Sagshistorik"},
    {"Historik", "Sagshistorik, henvisninger"},

    {"Protokol", "Protokolbemærkning"},
    {"Protokol", "Protokolbemærkninger"},
    {"Protokol", "Protokollat"},
    {"Protokol", "Afstemning"},

    {"Bilag", "Bilag"},
    {"Bilag", "Se alle bilag"},
    {"Bilag", "Bilagsliste"},
    {"Bilag", "Samlet bilagsliste"},
    {"Bilag", "Bilagsoversigt"},
    {"Bilag", "Vedlagte bilag"},
    {"Bilag", "Vedhæftede bilag"},
    {"Bilag", "Materiale omdelt på mødet"},
    {"Bilag", "Materiale udsendt før mødet"},
    {"Bilag", "Fremlagt", HeadingTrust::kColon},

    {"Fremmøde", "Fraværende"},
    {"Fremmøde", "Fravær"},
    {"Fremmøde", "Fravær og stedfortræder"},
    {"Fremmøde", "Afbud"},
    {"Fremmøde", "Afbud fra"},
    {"Fremmøde", "Afbud fra/fraværende"},
    {"Fremmøde", "Fraværende med afbud"},
    {"Fremmøde", "Fraværende uden afbud"},
    {"Fremmøde", "Fremmøde og inhabilitet"},
    {"Fremmøde", "Ikke til stede"},
    {"Fremmøde", "Stedfortrædere", HeadingTrust::kPlain},
    {"Fremmøde", "Bemærkninger til dagsordenen", HeadingTrust::kPlain},
};

}  // namespace referat

#endif
