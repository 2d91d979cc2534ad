#include "common/index/word_blocks.h"

#include <algorithm>
#include <limits>

#include <xapian.h>

#include "common/index/varint.h"
#include "common/text/word_hash.h"

namespace referat {
namespace {

static_assert(kBlockPositions >= Analyzer::kSight);

constexpr std::uint32_t kWholeBlock = (1U << kBlockPositions) - 1;
constexpr std::size_t kMostBlocks = 64 / kBlockPositions;
constexpr std::size_t kEndOfText = std::numeric_limits<std::size_t>::max();

}  // namespace

void BlockFinder::add_word(std::string_view term) {
  words_.push_back(word_hash(term));
}

void BlockFinder::add_part(std::string_view term) {
  parts_.push_back(word_hash(term));
}

void BlockFinder::find_terms(const WordPositions& positions) {
  positions_.clear();
  for (const std::uint64_t word : words_) positions.positions_of(word, kAllRegions, positions_);
  for (const std::uint32_t position : positions_)
    found_.push_back({position / kBlockPositions, 1U << position % kBlockPositions});
  positions_.clear();
  for (const std::uint64_t part : parts_) positions.part_positions_of(part, kAllRegions, positions_);
  for (const std::uint32_t position : positions_) found_.push_back({position / kBlockPositions, kWholeBlock});
}

void BlockFinder::order_found() {
  std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.block < b.block; });
  std::size_t last = 0;
  for (std::size_t i = 1; i < found_.size(); ++i) {
    if (found_[i].block == found_[last].block) {
      found_[last].places |= found_[i].places;
    } else {
      found_[++last] = found_[i];
    }
  }
  if (!found_.empty()) found_.resize(last + 1);
}

std::vector<BlockRun> BlockFinder::find(const WordPositions& positions, std::size_t texts) {
  RecordReader reader(positions.read_regions(stretches_));
  if (stretches_.size() < texts) throw Xapian::DatabaseCorruptError("a record of word positions is too short");
  found_.clear();
  find_terms(positions);
  order_found();

  std::vector<BlockRun> runs;
  auto found = found_.begin();
  for (std::size_t text = 0; text < texts && found != found_.end(); ++text) {
    const auto& [region, start] = stretches_[text];
    const std::uint32_t first_position = start + 1;
    const std::uint32_t first_block = first_position / kBlockPositions;
    borders_.assign(1, 0);
    for (std::uint64_t left = reader.number(); left > 0; --left)
      borders_.push_back(borders_.back() + static_cast<std::size_t>(reader.number()));
    const std::size_t blocks = borders_.size();
    const auto border = [&](std::size_t at) { return at < blocks ? borders_[at] : kEndOfText; };
    while (found != found_.end() && found->block < first_block) ++found;
    while (found != found_.end() && found->block < first_block + blocks) {
      const std::size_t first = found->block - first_block;
      std::size_t behind = first;
      BlockRun& run = runs.emplace_back();
      run.stretch.wanted = 0;
      for (; found != found_.end() && found->block == first_block + behind; ++found, ++behind) {
        if (behind == blocks || behind - first == kMostBlocks) break;
        run.stretch.wanted |= std::uint64_t{found->places} << (behind - first) * kBlockPositions;
      }
      if (first == 0) run.stretch.wanted >>= first_position % kBlockPositions;
      const auto first_of_run = static_cast<std::uint32_t>((first_block + first) * kBlockPositions);
      run.text = static_cast<std::uint32_t>(text);
      run.region = region;
      run.first_token = first == 0 ? 0 : first_of_run - first_position;
      run.stretch.begin_bytes = border(first);
      run.stretch.end_bytes = border(behind);
      run.stretch.before_bytes = border(first - (first > 0 ? 1 : 0));
      run.stretch.behind_bytes = border(behind + 1);
    }
  }
  return runs;
}

}  // namespace referat
