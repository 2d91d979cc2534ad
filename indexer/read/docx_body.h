// The body of a Word document, a header or a footer: nested elements to lines as they are printed.
#ifndef REFERAT_INDEXER_READ_DOCX_BODY_H
#define REFERAT_INDEXER_READ_DOCX_BODY_H

#include <string>
#include <vector>

#include <libxml/tree.h>

#include "indexer/read/document.h"
#include "indexer/read/docx_numbering.h"
#include "indexer/read/docx_styles.h"

namespace referat {

/// Reads one document from top to bottom; numbers and pages count on from call to call.
class DocxBody {
 public:
  /// Both outlive this. `rendered_pages`: trust only the page breaks that Word noted when it last laid the document
  /// out.
  DocxBody(const DocxStyles& styles, DocxNumbering& numbering, bool rendered_pages)
      : styles_(styles), numbering_(numbering), rendered_pages_(rendered_pages) {}

  /// The paragraphs and tables below a node. A paragraph is one line, a manual line break begins another; a row of a
  /// table is one, with four spaces between its cells. Deleted and hidden text is left out, inserted text is in.
  void read(const xmlNode* blocks);

  /// What was read so far, in printed order. Numbers, positions on pages: as for a document of the caller.
  std::vector<Line> take_lines();

 private:
  struct Paragraph;

  void read_paragraph(const xmlNode* node);
  void read_row(const xmlNode* row);
  void read_run_content(const xmlNode* node, Paragraph& paragraph);
  void read_inline(const xmlNode* node, Paragraph& paragraph);
  void break_page();
  void add_line(std::string_view text, int indent, int heading_level, int blank_before);
  std::string label_of(const xmlNode* properties, const std::string& style, Paragraph& paragraph);

  const DocxStyles& styles_;
  DocxNumbering& numbering_;
  bool rendered_pages_;
  std::vector<Line> lines_;
  int number_ = 0;
  int page_ = 1;
  int blank_ = 0;
  bool page_starts_ = false;
  int last_list_ = 0;  ///< of the paragraph before; 0 for none
};

/// Whether Word noted page breaks when it last laid the document out.
bool has_rendered_pages(const xmlNode* root);

}  // namespace referat

#endif
