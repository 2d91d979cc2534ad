#include "common/index/hashed_lists.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace referat {
namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers read(std::string_view lists, std::uint64_t hash) {
  Numbers numbers;
  HashedLists(lists).read(hash, numbers);
  return numbers;
}

TEST_CASE("lists of none, one and several terms, one behind the other") {
  HashedListsWriter writer;
  std::string bytes;
  writer.append({}, bytes);
  writer.append({{1, 7}}, bytes);
  writer.append({{0, 0}, {0, 0}, {1, 63}, {1, 64}, {~std::uint64_t{0}, ~0U}},
                bytes);  // two that the last bit tells apart
  bytes += "more";
  CHECK(read(bytes, 1).empty());
  const std::string_view one = HashedLists(bytes).rest();
  CHECK(read(one, 1) == Numbers{7});
  const std::string_view several = HashedLists(one).rest();
  CHECK(read(several, 0) == Numbers{0});
  CHECK(read(several, 1) == Numbers{63, 64});
  CHECK(read(several, ~std::uint64_t{0}) == Numbers{~0U});
  CHECK(HashedLists(several).rest() == "more");
}

TEST_CASE("lengths of one, two and four bytes") {
  for (const std::uint32_t count : {10U, 200U, 60'000U, 200'000U}) {
    std::vector<HashedNumber> sorted;
    Numbers expected;
    for (std::uint32_t number = 0; number < count; ++number) {
      sorted.push_back({5, 3 * number});
      expected.push_back(3 * number);
    }
    sorted.push_back({~std::uint64_t{0}, 1});
    HashedListsWriter writer;
    std::string bytes;
    writer.append(sorted, bytes);
    CHECK(read(bytes, 5) == expected);
    CHECK(read(bytes, ~std::uint64_t{0}) == Numbers{1});
    CHECK(HashedLists(bytes).rest().empty());
    CHECK(bytes.size() < count + 20);
  }
}

TEST_CASE("what is cut short is told") {
  std::vector<HashedNumber> sorted;
  for (std::uint64_t term = 0; term < 100; ++term) sorted.push_back({term << 57, static_cast<std::uint32_t>(term)});
  HashedListsWriter writer;
  std::string bytes;
  writer.append(sorted, bytes);
  CHECK(read(bytes, std::uint64_t{99} << 57) == Numbers{99});
  for (std::size_t left = 0; left < bytes.size(); ++left)
    CHECK_THROWS_AS(HashedLists(std::string_view(bytes).substr(0, left)).rest(), Xapian::DatabaseCorruptError);
}

}  // namespace
}  // namespace referat
