// A set of documents, a bit for each of the index: putting many lists together costs no order.
#ifndef REFERAT_SEARCHER_MATCH_DOCUMENT_SET_H
#define REFERAT_SEARCHER_MATCH_DOCUMENT_SET_H

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <xapian.h>

namespace referat {

class DocumentSet {
 public:
  /// `last`: no document's id is above it.
  explicit DocumentSet(Xapian::docid last) : bits_(last / kBits + 1) {}

  void add(Xapian::docid document) { bits_[document / kBits] |= std::uint64_t{1} << document % kBits; }
  void add(const std::vector<Xapian::docid>& documents) {
    for (const Xapian::docid document : documents) add(document);
  }

  std::size_t size() const {
    std::size_t count = 0;
    for (const std::uint64_t bits : bits_) count += static_cast<std::size_t>(std::popcount(bits));
    return count;
  }

  /// All of them, rising.
  std::vector<Xapian::docid> documents() const {
    std::vector<Xapian::docid> all;
    all.reserve(size());
    for (std::size_t i = 0; i < bits_.size(); ++i) {
      for (std::uint64_t bits = bits_[i]; bits != 0; bits &= bits - 1)
        all.push_back(static_cast<Xapian::docid>(i * kBits + static_cast<std::size_t>(std::countr_zero(bits))));
    }
    return all;
  }

  /// Those of the documents that are in it, or that are not; in their order.
  std::vector<Xapian::docid> having(const std::vector<Xapian::docid>& documents) const { return told(documents, 0); }
  std::vector<Xapian::docid> lacking(const std::vector<Xapian::docid>& documents) const { return told(documents, 1); }

 private:
  static constexpr std::size_t kBits = 64;

  std::vector<Xapian::docid> told(const std::vector<Xapian::docid>& documents, std::uint64_t flip) const {
    std::vector<Xapian::docid> some(documents.size());
    std::size_t count = 0;
    for (const Xapian::docid document : documents) {
      some[count] = document;
      count += (bits_[document / kBits] >> document % kBits & 1) ^ flip;
    }
    some.resize(count);
    return some;
  }

  std::vector<std::uint64_t> bits_;
};

}  // namespace referat

#endif
