// The municipality that a web address belongs to.
#ifndef REFERAT_COMMON_MODEL_MUNICIPALITY_HOST_H
#define REFERAT_COMMON_MODEL_MUNICIPALITY_HOST_H

#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// "https://dagsordener.aarhus.dk/vis?id=7", "www.aeroekommune.dk" → "Aarhus", "Ærø". A label of the host is a name of
/// one of the 98 in any usual spelling without Danish letters, or stands in municipality_hosts.h. Nothing otherwise.
std::optional<std::string> municipality_of_url(std::string_view url);

}  // namespace referat

#endif
