// What a document says of its meeting outside its header: in headings of decisions and in case numbers.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_EVIDENCE_H
#define REFERAT_INDEXER_MINUTES_MEETING_EVIDENCE_H

#include <optional>
#include <string>
#include <vector>

#include "indexer/minutes/line_class.h"

namespace referat {

/// The bodies and days that headings of decisions name, and how often together.
class DecisionEvidence {
 public:
  explicit DecisionEvidence(const std::vector<ClassedLine>& lines);

  std::optional<std::string> organ() const;  ///< that most headings name
  /// That most headings of this body name; headings without a body count for all. No body: of all headings.
  std::optional<std::string> date(const std::optional<std::string>& organ) const;
  int count(const std::optional<std::string>& organ, const std::string& date) const;

 private:
  struct Named {
    std::optional<std::string> organ;
    std::optional<std::string> date;
    int count = 0;
  };
  std::vector<Named> named_;
};

/// The municipality whose code all coded case numbers of the document bear; nothing where they bear several.
std::optional<std::string> municipality_of_cases(const std::vector<ClassedLine>& lines);

}  // namespace referat

#endif
