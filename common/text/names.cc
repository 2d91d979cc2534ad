#include "common/text/names.h"

#include <unordered_set>

#include "common/text/embedded.h"

namespace referat {

bool is_persons_name(std::string_view lower_case_word) {
  static const std::unordered_set<std::string_view> names = [] {
    std::unordered_set<std::string_view> all;
    std::string_view list = embedded::names();
    for (std::size_t end = list.find('\n'); end != std::string_view::npos; end = list.find('\n')) {
      all.insert(list.substr(0, end));
      list.remove_prefix(end + 1);
    }
    return all;
  }();
  return names.contains(lower_case_word);
}

}  // namespace referat
