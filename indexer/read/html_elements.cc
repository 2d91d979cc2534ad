#include "indexer/read/html_elements.h"

#include <algorithm>
#include <array>

namespace referat {
namespace {

struct Row {
  std::string_view name;
  HtmlRole role;
};

/// In the order of the names.
constexpr auto kRoles = std::to_array<Row>({
    {"address", HtmlRole::block},    {"article", HtmlRole::block},
    {"aside", HtmlRole::block},      {"audio", HtmlRole::dropped},
    {"base", HtmlRole::dropped},     {"blockquote", HtmlRole::paragraph},
    {"body", HtmlRole::block},       {"br", HtmlRole::line_break},
    {"canvas", HtmlRole::dropped},   {"caption", HtmlRole::paragraph},
    {"center", HtmlRole::block},     {"datalist", HtmlRole::dropped},
    {"dd", HtmlRole::block},         {"details", HtmlRole::block},
    {"dialog", HtmlRole::block},     {"dir", HtmlRole::bullets},
    {"div", HtmlRole::block},        {"dl", HtmlRole::paragraph},
    {"dt", HtmlRole::block},         {"embed", HtmlRole::dropped},
    {"fieldset", HtmlRole::block},   {"figcaption", HtmlRole::block},
    {"figure", HtmlRole::paragraph}, {"footer", HtmlRole::block},
    {"form", HtmlRole::block},       {"frameset", HtmlRole::dropped},
    {"h1", HtmlRole::heading},       {"h2", HtmlRole::heading},
    {"h3", HtmlRole::heading},       {"h4", HtmlRole::heading},
    {"h5", HtmlRole::heading},       {"h6", HtmlRole::heading},
    {"header", HtmlRole::block},     {"hr", HtmlRole::paragraph},
    {"html", HtmlRole::block},       {"iframe", HtmlRole::dropped},
    {"input", HtmlRole::dropped},    {"legend", HtmlRole::block},
    {"li", HtmlRole::list_item},     {"link", HtmlRole::dropped},
    {"main", HtmlRole::block},       {"map", HtmlRole::dropped},
    {"math", HtmlRole::dropped},     {"menu", HtmlRole::bullets},
    {"meta", HtmlRole::dropped},     {"nav", HtmlRole::block},
    {"noframes", HtmlRole::dropped}, {"noscript", HtmlRole::dropped},
    {"object", HtmlRole::dropped},   {"ol", HtmlRole::numbers},
    {"option", HtmlRole::dropped},   {"p", HtmlRole::paragraph},
    {"pre", HtmlRole::preformatted}, {"script", HtmlRole::dropped},
    {"search", HtmlRole::block},     {"section", HtmlRole::block},
    {"select", HtmlRole::dropped},   {"style", HtmlRole::dropped},
    {"summary", HtmlRole::block},    {"svg", HtmlRole::dropped},
    {"table", HtmlRole::paragraph},  {"tbody", HtmlRole::block},
    {"td", HtmlRole::cell},          {"template", HtmlRole::dropped},
    {"textarea", HtmlRole::dropped}, {"tfoot", HtmlRole::block},
    {"th", HtmlRole::cell},          {"thead", HtmlRole::block},
    {"title", HtmlRole::dropped},    {"tr", HtmlRole::row},
    {"ul", HtmlRole::bullets},       {"video", HtmlRole::dropped},
});
static_assert(std::is_sorted(kRoles.begin(), kRoles.end(), [](const Row& a, const Row& b) { return a.name < b.name; }));

}  // namespace

HtmlRole html_role(std::string_view name) {
  const auto found = std::lower_bound(kRoles.begin(), kRoles.end(), name,
                                      [](const Row& row, std::string_view wanted) { return row.name < wanted; });
  return found != kRoles.end() && found->name == name ? found->role : HtmlRole::inlined;
}

}  // namespace referat
