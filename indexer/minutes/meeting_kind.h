// Minutes or agenda, as a document calls itself.
#ifndef REFERAT_INDEXER_MINUTES_MEETING_KIND_H
#define REFERAT_INDEXER_MINUTES_MEETING_KIND_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/minutes/header_pieces.h"

namespace referat {

struct DocumentKind {
  std::string kind;         ///< "referat" or "dagsorden"
  bool supplement = false;  ///< to the meeting's own: "Tillægsdagsorden"
};

/// The type that a line names: "Godkendt referat", "Byrådet - Dagsorden", "DAGSORDEN med beslutninger" (a referat),
/// "R E F E R A T 2 0 3 1". Nothing for other lines, "Godkendelse af dagsorden" among them.
std::optional<DocumentKind> read_document_kind(std::string_view line);

/// Of the whole header: minutes where any line says so.
std::optional<DocumentKind> meeting_kind(const std::vector<HeaderPiece>& pieces);

}  // namespace referat

#endif
