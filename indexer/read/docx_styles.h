// styles.xml: what a paragraph's style says of its level and of its numbering.
#ifndef REFERAT_INDEXER_READ_DOCX_STYLES_H
#define REFERAT_INDEXER_READ_DOCX_STYLES_H

#include <map>
#include <optional>
#include <string>

#include <libxml/tree.h>

namespace referat {

/// A w:numPr: which list, which level of it (0 the outermost). List 0 takes a paragraph out of its style's list.
struct DocxListPlace {
  std::optional<int> list;
  std::optional<int> level;
};
DocxListPlace list_place_of(const xmlNode* paragraph_properties);

/// A small whole number as Word writes it; nothing for anything else.
std::optional<int> number_attribute(const xmlNode* node, const char* name);

class DocxStyles {
 public:
  DocxStyles() = default;
  /// Root of styles.xml.
  explicit DocxStyles(const xmlNode* root);

  /// 1 to 6 for a heading, by its outline level or, failing that, by its name; 0 for body text. `style`: "" for the
  /// default.
  int heading_level(const std::string& style) const;

  /// The list of a style, its own or inherited, and the style that names it.
  struct List {
    DocxListPlace place;
    std::string style;
  };
  std::optional<List> list(const std::string& style) const;

 private:
  struct Style {
    std::string name;  ///< "heading 1", also in Danish programs
    std::string based_on;
    std::optional<int> outline_level;
    DocxListPlace place;
  };
  /// The first in the chain of ancestors that `says` something.
  template <typename Says>
  const Style* find(const std::string& style, std::string& id, Says says) const;

  std::map<std::string, Style> styles_;
  std::string default_;
};

}  // namespace referat

#endif
