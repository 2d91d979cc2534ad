// What is stored of documents that are looked at one by one.
#ifndef REFERAT_SEARCHER_MATCH_KEPT_VALUES_H
#define REFERAT_SEARCHER_MATCH_KEPT_VALUES_H

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <xapian.h>

namespace referat {

/// The values of a slot, and for documents without one what else is stored of them. Values are read from a database,
/// which takes a walk down its tree each, and those that were asked for last are kept. For one state of a database;
/// used by one thread at a time.
class KeptValues {
 public:
  /// `elsewhere`: tells what is no value; what it answers stays.
  using Elsewhere = std::function<std::string_view(Xapian::docid)>;
  KeptValues(const Xapian::Database& database, unsigned slot, std::size_t most_bytes, Elsewhere elsewhere);

  /// Empty where nothing is stored of the document. Valid until another one is asked for. Ids that rise are read
  /// soonest.
  std::string_view of(Xapian::docid document);

  /// The same, but it is not kept: for very many documents, which would only make the others go.
  std::string_view passing(Xapian::docid document);

 private:
  using Values = std::unordered_map<Xapian::docid, std::string>;

  std::string read(Xapian::docid document);
  std::string_view read_kept(Xapian::docid document);
  std::string_view keep(Xapian::docid document, std::string value);

  Xapian::Database database_;
  unsigned slot_;
  std::size_t most_bytes_;
  Elsewhere elsewhere_;
  bool has_values_;
  std::optional<Xapian::ValueIterator> stream_;  ///< where the last one was read
  Xapian::docid read_ = 0;                       ///< of which document
  std::string passing_;
  Values newer_;
  Values older_;  ///< make way as a whole when the newer ones have taken half of the room
  std::size_t newer_bytes_ = 0;
};

}  // namespace referat

#endif
