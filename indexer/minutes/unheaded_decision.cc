#include "indexer/minutes/unheaded_decision.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <re2/re2.h>

namespace referat {
namespace {

bool has_decision(const Item& item) {
  return std::any_of(item.sections.begin(), item.sections.end(),
                     [](const Section& section) { return section.kind == "Beslutning"; });
}

bool says_decision(std::string_view paragraph) {
  static const RE2 verdict(
      R"((?i)(?:•|-|[a-zæøå\d]{1,2}[.)])?\s*(?:(?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|udsat|drøftet|anbefales|anbefalet|afvist|forkastet|besluttet)\b.*|(?:taget |blev taget )?til (?:efterretning|orientering)\b.*|udgår\b.*))");
  static const RE2 passive(
      R"((?i).{1,120}\b(?:blev|er|toges|tages)(?: \pL+)? (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|forkastet|udsat|udskudt|drøftet|valgt|afvist|anbefalet|oversendt|henvist|bevilget|taget til efterretning|til efterretning)\b.*)");
  static const RE2 active(
      R"((?i)(?:•|-|[a-zæøå\d]{1,2}[.)])?\s*(?:\pL[\pL -]*(?:udvalget|rådet|bestyrelsen|nævnet|forsamlingen|styret)|KKR \pL+) (?:drøftede|godkendte|vedtog|besluttede|tog|udsatte|anbefale(?:r|de)|indstille(?:r|de)|tiltrådte|afviste|valgte|støtte(?:r|de)?|udpegede)\b.*)");
  static const RE2 amendment(R"((?i).{1,120}\bstille(?:de|r) (?:følgende )?(?:ændrings|mis|med)?forslag\b.*)");
  return RE2::FullMatch(paragraph, verdict) || RE2::FullMatch(paragraph, passive) ||
         RE2::FullMatch(paragraph, active) || RE2::FullMatch(paragraph, amendment);
}

/// "Medlemsforslaget blev tiltrådt …" as the first words of the facts.
void split_from_facts(Item& item) {
  static const RE2 motion(
      R"((?i)(?:\pL*forslaget|indstillingen|dagsordenen) blev (?:herefter )?(?:godkendt|vedtaget|tiltrådt|forkastet|udsat|afvist|oversendt|henvist)\b[^\n]*)");
  Section& first = item.sections.front();
  if (first.kind != "Sagsfremstilling") return;
  const std::size_t end = std::min(first.text.find('\n'), first.text.size());
  if (!RE2::FullMatch(std::string_view(first.text).substr(0, end), motion)) return;
  const Section decision{"Beslutning", "", first.text.substr(0, end)};
  first.text.erase(0, std::min(end + 1, first.text.size()));
  item.sections.insert(item.sections.begin(), decision);
}

void split(Item& item, bool minutes) {
  if (item.sections.empty()) return;
  split_from_facts(item);
  Section& last = item.sections.back();
  if (!minutes) return;
  if (last.kind != "Indstilling" && last.kind != "Tekst") return;
  for (std::size_t at = 0; at < last.text.size();) {
    const std::size_t end = std::min(last.text.find('\n', at), last.text.size());
    if (says_decision(std::string_view(last.text).substr(at, end - at))) {
      Section decision{"Beslutning", "", last.text.substr(at)};
      last.text.resize(at == 0 ? 0 : at - 1);
      if (last.text.empty() && last.heading.empty()) item.sections.pop_back();
      item.sections.push_back(std::move(decision));
      return;
    }
    at = end + 1;
  }
}

}  // namespace

void split_unheaded_decisions(std::vector<Item>& items, bool minutes) {
  if (std::any_of(items.begin(), items.end(), has_decision)) return;
  for (Item& item : items) split(item, minutes);
}

}  // namespace referat
