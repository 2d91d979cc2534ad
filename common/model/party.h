// Parties and local lists of councils: their letters and names.
#ifndef REFERAT_COMMON_MODEL_PARTY_H
#define REFERAT_COMMON_MODEL_PARTY_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct Party {
  std::string_view letter;  ///< on the ballot paper
  std::string_view name;
  std::vector<std::string_view> also;  ///< other names and abbreviations
};

/// The parties of the whole country.
const std::vector<Party>& parties();

/// One of their letters, in capitals.
bool is_party_letter(std::string_view text);

/// The letter of a party, or a local list as it is printed: "Venstre", "SF", "liste Q", "gruppe K", "Venstres gruppe",
/// "Borgerlisten". Letters in capitals only: "A" is a party, "a" is none. Nothing if the text is no party.
std::optional<std::string> read_party(std::string_view text);

/// The same for what users type, where letter case and å/aa do not matter: "v", "sf", "ø".
std::optional<std::string> typed_party(std::string_view text);

}  // namespace referat

#endif
