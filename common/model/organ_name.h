// The name of a body by itself, without what a line prints around it.
#ifndef REFERAT_COMMON_MODEL_ORGAN_NAME_H
#define REFERAT_COMMON_MODEL_ORGAN_NAME_H

#include <optional>
#include <string>
#include <string_view>

#include "common/model/organ.h"

namespace referat {

/// How sure it is that the phrase is meant to name a body.
enum class OrganContext {
  kBare,      ///< the phrase alone: it must look like a body's name
  kDocument,  ///< "… - Referat", "Møde i …": the fields in kFieldNames too
  kLabel,     ///< "Udvalg: …": any short name
};

std::optional<Organ> organ_named(std::string_view phrase, OrganContext context);

/// The body of kOrganNames with this key.
std::optional<Organ> table_organ(std::string_view key);

}  // namespace referat

#endif
