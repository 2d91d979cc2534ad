#include "searcher/snippet/snippet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "common/model/own_decision.h"
#include "searcher/snippet/passage.h"

namespace referat {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kTitle = "Titel";

std::size_t room_for(int context) {
  return static_cast<std::size_t>(std::clamp(context, 20, 10'000));
}

/// Where two sections hold the query equally well, the one that tells more about it.
double section_share(std::string_view kind) {
  if (kind == "Beslutning") return 1.1;
  if (kind == "Fremmøde" || kind == "Kompetence" || kind == "Sagsforløb") return 0.7;
  if (kind == "Historik" || kind == "Bilag" || kind == "Lovgrundlag") return 0.9;
  return 1.0;
}

/// The field of the query language that finds what stands in a section.
QueryField field_of(std::string_view role) {
  if (role == "Beslutning") return QueryField::decision;
  if (role == "Indstilling") return QueryField::recommendation;
  if (role == "Protokol") return QueryField::note;
  if (role == "Bilag") return QueryField::attachment;
  if (role == "Sagsfremstilling" || role == "Baggrund" || role == "Tekst") return QueryField::facts;
  return QueryField::any;
}

/// What to show of an item that nothing was asked about.
const Section* section_that_tells_most(const Item& item) {
  constexpr std::array<std::string_view, 6> kOrder = {"Beslutning",  "Resumé",           "Tema",
                                                      "Indstilling", "Sagsfremstilling", "Baggrund"};
  for (const std::string_view kind : kOrder) {
    for (const Section& section : item.sections) {
      if (role_of(section, item) == kind && !section.text.empty()) return &section;
    }
  }
  for (const Section& section : item.sections) {
    if (!section.text.empty()) return &section;
  }
  return nullptr;
}

/// Without the bare links that PDFs leave at the end of a section.
std::string_view without_links(std::string_view text) {
  while (true) {
    const auto line = text.rfind('\n');
    const std::string_view last = text.substr(line == std::string_view::npos ? 0 : line + 1);
    const bool link =
        last.find(' ') == std::string_view::npos &&
        (last.find("://") != std::string_view::npos || last.starts_with("www.") || last.starts_with("mailto:"));
    if (!link || line == std::string_view::npos) return text;
    text = text.substr(0, line);
  }
}

void add_text(std::string_view text, bool hit, std::vector<Segment>& segments) {
  if (text.empty()) return;
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (!segments.empty() && segments.back().hit == hit && !hit) {
    segments.back().text += line;
  } else {
    segments.push_back({std::move(line), hit});
  }
}

Snippet cut(std::string_view kind, std::string_view text, const std::vector<MarkedStretch>& places,
            const Passage& passage) {
  Snippet snippet{std::string(kind), {}};
  std::size_t at = passage.begin_bytes;
  if (at > 0) add_text(std::string(kEllipsis) + " ", false, snippet.segments);
  for (const MarkedStretch& place : places) {
    const std::size_t end = place.offset_bytes + place.length_bytes;
    if (place.offset_bytes < at || end > passage.end_bytes) continue;
    add_text(text.substr(at, place.offset_bytes - at), false, snippet.segments);
    add_text(text.substr(place.offset_bytes, place.length_bytes), true, snippet.segments);
    at = end;
  }
  add_text(text.substr(at, passage.end_bytes - at), false, snippet.segments);
  if (passage.end_bytes < text.size()) add_text(" " + std::string(kEllipsis), false, snippet.segments);
  return snippet;
}

/// The beginning of the section that tells most.
std::optional<Snippet> lead_of(const Item& item, std::size_t room) {
  const Section* section = section_that_tells_most(item);
  if (section == nullptr) return {};
  const std::string_view text = without_links(section->text);
  return cut(role_of(*section, item), text, {}, best_passage(text, {}, room));
}

/// Every text whole.
std::vector<BlockRun> all_texts(const Item& item) {
  constexpr std::size_t kEnd = std::numeric_limits<std::size_t>::max();
  std::vector<BlockRun> runs(1 + item.sections.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    runs[i].text = static_cast<std::uint32_t>(i);
    if (i > 0) runs[i].region = region_of_section(role_of(item.sections[i - 1], item));
    runs[i].stretch.end_bytes = kEnd;
    runs[i].stretch.behind_bytes = kEnd;
  }
  return runs;
}

/// Takes the runs of the first run's text.
std::span<const BlockRun> take_text(std::span<const BlockRun>& runs) {
  const auto end =
      std::find_if(runs.begin(), runs.end(), [&](const BlockRun& run) { return run.text != runs.front().text; });
  const auto taken = runs.first(static_cast<std::size_t>(end - runs.begin()));
  runs = runs.subspan(taken.size());
  return taken;
}

}  // namespace

std::vector<MarkedStretch> SnippetMaker::marked_places(std::string_view text, std::span<const BlockRun> runs,
                                                       QueryField field, const Marks& marks) {
  MarkFinder finder(marks, field);
  for (const BlockRun& run : runs) {
    analyzer_.analyze_stretch(text, run.stretch, tokens_);
    finder.look_at(tokens_, run.first_token);
  }
  return finder.take();
}

std::optional<Snippet> SnippetMaker::best_of_sections(const Item& item, std::span<const BlockRun> runs,
                                                      const Marks& marks, std::size_t room) {
  const Section* best = nullptr;
  std::string_view best_role;
  std::vector<MarkedStretch> marked;
  PlaceRange best_range;
  double best_score = 0;
  while (!runs.empty()) {
    const auto own = take_text(runs);
    const Section& section = item.sections[own.front().text - 1];
    // A decision that is not in the decision's region is that of another.
    const bool is_of_another = section.kind == "Beslutning" && own.front().region != Region::decision;
    const std::string_view role = role_of(section, is_of_another);
    std::vector<MarkedStretch> places = marked_places(section.text, own, field_of(role), marks);
    if (places.empty()) continue;
    const PlaceRange range = best_places(section.text, places, room);
    const double score = range.score * section_share(role);
    if (score > best_score) {
      best = &section;
      best_role = role;
      marked = std::move(places);
      best_range = range;
      best_score = score;
    }
  }
  if (best == nullptr) return {};
  return cut(best_role, best->text, marked, passage_around(best->text, marked, best_range, room));
}

std::optional<Snippet> SnippetMaker::make(const Item& item, const Marks& marks, const Blocks& blocks, int context) {
  const std::size_t room = room_for(context);
  if (marks.empty()) return lead_of(item, room);
  const std::vector<BlockRun> everything = blocks ? std::vector<BlockRun>() : all_texts(item);
  std::span<const BlockRun> runs = blocks ? *blocks : everything;
  std::span<const BlockRun> in_title;
  if (!runs.empty() && runs.front().text == 0) in_title = take_text(runs);
  if (auto snippet = best_of_sections(item, runs, marks, room)) return snippet;
  if (const auto places = marked_places(item.title, in_title, QueryField::title, marks); !places.empty())
    return cut(kTitle, item.title, places, best_passage(item.title, places, room));
  return lead_of(item, room);
}

void SnippetMaker::fill(Hit& hit, const Marks& marks, const Blocks& blocks, int context) {
  hit.snippet = make(hit.item, marks, blocks, context);
  if (hit.snippet && hit.snippet->section == kTitle) hit.lead = lead_of(hit.item, room_for(context));
}

}  // namespace referat
