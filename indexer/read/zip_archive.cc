#include "indexer/read/zip_archive.h"

#include <algorithm>
#include <array>

#include <zip.h>

namespace referat {

struct ZipArchive::Handle {
  zip_t* zip = nullptr;
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (zip != nullptr) zip_discard(zip);
  }
};

namespace {

Error damaged(const std::string& reason) {
  return {ErrorCode::source_failed, "the zip is damaged: " + reason, "fetch or pack it again"};
}

std::string size_in_mb(std::uint64_t bytes) {
  return std::to_string(bytes / (1024 * 1024)) + " MB";
}

/// A member while it is read.
class OpenMember {
 public:
  explicit OpenMember(zip_file_t* file) : file_(file) {}
  OpenMember(const OpenMember&) = delete;
  OpenMember& operator=(const OpenMember&) = delete;
  ~OpenMember() {
    if (file_ != nullptr) zip_fclose(file_);
  }
  zip_file_t* get() const { return file_; }

 private:
  zip_file_t* file_;
};

}  // namespace

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
  zip_error_t reason;
  zip_error_init(&reason);
  const auto fail = [&] {
    Error error = damaged(zip_error_strerror(&reason));
    zip_error_fini(&reason);
    return error;
  };
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &reason);
  if (source == nullptr) return fail();
  auto handle = std::make_unique<Handle>();
  handle->zip = zip_open_from_source(source, ZIP_RDONLY, &reason);
  if (handle->zip == nullptr) {
    zip_source_free(source);
    return fail();
  }
  zip_error_fini(&reason);
  ZipArchive archive(std::move(handle));
  const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive.handle_->zip, 0));
  if (count > kMaxZipNames) {
    return Error{ErrorCode::source_failed, "the zip holds more than " + std::to_string(kMaxZipNames) + " names",
                 "unpack it and give the folder"};
  }
  for (std::uint64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(archive.handle_->zip, i, ZIP_FL_ENC_GUESS);
    if (name != nullptr) archive.members_.push_back({i, name});
  }
  std::stable_sort(archive.members_.begin(), archive.members_.end(),
                   [](const Member& a, const Member& b) { return a.name < b.name; });
  return archive;
}

bool ZipArchive::has(std::string_view name) const {
  return std::binary_search(members_.begin(), members_.end(), Member{0, std::string(name)},
                            [](const Member& a, const Member& b) { return a.name < b.name; });
}

Result<std::string> ZipArchive::read(const Member& member, std::uint64_t most) const {
  zip_stat_t status;
  if (zip_stat_index(handle_->zip, member.index, 0, &status) != 0) return damaged(zip_strerror(handle_->zip));
  if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE) {
    return Error{ErrorCode::source_failed, "it is locked with a password", "unpack the zip and give the folder"};
  }
  const std::uint64_t packed = std::max<std::uint64_t>(status.comp_size, 1);
  const OpenMember file(zip_fopen_index(handle_->zip, member.index, 0));
  if (file.get() == nullptr) return damaged(zip_strerror(handle_->zip));
  std::string bytes;
  std::array<char, 64 * 1024> part;
  while (true) {
    const zip_int64_t count = zip_fread(file.get(), part.data(), part.size());
    if (count < 0) return damaged(zip_file_strerror(file.get()));
    if (count == 0) return bytes;
    bytes.append(part.data(), static_cast<std::size_t>(count));
    if (bytes.size() > most) {
      return Error{ErrorCode::source_failed, "it unpacks to more than " + size_in_mb(most),
                   "unpack it and give the folder"};
    }
    if (bytes.size() > kMinBytesForRatio && bytes.size() / packed > kMaxUnpackedRatio) {
      return Error{
          ErrorCode::source_failed,
          "it unpacks to more than " + std::to_string(kMaxUnpackedRatio) + " times its size, as a zip bomb does",
          "if you trust it, unpack it and give the folder"};
    }
  }
}

Result<std::string> ZipArchive::read(std::string_view name, std::uint64_t most) const {
  for (const Member& member : members_) {
    if (member.name == name) return read(member, most);
  }
  return damaged(std::string(name) + " is missing");
}

}  // namespace referat
