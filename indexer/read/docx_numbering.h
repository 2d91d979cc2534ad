// numbering.xml: the numbers that Word prints before paragraphs and does not store in their text.
#ifndef REFERAT_INDEXER_READ_DOCX_NUMBERING_H
#define REFERAT_INDEXER_READ_DOCX_NUMBERING_H

#include <array>
#include <map>
#include <optional>
#include <string>

#include <libxml/tree.h>

namespace referat {

/// Counts as paragraphs come, in printed order. One for each document.
class DocxNumbering {
 public:
  static constexpr int kLevels = 9;

  DocxNumbering() = default;
  /// Root of numbering.xml.
  explicit DocxNumbering(const xmlNode* root);

  /// What stands before the next paragraph of that list and level: "3.", "2.1", "b)", "•"; "" where nothing is printed.
  std::string next(int list, int level);

  /// The level that belongs to a paragraph style; 0 where none does.
  int level_of_style(int list, const std::string& style) const;

  /// Where the number begins, in twentieths of a point from the margin.
  int indent(int list, int level) const;

 private:
  struct Level {
    int start = 1;
    std::string format = "decimal";  ///< w:numFmt
    std::string text;                ///< "%1.%2."
    std::string style;
    int indent = 0;
  };
  struct Outline {
    std::array<Level, kLevels> levels;
    std::array<int, kLevels> counts{};  ///< numbers given; 0 before the first
    std::array<bool, kLevels> begun{};
    std::string style_link;
    std::string number_style_link;
  };
  struct List {
    int outline = 0;
    std::map<int, int> start_again;  ///< level → start, at this list's first paragraph of that level
    std::map<int, Level> levels;     ///< in place of the outline's
  };

  static void read_level(const xmlNode* node, Level& level);
  void read_list(const xmlNode* node);
  void follow_links();
  const Level* level_of(int list, int level) const;

  std::map<int, Outline> outlines_;
  std::map<int, List> lists_;
};

/// "iv" of 4 in lowerRoman. A format that is not known prints plain numbers, as Word does.
std::string formatted_number(int number, const std::string& format);

}  // namespace referat

#endif
