// What a browser prints before the items of a list.
#ifndef REFERAT_INDEXER_READ_HTML_LIST_H
#define REFERAT_INDEXER_READ_HTML_LIST_H

#include <string>

#include <libxml/tree.h>

namespace referat {

class HtmlList {
 public:
  HtmlList(const xmlNode& node, bool numbered);

  /// "• ", "3. ", "c. ", "iv. "; nothing for a list that shows none. Counts on.
  std::string next_marker(const xmlNode& item);

 private:
  enum class Form { none, bullet, number, lower_letter, upper_letter, lower_roman, upper_roman };
  static Form form_of(const xmlNode& node, bool numbered);
  static std::string printed(int number, Form form);

  Form form_;
  int next_ = 1;
};

}  // namespace referat

#endif
