// XML that strangers wrote, as a tree to walk: no network, no entities, no depth without end.
#ifndef REFERAT_INDEXER_READ_XML_TREE_H
#define REFERAT_INDEXER_READ_XML_TREE_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <libxml/tree.h>

#include <referat/error.h>

namespace referat {

/// A parsed part of a document. The nodes live as long as the tree; a tree is read by one thread at a time.
class XmlTree {
 public:
  /// `name`: for messages. Errors: source_failed, for what is not well-formed, is nested more than 256 deep, or
  /// declares a document type (which may hold entities that unfold without end; no office program writes one).
  static Result<XmlTree> parse(std::string_view bytes, const std::string& name);

  const xmlNode* root() const;

 private:
  struct Free {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
  };
  explicit XmlTree(xmlDoc* document) : document_(document) {}
  std::unique_ptr<xmlDoc, Free> document_;
};

/// Name without its prefix; "" of what is no element.
std::string_view name_of(const xmlNode* node);

/// The first child element of that name; null where there is none, or no node.
const xmlNode* child_of(const xmlNode* node, std::string_view name);

/// The value of an attribute, whatever its prefix. Nothing where there is none, or no node.
std::optional<std::string> attribute_of(const xmlNode* node, std::string_view name);

/// All text below, as stored.
std::string text_below(const xmlNode* node);

}  // namespace referat

#endif
