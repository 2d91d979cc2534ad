#include "common/model/party.h"

#include <re2/re2.h>

#include <algorithm>

#include "common/text/fold.h"
#include "common/text/letters.h"
#include "common/text/normalize.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

// Abbreviations count in capitals only, unless somebody typed them: "LA" is a party, "La" may be anything.
const Party* party_named(string_view text, bool typed = false) {
  for (const Party& party : parties()) {
    if (text == party.letter) return &party;
  }
  const string folded = fold(text);
  for (const Party& party : parties()) {
    if (folded == fold(party.name)) return &party;
    for (const string_view name : party.also) {
      if (name.size() <= 3 && !typed ? text == name : folded == fold(name)) return &party;
    }
  }
  return nullptr;
}

// "gruppe K", "Venstres gruppe", "medlemmerne fra Venstre" → the party itself
string_view without_group_words(string_view text) {
  static const RE2 before(
      "(?i)(?:(?:liste|listen|gruppe|gruppen|partiet|hele|byrådsgruppen|medlem(?:mer|merne|met)?|fra|af|i) )+");
  static const RE2 behind("(?i)(?:s?[ -](?:gruppen?|byrådsgruppe|medlem(?:mer)?)|-gruppen)$");
  re2::StringPiece found;
  if (before.Match(text, 0, text.size(), RE2::ANCHOR_START, &found, 1)) text.remove_prefix(found.size());
  if (behind.Match(text, 0, text.size(), RE2::UNANCHORED, &found, 1)) text.remove_suffix(found.size());
  return trim(text, " .:'’\"");
}

bool is_letter_of_a_list(string_view text) {
  std::size_t at = 0;
  if (text.empty()) return false;
  const char32_t letter = decode_utf8(text, at);
  return at == text.size() && is_upper(letter);
}

}  // namespace

const std::vector<Party>& parties() {
  static const std::vector<Party> table = {
      {"A", "Socialdemokratiet", {"Socialdemokraterne", "Socialdemokrati", "Soc.dem.", "Socialdem."}},
      {"B", "Radikale Venstre", {"Det Radikale Venstre", "De Radikale", "Radikale", "RV"}},
      {"C",
       "Det Konservative Folkeparti",
       {"Konservative", "De Konservative", "Konservative Folkeparti", "Det Konservative", "KF"}},
      {"D", "Nye Borgerlige", {"NB"}},
      {"F", "Socialistisk Folkeparti", {"SF", "SF - Socialistisk Folkeparti"}},
      {"I", "Liberal Alliance", {"LA"}},
      {"K", "Kristendemokraterne", {"Kristeligt Folkeparti", "KD"}},
      {"M", "Moderaterne", {}},
      {"O", "Dansk Folkeparti", {"DF"}},
      {"S", "Slesvigsk Parti", {}},
      {"V", "Venstre", {"Venstre, Danmarks Liberale Parti", "Venstre Danmarks Liberale Parti"}},
      {"Æ", "Danmarksdemokraterne", {"DD", "Danmarksdemokraterne - Inger Støjberg"}},
      {"Ø", "Enhedslisten", {"Enhedslisten - De Rød-Grønne", "EL"}},
      {"Å", "Alternativet", {"ALT"}},
  };
  return table;
}

bool is_party_letter(string_view text) {
  return std::any_of(parties().begin(), parties().end(), [&](const Party& party) { return party.letter == text; });
}

std::optional<string> read_party(string_view text) {
  const string_view bare = without_group_words(trim(text));
  if (bare.empty() || bare.size() > 60) return std::nullopt;
  if (is_letter_of_a_list(bare)) return string(bare);
  std::size_t at = 0;
  if (!is_upper(decode_utf8(bare, at))) return std::nullopt;
  if (const Party* party = party_named(bare)) return string(party->letter);
  if (bare.ends_with('s')) {  // "Venstres"
    if (const Party* party = party_named(bare.substr(0, bare.size() - 1))) return string(party->letter);
  }
  static const RE2 local(
      "[A-ZÆØÅ][A-Za-zÀ-ɏ-]*(?:listen|liste|partiet)(?: [A-ZÆØÅ][a-zæøå]+)?|"
      "Liste [A-ZÆØÅ][A-Za-zÀ-ɏ-]+(?: [A-ZÆØÅ][A-Za-zÀ-ɏ-]+)*");
  if (RE2::FullMatch(bare, local)) return string(bare);
  return RE2::FullMatch(trim(text), local) ? std::optional(string(trim(text))) : std::nullopt;
}

std::optional<string> typed_party(string_view text) {
  text = trim(text);
  if (auto party = read_party(text)) return party;
  const string_view bare = without_group_words(text);
  if (const Party* party = party_named(bare, true)) return string(party->letter);
  string capital;
  for (std::size_t at = 0; at < bare.size();) append_utf8(capital, upper_letter(decode_utf8(bare, at)));
  return is_letter_of_a_list(capital) ? std::optional(capital) : std::nullopt;
}

}  // namespace referat
