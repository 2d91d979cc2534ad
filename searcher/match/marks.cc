#include "searcher/match/marks.h"

#include "common/text/fold.h"

namespace referat {

double Marks::weight(const Token& token) const {
  if (const auto found = terms.find(token.term); found != terms.end()) return found->second;
  for (const std::string& alias : token.aliases) {
    if (const auto found = terms.find(alias); found != terms.end()) return found->second;
  }
  if (prefixes.empty()) return 0;
  const std::string form = fold(token.form);
  for (const auto& [prefix, weight] : prefixes) {
    if (form.starts_with(prefix)) return weight;
  }
  return 0;
}

}  // namespace referat
