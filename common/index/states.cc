#include "common/index/states.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <xapian.h>

#include "common/index/fields.h"
#include "common/index/xapian_error.h"
#include "common/text/lexicon.h"

namespace referat {
namespace {

namespace fs = std::filesystem;

constexpr const char* kStubFile = "current";
constexpr std::string_view kStatePrefix = "state-";
constexpr std::string_view kPartsSuffix = "-parts";
constexpr std::string_view kStubType = "auto ";

Error file_error(const std::string& what, int number) {
  const bool refused = number == EACCES || number == EPERM || number == EROFS;
  return {
      refused ? ErrorCode::permission : ErrorCode::disk, what + ": " + std::strerror(number),
      refused ? "check who owns the folder, or choose another one with --db" : "check the disk, then run this again"};
}

Error missing(const std::string& index_path) {
  return {ErrorCode::index_missing, "there is no index at " + index_path,
          "make one with: referat-index --db " + index_path + " FILES..., or name another with --db or REFERAT_DB"};
}

Error damaged(const std::string& index_path, const std::string& why) {
  return {ErrorCode::index_damaged, "the index " + index_path + " is damaged (" + why + ")",
          "build it anew with referat-index --rebuild"};
}

Result<void> check_format(const Xapian::Database& database, const std::string& index_path) {
  const std::string format = database.get_metadata(std::string(kFormatKey));
  if (format.empty()) return damaged(index_path, "a Xapian database, but not one of referat's");
  const int version = std::atoi(format.c_str());
  if (version > kIndexFormat) {
    return Error{
        ErrorCode::index_too_new,
        "the index " + index_path + " has format " + format + ", this program knows " + std::to_string(kIndexFormat),
        "use the newer version of referat that wrote it"};
  }
  const int lexicon = std::atoi(database.get_metadata(std::string(kLexiconKey)).c_str());
  if (version < kOldestIndexFormat || lexicon != kLexiconVersion) {
    return Error{ErrorCode::index_too_old, "the index " + index_path + " was written by an earlier version of referat",
                 "build it anew with referat-index --rebuild"};
  }
  return {};
}

/// Writes a file completely to disk under its final name, or not at all.
Result<void> replace_file(const fs::path& path, const std::string& content) {
  const fs::path draft = path.string() + ".new";
  const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return file_error("cannot write " + draft.string(), errno);
  const bool written =
      ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size()) && ::fsync(file) == 0;
  const int number = errno;
  ::close(file);
  if (!written) return file_error("cannot write " + draft.string(), number);
  if (::rename(draft.c_str(), path.c_str()) != 0) return file_error("cannot write " + path.string(), errno);
  if (const int folder = ::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
    ::fsync(folder);
    ::close(folder);
  }
  return {};
}

bool is_state_name(const std::string& name) {
  return name.starts_with(kStatePrefix) && name.size() > kStatePrefix.size() &&
         name.find_first_not_of("0123456789", kStatePrefix.size()) == std::string::npos;
}

/// A state, or its parts.
bool belongs_to_states(std::string name) {
  if (name.ends_with(kPartsSuffix)) name.resize(name.size() - kPartsSuffix.size());
  return is_state_name(name);
}

}  // namespace

Result<std::string> current_state_path(const std::string& index_path) {
  const fs::path stub = fs::path(index_path) / kStubFile;
  std::error_code error;
  const auto status = fs::status(stub, error);
  if (status.type() == fs::file_type::not_found) {
    // Someone's own Xapian database in this folder must not be taken for an empty index and written into.
    if (fs::exists(fs::path(index_path) / "iamglass", error))
      return damaged(index_path, "a Xapian database, but not one of referat's");
    return std::string();
  }
  if (error) return file_error("cannot read " + stub.string(), error.value());
  std::ifstream in(stub);
  if (!in) return file_error("cannot read " + stub.string(), errno);
  std::string line;
  std::getline(in, line);
  if (!line.starts_with(kStubType) || !is_state_name(line.substr(kStubType.size())) ||
      line.find('/') != std::string::npos) {
    return damaged(index_path, "its file \"current\" names no state");
  }
  return (fs::path(index_path) / line.substr(kStubType.size())).string();
}

Result<OpenState> open_current_state(const std::string& index_path) {
  auto state = current_state_path(index_path);
  for (;;) {
    if (!state) return state.error();
    if (state->empty()) return missing(index_path);
    try {
      const Xapian::Database database(*state);
      if (const auto checked = check_format(database, index_path); !checked) return checked.error();
      return OpenState{database, StoredItems(database, *state)};
    } catch (const Xapian::Error& error) {
      const std::string before = *state;
      state = current_state_path(index_path);
      if (state && *state == before) return error_from(error, index_path);  // else it was switched in between
    }
  }
}

Result<std::string> new_state_path(const std::string& index_path) {
  std::error_code error;
  fs::create_directories(index_path, error);
  if (error) return file_error("cannot create " + index_path, error.value());
  int highest = 0;
  for (const auto& entry : fs::directory_iterator(index_path, error)) {
    const std::string name = entry.path().filename().string();
    if (is_state_name(name)) highest = std::max(highest, std::atoi(name.c_str() + kStatePrefix.size()));
  }
  if (error) return file_error("cannot read " + index_path, error.value());
  return (fs::path(index_path) / (std::string(kStatePrefix) + std::to_string(highest + 1))).string();
}

std::string parts_path_of(const std::string& state_path) {
  return state_path + std::string(kPartsSuffix);
}

Result<void> switch_to_state(const std::string& index_path, const std::string& state_path) {
  const std::string name = fs::path(state_path).filename().string();
  const auto replaced = replace_file(fs::path(index_path) / kStubFile, std::string(kStubType) + name + "\n");
  if (replaced) remove_unfinished_states(index_path);
  return replaced;
}

Result<void> check_index_folder(const std::string& index_path) {
  std::error_code error;
  bool empty = true;
  for (const auto& entry : fs::directory_iterator(index_path, error)) {
    const std::string name = entry.path().filename().string();
    if (name == kStubFile || name == "lock" || belongs_to_states(name)) return {};
    empty = false;
  }
  if (empty || fs::exists(fs::path(index_path) / "iamglass", error)) return {};
  return Error{ErrorCode::bad_request, "the folder " + index_path + " holds other things and no index",
               "choose a new or empty folder with --db"};
}

void remove_unfinished_states(const std::string& index_path) {
  const auto current = current_state_path(index_path);
  if (!current) return;
  // Readers of an old state keep their open files; what cannot be removed now goes the next time.
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(index_path, ignored)) {
    if (belongs_to_states(entry.path().filename().string()) && entry.path() != fs::path(*current))
      fs::remove_all(entry.path(), ignored);
  }
}

void write_format(Xapian::WritableDatabase& database) {
  database.set_metadata(std::string(kFormatKey), std::to_string(kIndexFormat));
  database.set_metadata(std::string(kLexiconKey), std::to_string(kLexiconVersion));
}

}  // namespace referat
