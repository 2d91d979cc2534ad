// Which days of a fresh index settling has nothing to do for, told as the items come in.
#ifndef REFERAT_INDEXER_WRITE_PLAIN_DAYS_H
#define REFERAT_INDEXER_WRITE_PLAIN_DAYS_H

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <referat/item.h>

namespace referat {

/// The usual day: one source, every id once in the index, every position once, agenda or minutes but not both, no
/// supplement. Keeps 20 bytes per item.
class PlainDays {
 public:
  /// `day_of_body`: the item's meeting without a time.
  void add(const std::string& day_of_body, const Item& item, std::string_view origin);

  /// Takes the plain ones out of the days to be settled, and forgets all.
  void take_from(std::set<std::string>& days);

 private:
  struct Day {
    std::uint64_t origin = 0;
    bool agenda = false;
    bool plain = true;
    std::vector<int> positions;
  };
  struct Id {
    std::uint64_t hash;  ///< two ids of one hash only cost a look
    Day* day;
  };

  std::unordered_map<std::string, Day> days_;
  std::vector<Id> ids_;
};

}  // namespace referat

#endif
