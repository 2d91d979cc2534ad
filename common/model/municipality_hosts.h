// Hosts whose labels are not the name of the municipality they belong to.
#ifndef REFERAT_COMMON_MODEL_MUNICIPALITY_HOSTS_H
#define REFERAT_COMMON_MODEL_MUNICIPALITY_HOSTS_H

#include <string_view>

namespace referat {

struct MunicipalityHost {
  std::string_view label;  ///< a whole label of the host, small letters
  std::string_view name;
};

inline constexpr MunicipalityHost kMunicipalityHosts[] = {
    {"kk", "København"},
    {"rk", "Rødovre"},
    {"ltk", "Lyngby-Taarbæk"},
    {"htk", "Høje-Taastrup"},
    {"fmk", "Faaborg-Midtfyn"},
    {"rksk", "Ringkøbing-Skjern"},
    {"brk", "Bornholm"},
    {"aeroe", "Ærø"},
    {"hojetaastrup", "Høje-Taastrup"},
    {"lyngby", "Lyngby-Taarbæk"},
    {"regionskommune", "Bornholm"},
};

}  // namespace referat

#endif
