// Lists as one string, so that a table can state them.
#ifndef REFERAT_TESTS_UNIT_JOINED_H
#define REFERAT_TESTS_UNIT_JOINED_H

#include <string>

namespace referat::tests {

template <typename Strings>
std::string joined(const Strings& strings, const std::string& separator = " | ") {
  std::string all;
  bool first = true;
  for (const auto& one : strings) {
    if (!first) all += separator;
    all += one;
    first = false;
  }
  return all;
}

}  // namespace referat::tests

#endif
