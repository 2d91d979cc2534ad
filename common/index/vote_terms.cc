#include "common/index/vote_terms.h"

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/model/party.h"
#include "common/model/party_list.h"
#include "common/text/fold.h"
#include "common/text/letters.h"

namespace referat {
namespace {

std::vector<std::string> folded_words(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) words.push_back(fold(word));
    word.clear();
  };
  for (std::size_t at = 0; at < name.size();) {
    const char32_t letter = decode_utf8(name, at);
    if (is_letter(letter) || is_digit(letter)) {
      append_utf8(word, letter);
    } else {
      finish();
    }
  }
  finish();
  return words;
}

void add_key(std::string_view prefix, const std::string& key, std::vector<std::string>& terms) {
  terms.push_back(value_term(prefix, key));
  terms.push_back(value_term(prefix, kAnybody));
}

void add_party(std::string_view prefix, const std::string& party, std::vector<std::string>& terms) {
  for (const std::string& key : voter_keys(party)) add_key(prefix, key, terms);
}

// "Merle Skovhus (O)" is found by her name and by her party.
void add_voter(std::string_view prefix, std::string_view printed, std::vector<std::string>& terms) {
  if (const auto list = read_voters(printed)) {
    for (const Voter& voter : list->voters) {
      if (voter.party) add_party(prefix, *voter.party, terms);
    }
  }
  if (read_party(printed)) return;
  for (const std::string& word : folded_words(printed)) add_key(prefix, word, terms);
}

std::string_view prefix_of(std::string_view stance) {
  for (const StanceField& field : kStanceFields) {
    if (field.stance == stance) return field.prefix;
  }
  return {};
}

}  // namespace

std::vector<std::string> voter_keys(std::string_view typed) {
  const auto party = typed_party(typed);
  std::size_t at = 0;
  if (party && !party->empty() && (decode_utf8(*party, at), at == party->size())) return {*party};
  return folded_words(typed);
}

std::vector<std::string> vote_terms(const Item& item) {
  std::vector<std::string> terms;
  if (item.votes) {
    const std::pair<std::string_view, const VoteSide&> sides[] = {
        {"for", item.votes->in_favour}, {"imod", item.votes->against}, {"undlod", item.votes->abstained}};
    for (const auto& [stance, side] : sides) {
      for (const std::string& party : side.parties) add_party(prefix_of(stance), party, terms);
    }
  }
  for (const Dissent& dissent : item.dissent) {
    if (const std::string_view prefix = prefix_of(dissent.kind); !prefix.empty()) add_voter(prefix, dissent.by, terms);
  }
  return terms;
}

}  // namespace referat
