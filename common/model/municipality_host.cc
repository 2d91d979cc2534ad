#include "common/model/municipality_host.h"

#include <algorithm>
#include <map>

#include "common/model/municipality_hosts.h"
#include "common/model/municipality_names.h"
#include "common/text/letters.h"

namespace referat {
namespace {

/// How the letters are written where a host may hold none of them: "sonderborg", "soenderborg".
struct Spelling {
  std::string_view ae, oe, aa;
};
constexpr Spelling kSpellings[] = {{"ae", "oe", "aa"}, {"ae", "o", "a"}, {"ae", "o", "aa"}, {"a", "o", "a"}};

std::string folded(std::string_view name, const Spelling& spelling) {
  std::string key;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t letter = lower_letter(decode_utf8(name, at));
    if (letter == U'æ') {
      key += spelling.ae;
    } else if (letter == U'ø') {
      key += spelling.oe;
    } else if (letter == U'å') {
      key += spelling.aa;
    } else if (is_letter(letter)) {
      append_utf8(key, letter);
    }
  }
  return key;
}

std::string_view host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  return url.substr(0, url.find_first_of("/:?# "));
}

std::optional<std::string> named_by(std::string label) {
  static const auto names = [] {
    std::map<std::string, std::string> all;
    for (const MunicipalityHost& row : kMunicipalityHosts) all.emplace(row.label, row.name);
    for (const Spelling& spelling : kSpellings) {
      for (const std::string_view name : kMunicipalities) all.emplace(folded(name, spelling), name);
      for (const auto& other : kOtherMunicipalityNames) all.emplace(folded(other.printed, spelling), other.name);
    }
    return all;
  }();
  label = folded(label, kSpellings[0]);
  for (const std::string_view suffix : {"", "kommune", "kommunes"}) {
    if (!label.ends_with(suffix) || label.size() == suffix.size()) continue;
    const auto found = names.find(label.substr(0, label.size() - suffix.size()));
    if (found != names.end()) return found->second;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> municipality_of_url(std::string_view url) {
  const std::string_view host = host_of(url);
  if (host.find('.') == std::string_view::npos) return std::nullopt;
  // The last label is the country's.
  for (std::size_t end = host.rfind('.'); end != std::string_view::npos && end > 0;) {
    const std::size_t dot = host.rfind('.', end - 1);
    const std::size_t start = dot == std::string_view::npos ? 0 : dot + 1;
    if (auto name = named_by(std::string(host.substr(start, end - start)))) return name;
    end = dot;
  }
  return std::nullopt;
}

}  // namespace referat
