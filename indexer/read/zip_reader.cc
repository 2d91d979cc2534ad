#include "indexer/read/zip_reader.h"

#include <algorithm>
#include <array>

#include "common/text/letters.h"
#include "indexer/read/detect.h"
#include "indexer/read/zip_archive.h"

namespace referat {
namespace {

/// What systems put beside the files of people, in lower case.
constexpr std::array<std::string_view, 3> kOfSystems = {"__macosx", "thumbs.db", "desktop.ini"};

class ZipWalk {
 public:
  ZipWalk(const TakeMember& take, std::uint64_t most_bytes) : take_(take), most_(most_bytes), left_(most_bytes) {}

  Result<void> read(std::string_view bytes, const std::string& path, int depth) {
    if (depth > kMaxZipDepth) {
      return Error{ErrorCode::source_failed, "zips lie in zips more than " + std::to_string(kMaxZipDepth) + " deep",
                   "unpack them and give the folder"};
    }
    const auto archive = ZipArchive::open(bytes);
    if (!archive) return archive.error();
    bool any = false;
    for (const ZipArchive::Member& member : archive->members()) {
      if (is_passed_over(member.name)) continue;
      any = true;
      if (left_ == 0) return used_up();
      auto content = archive->read(member, std::min(left_, kMaxMemberBytes));
      left_ -= std::min<std::uint64_t>(left_, content ? content->size() : kMaxMemberBytes);
      hand_over(path + "/" + member.name, std::move(content), depth);
    }
    if (!any) return Error{ErrorCode::source_failed, "the zip holds no files", ""};
    return {};
  }

 private:
  Error used_up() const {
    return {ErrorCode::source_failed,
            "the zip unpacks to more than " + std::to_string(most_ >> 20) + " MB in all; the rest was not read",
            "unpack it and give the folder"};
  }

  void hand_over(const std::string& path, Result<std::string>&& content, int depth) {
    if (!content || detect_format(*content) != Format::zip) return take_(path, std::move(content));
    if (auto inner = read(*content, path, depth + 1); !inner) take_(path, inner.error());
  }

  const TakeMember& take_;
  std::uint64_t most_;
  std::uint64_t left_;
};

}  // namespace

bool is_passed_over(std::string_view name) {
  if (name.empty() || name.back() == '/') return true;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string part = to_lower(name.substr(at, end - at));
    const bool step = part == "." || part == "..";
    if (part.starts_with('.') && !step) return true;
    if (std::find(kOfSystems.begin(), kOfSystems.end(), part) != kOfSystems.end()) return true;
    at = end + 1;
  }
  return false;
}

Result<void> read_zip(std::string_view bytes, const std::string& path, const TakeMember& take,
                      std::uint64_t most_bytes) {
  return ZipWalk(take, most_bytes).read(bytes, path, 1);
}

}  // namespace referat
