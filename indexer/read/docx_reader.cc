#include "indexer/read/docx_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "indexer/read/docx_body.h"
#include "indexer/read/docx_numbering.h"
#include "indexer/read/docx_styles.h"
#include "indexer/read/xml_tree.h"
#include "indexer/read/zip_archive.h"

namespace referat {
namespace {

struct Relation {
  std::string type;  ///< the last word of its URI: "styles", "header"
  std::string target;
};
using Relations = std::map<std::string, Relation>;  // by id

std::string folder_of(std::string_view part) {
  return std::string(part.substr(0, part.rfind('/') + 1));
}

/// "word/" and "../word/styles.xml" or "/word/styles.xml": "word/styles.xml".
std::string resolved(std::string folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../") && !folder.empty()) {
    target.remove_prefix(3);
    folder.pop_back();
    folder = folder_of(folder);
  }
  return folder + std::string(target);
}

class Package {
 public:
  Package(const ZipArchive& archive, std::uint64_t most_bytes) : archive_(archive), most_bytes_(most_bytes) {}

  Result<XmlTree> tree(const std::string& part) const {
    const auto bytes = archive_.read(part, most_bytes_);
    if (!bytes) return Error{bytes.error().code, part + ": " + bytes.error().message, bytes.error().hint};
    return XmlTree::parse(*bytes, part);
  }

  /// What a part names as belonging to it; none where it names nothing. `part`: "" for the package itself.
  Result<Relations> relations(const std::string& part) const {
    Relations relations;
    const std::string folder = folder_of(part);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!archive_.has(name)) return relations;
    const auto xml = tree(name);
    if (!xml) return xml.error();
    for (const xmlNode* node = xml->root()->children; node != nullptr; node = node->next) {
      const auto id = attribute_of(node, "Id");
      const std::string type = attribute_of(node, "Type").value_or("");
      if (!id || attribute_of(node, "TargetMode") == "External") continue;
      relations[*id] = {type.substr(type.rfind('/') + 1), resolved(folder, attribute_of(node, "Target").value_or(""))};
    }
    return relations;
  }

 private:
  const ZipArchive& archive_;
  std::uint64_t most_bytes_;
};

std::string target_of(const Relations& relations, std::string_view type) {
  for (const auto& [id, relation] : relations) {
    if (relation.type == type) return relation.target;
  }
  return "";
}

/// Where a section begins to say how its pages look: the first of the document.
const xmlNode* first_section(const xmlNode* body) {
  for (const xmlNode* child = body == nullptr ? nullptr : body->children; child != nullptr; child = child->next) {
    if (name_of(child) == "sectPr") return child;
    if (const xmlNode* own = child_of(child_of(child, "pPr"), "sectPr")) return own;
  }
  return nullptr;
}

class DocxReader {
 public:
  DocxReader(const ZipArchive& archive, std::uint64_t most_part_bytes) : package_(archive, most_part_bytes) {}

  Result<std::vector<Line>> read() {
    auto package = package_.relations("");
    if (!package) return package.error();
    const std::string main = target_of(*package, "officeDocument");
    const std::string part = main.empty() ? "word/document.xml" : main;
    auto relations = package_.relations(part);
    if (!relations) return relations.error();
    relations_ = std::move(*relations);
    const auto document = package_.tree(part);
    if (!document) return document.error();
    if (auto read = read_definitions(); !read) return read.error();
    const xmlNode* body = child_of(document->root(), "body");
    auto borders = read_borders(first_section(body));
    if (!borders) return borders.error();
    return with_body(document->root(), body, std::move(*borders));
  }

 private:
  Result<void> read_definitions() {
    if (const std::string part = target_of(relations_, "styles"); !part.empty()) {
      const auto xml = package_.tree(part);
      if (!xml) return xml.error();
      styles_ = DocxStyles(xml->root());
    }
    if (const std::string part = target_of(relations_, "numbering"); !part.empty()) {
      const auto xml = package_.tree(part);
      if (!xml) return xml.error();
      numbering_ = DocxNumbering(xml->root());
    }
    return {};
  }

  /// Headers, then footers, of the first page and of the others, a line that is in both once.
  Result<std::vector<Line>> read_borders(const xmlNode* section) {
    std::vector<Line> lines;
    std::set<std::string> seen;
    for (const std::string_view kind : {"headerReference", "footerReference"}) {
      for (const std::string_view pages : {"first", "default"}) {
        for (const xmlNode* node = section == nullptr ? nullptr : section->children; node; node = node->next) {
          if (name_of(node) != kind || attribute_of(node, "type").value_or("default") != pages) continue;
          const auto relation = relations_.find(attribute_of(node, "id").value_or(""));
          if (relation == relations_.end()) continue;
          const auto xml = package_.tree(relation->second.target);
          if (!xml) return xml.error();
          DocxBody border(styles_, numbering_, true);
          border.read(xml->root());
          for (Line& line : border.take_lines()) {
            if (seen.insert(line.text).second) lines.push_back(std::move(line));
          }
        }
      }
    }
    return lines;
  }

  Result<std::vector<Line>> with_body(const xmlNode* root, const xmlNode* body, std::vector<Line> lines) {
    DocxBody text(styles_, numbering_, has_rendered_pages(root));
    text.read(body);
    std::vector<Line> own = text.take_lines();
    const bool has_pages = !own.empty() && own.back().page > 1;
    if (!own.empty() && !lines.empty()) own.front().blank_before = 1;
    for (Line& line : lines) line.page = 1;
    std::move(own.begin(), own.end(), std::back_inserter(lines));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!has_pages) lines[i].page = 0;
      lines[i].number = static_cast<int>(i) + 1;
    }
    return lines;
  }

  Package package_;
  Relations relations_;
  DocxStyles styles_;
  DocxNumbering numbering_;
};

}  // namespace

Result<SourceDocument> read_docx(std::string_view bytes, const std::string& path, std::uint64_t most_part_bytes) {
  const auto archive = ZipArchive::open(bytes);
  if (!archive) return archive.error();
  auto lines = DocxReader(*archive, most_part_bytes).read();
  if (!lines) return lines.error();
  if (lines->empty()) return Error{ErrorCode::source_failed, "the Word document holds no text", ""};
  SourceDocument document;
  document.path = path;
  document.lines = std::move(*lines);
  return document;
}

}  // namespace referat
