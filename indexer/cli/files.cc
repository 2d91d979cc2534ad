#include "indexer/cli/files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace referat {
namespace {

namespace fs = std::filesystem;

std::string origin_of(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? path.lexically_normal().string() : real.string();
}

void add_file(const fs::path& path, FoundFiles& found) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  found.files.push_back({path.string(), origin_of(path), error ? 0 : size});
}

/// An index of ours among the minutes holds none; a fresh one has no "current" yet.
bool is_index(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / "lock", error)) return false;
  return fs::is_regular_file(folder / "current", error) || fs::is_directory(folder / "state-1-parts", error) ||
         fs::is_directory(folder / "state-1", error);
}

void add_folder(const fs::path& folder, FoundFiles& found) {
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; it != end && !error; it.increment(error)) {
    if (it->path().filename().string().starts_with('.')) {
      if (it->is_directory()) it.disable_recursion_pending();
      continue;
    }
    std::error_code refused;
    if (it->is_directory(refused) && is_index(it->path())) {
      it.disable_recursion_pending();
    } else if (it->is_directory(refused)) {
      // A folder that cannot be opened is named; the rest goes on.
      fs::directory_iterator probe(it->path(), refused);
      if (refused) {
        found.failed.push_back({it->path().string(), refused.message()});
        it.disable_recursion_pending();
      }
    } else if (it->is_regular_file(refused)) {
      add_file(it->path(), found);
    } else if (it->is_symlink(refused) && !it->exists(refused)) {
      found.failed.push_back({it->path().string(), "a link that leads nowhere"});
    }
  }
  if (error) found.failed.push_back({folder.string(), error.message()});
}

}  // namespace

FoundFiles find_files(const std::vector<std::string>& paths) {
  FoundFiles found;
  for (const std::string& path : paths) {
    if (path == "-") continue;
    std::error_code error;
    const auto status = fs::status(path, error);
    if (fs::is_directory(status)) {
      found.folders.push_back(origin_of(path));
      add_folder(path, found);
    } else if (fs::exists(status)) {
      add_file(path, found);
    } else {
      found.failed.push_back({path, error ? error.message() : "no such file or folder"});
    }
  }
  std::sort(found.files.begin(), found.files.end(), [](const FoundFile& a, const FoundFile& b) {
    return a.origin != b.origin ? a.origin < b.origin : a.path < b.path;
  });
  const auto same = [](const FoundFile& a, const FoundFile& b) { return a.origin == b.origin; };
  found.files.erase(std::unique(found.files.begin(), found.files.end(), same), found.files.end());
  return found;
}

}  // namespace referat
