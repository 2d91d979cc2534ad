#include "searcher/match/second_phase.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace referat {
namespace {

/// Finds certain documents, without weight.
class ChosenDocuments : public Xapian::PostingSource {
 public:
  /// `documents`: rising.
  explicit ChosenDocuments(std::vector<Xapian::docid> documents) : documents_(std::move(documents)) {}

  Xapian::doccount get_termfreq_min() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_est() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_max() const override { return static_cast<Xapian::doccount>(documents_.size()); }

  void init(const Xapian::Database&) override { next_ = 0; }
  void next(double) override { ++next_; }
  void skip_to(Xapian::docid document, double) override {
    const auto from = documents_.begin() + static_cast<std::ptrdiff_t>(next_ > 0 ? next_ - 1 : 0);
    next_ = static_cast<std::size_t>(std::lower_bound(from, documents_.end(), document) - documents_.begin()) + 1;
  }
  bool at_end() const override { return next_ > documents_.size(); }
  Xapian::docid get_docid() const override { return documents_[next_ - 1]; }

  std::string get_description() const override { return "ChosenDocuments"; }

 private:
  std::vector<Xapian::docid> documents_;
  std::size_t next_ = 0;  ///< one more than the place of the current one
};

}  // namespace

void add_bonus(Xapian::Enquire& enquire, const Xapian::Query& bonus, std::vector<RankedDocument>& documents) {
  if (documents.empty() || bonus.empty()) return;
  std::vector<Xapian::docid> rising;
  for (const RankedDocument& one : documents) rising.push_back(one.document);
  std::sort(rising.begin(), rising.end());
  const auto count = static_cast<Xapian::doccount>(rising.size());
  const Xapian::Query chosen((new ChosenDocuments(std::move(rising)))->release());
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, bonus, chosen));
  enquire.set_sort_by_relevance();
  const Xapian::MSet found = enquire.get_mset(0, count);
  std::unordered_map<Xapian::docid, double> gains;
  for (auto it = found.begin(); it != found.end(); ++it) gains.emplace(*it, it.get_weight());
  for (RankedDocument& one : documents) {
    if (const auto gain = gains.find(one.document); gain != gains.end()) one.weight += gain->second;
  }
  std::stable_sort(documents.begin(), documents.end(),
                   [](const RankedDocument& a, const RankedDocument& b) { return a.weight > b.weight; });
}

}  // namespace referat
