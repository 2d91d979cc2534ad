// A match spy gets a document that was made for it, which is most of the cost of a match that finds many. So the ids
// are taken where the matcher asks the last condition of a conjunction: a condition that holds for nothing and
// remembers what it was asked of.
#include "searcher/match/matching_documents.h"

#include <utility>

namespace referat {
namespace {

class Collector : public Xapian::PostingSource {
 public:
  explicit Collector(std::vector<Xapian::docid>& documents) : documents_(documents) {}

  // Conditions are asked in the order of their frequencies: nothing is more frequent than this.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return Xapian::doccount(-1); }
  Xapian::doccount get_termfreq_max() const override { return Xapian::doccount(-1); }

  bool check(Xapian::docid document, double) override {
    documents_.push_back(document);
    return false;
  }

  void init(const Xapian::Database&) override {}
  bool at_end() const override { return false; }
  Xapian::docid get_docid() const override { return 0; }

  void next(double) override { throw Xapian::InvalidOperationError("a collector of documents leads no match"); }
  void skip_to(Xapian::docid, double) override { next(0); }

  std::string get_description() const override { return "Collector"; }

 private:
  std::vector<Xapian::docid>& documents_;
};

}  // namespace

std::vector<Xapian::docid> matching_documents(const Xapian::Database& database, const Xapian::Query& query) {
  std::vector<Xapian::docid> documents;
  Xapian::Enquire enquire(database);
  const Xapian::Query unweighed(0.0, query);
  enquire.set_query(
      Xapian::Query(Xapian::Query::OP_AND, unweighed, Xapian::Query((new Collector(documents))->release())));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.get_mset(0, 1);
  return documents;
}

}  // namespace referat
