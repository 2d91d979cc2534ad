#include "indexer/write/writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <functional>
#include <map>
#include <new>
#include <set>
#include <thread>
#include <unordered_set>
#include <utility>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/lock.h"
#include "common/index/states.h"
#include "common/index/xapian_error.h"
#include "common/model/item_id.h"
#include "indexer/write/buffered_bytes.h"
#include "indexer/write/bulk_build.h"
#include "indexer/write/document_store.h"
#include "indexer/write/origins.h"
#include "indexer/write/plain_days.h"
#include "indexer/write/settle.h"

namespace referat {
namespace {

/// A state is built without waiting for the disk; before readers see it, all of it must be there.
Result<void> sync_files(const std::string& folder) {
  std::vector<std::filesystem::path> paths = {folder};
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  for (const std::filesystem::path& path : paths) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int number = errno;
    if (file >= 0) ::close(file);
    if (!synced)
      return Error{ErrorCode::disk, "cannot write " + path.string() + ": " + std::strerror(number), "check the disk"};
  }
  return {};
}

/// Runs what may throw: nothing but errors leaves this file.
template <typename Work>
auto guarded(const std::string& path, Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const Xapian::Error& error) {
    return error_from(error, path);
  } catch (const std::filesystem::filesystem_error& error) {
    return Error{ErrorCode::disk, error.what(), "check the disk, then run this again"};
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::internal, "out of memory", "give it more, or index fewer files at a time"};
  }
}

}  // namespace

class Writer::State {
 public:
  State(std::string index_path, const WriterOptions& options, WriterLock lock)
      : index_path_(std::move(index_path)), options_(options), lock_(std::move(lock)) {}

  const std::string& index_path() const { return index_path_; }

  Result<void> open(bool fresh);
  std::optional<std::string> fingerprint(std::string_view origin) const;
  std::vector<std::string> origins(std::string_view prefix) const;
  void replace_origin(std::string_view origin, std::string_view fingerprint, std::vector<Item> items);
  void add_to_origin(std::string_view origin, std::vector<Item> items);
  void upsert(Item item);
  void remove_origin(std::string_view origin);
  Result<WriteCounts> commit();

 private:
  /// What was added in bulk becomes a database, which the rest goes into.
  void end_bulk();
  /// `flags`: of Xapian::WritableDatabase.
  void open_store(const std::string& state_path, int flags);
  /// An item without an origin that was given this id; false where there is none.
  bool take_out_same(const Item& item);
  std::size_t threads() const {
    return options_.jobs > 0 ? static_cast<std::size_t>(options_.jobs)
                             : std::max(1U, std::thread::hardware_concurrency());
  }
  std::size_t memory_bytes() const { return static_cast<std::size_t>(options_.memory_mb) * 1024 * 1024; }
  void count_left_over();
  /// Takes the documents behind a term out; answers the ids they came with.
  std::set<std::string> take_out(const std::string& term);
  /// Takes one out and remembers whose day is to be settled: its own, and that of what is kept behind it.
  std::string take_out(Xapian::docid document);
  void add(Item item, std::string_view origin);

  std::string index_path_;
  WriterOptions options_;
  WriterLock lock_;
  std::optional<DocumentStore> store_;  ///< none while bulk_ takes all
  std::string new_state_;               ///< empty: a transaction on the current state
  /// A new state as long as it takes nothing but what it has not seen; else null.
  std::unique_ptr<BulkBuild> bulk_;
  std::map<std::string, std::string, std::less<>> bulk_origins_;  ///< with their fingerprints
  std::unordered_set<std::string> bulk_ids_;                      ///< given to items without an origin
  PlainDays plain_days_;                                          ///< of what was added in bulk
  std::set<std::string> touched_;                                 ///< days of bodies whose ids are to be settled
  std::set<std::string> left_over_;  ///< what the origin replaced last had and has not again so far
  WriteCounts counts_;
  std::size_t pending_bytes_ = 0;  ///< in Xapian's buffers
};

Result<void> Writer::State::open(bool fresh) {
  if (fresh) {
    const auto path = new_state_path(index_path_);
    if (!path) return path.error();
    new_state_ = *path;
    bulk_ = std::make_unique<BulkBuild>(parts_path_of(*path), threads(), memory_bytes() / 2);
  } else {
    const auto path = current_state_path(index_path_);
    if (!path) return path.error();
    new_state_.clear();
    open_store(*path, Xapian::DB_OPEN);
    store_->database().begin_transaction();
  }
  return {};
}

void Writer::State::open_store(const std::string& state_path, int flags) {
  const Xapian::WritableDatabase database(state_path, flags);
  store_.emplace(database, StoredItems(database, state_path), memory_bytes() / 4);
}

void Writer::State::end_bulk() {
  if (bulk_ == nullptr) return;
  if (!bulk_->is_empty()) bulk_->finish(new_state_);
  bulk_.reset();
  open_store(new_state_, Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
  write_format(store_->database());
  for (const auto& [origin, fingerprint] : bulk_origins_) set_fingerprint(origin, fingerprint, store_->database());
  bulk_origins_.clear();
  bulk_ids_.clear();
  plain_days_.take_from(touched_);
}

std::optional<std::string> Writer::State::fingerprint(std::string_view origin) const {
  if (bulk_ != nullptr) {
    const auto known = bulk_origins_.find(origin);
    return known == bulk_origins_.end() ? std::nullopt : std::optional<std::string>(known->second);
  }
  return fingerprint_of(origin, store_->database());
}

std::vector<std::string> Writer::State::origins(std::string_view prefix) const {
  if (bulk_ == nullptr) return origins_with(prefix, store_->database());
  std::vector<std::string> names;
  for (const auto& [name, fingerprint] : bulk_origins_) {
    if (name.starts_with(prefix)) names.push_back(name);
  }
  return names;
}

std::string Writer::State::take_out(Xapian::docid document) {
  const auto touch = [&](const Xapian::Document& one) { touched_.insert(without_time(one.get_value(kMeetingSlot))); };
  const Xapian::Document old = store_->database().get_document(document, Xapian::DOC_ASSUME_VALID);
  const std::string id = old.get_value(kIdSlot);
  std::string given_id = given_id_of(old);  // read before the document goes
  touch(old);
  const std::string kept = value_term(kShadowPrefix, id);
  for (auto it = store_->database().postlist_begin(kept); it != store_->database().postlist_end(kept); ++it) {
    touch(store_->database().get_document(*it, Xapian::DOC_ASSUME_VALID));
  }
  store_->remove(document);
  return given_id;
}

std::set<std::string> Writer::State::take_out(const std::string& term) {
  std::set<std::string> ids;
  const std::vector<Xapian::docid> documents(store_->database().postlist_begin(term),
                                             store_->database().postlist_end(term));
  for (const Xapian::docid document : documents) ids.insert(take_out(document));
  return ids;
}

void Writer::State::add(Item item, std::string_view origin) {
  const std::string day = without_time(meeting_id(item));
  touched_.insert(day);
  if (bulk_ != nullptr) {
    plain_days_.add(day, item, origin);
    bulk_->add(std::move(item), std::string(origin));
    return;
  }
  pending_bytes_ += buffered_bytes(item);
  store_->add(item, origin);
  if (!new_state_.empty() && pending_bytes_ > memory_bytes() / 4) {
    store_->database().commit();  // nobody sees a state before it is switched to
    pending_bytes_ = 0;
  }
}

void Writer::State::replace_origin(std::string_view origin, std::string_view fingerprint, std::vector<Item> items) {
  if (bulk_ != nullptr && !bulk_origins_.try_emplace(std::string(origin), fingerprint).second) end_bulk();
  count_left_over();
  if (bulk_ == nullptr) {
    left_over_ = take_out(origin_term(origin));
    set_fingerprint(origin, fingerprint, store_->database());
  }
  add_to_origin(origin, std::move(items));
}

void Writer::State::add_to_origin(std::string_view origin, std::vector<Item> items) {
  for (Item& item : items) {
    ++(left_over_.erase(item.id) > 0 ? counts_.replaced : counts_.added);
    add(std::move(item), origin);
  }
}

void Writer::State::count_left_over() {
  counts_.removed += static_cast<int>(left_over_.size());
  left_over_.clear();
}

bool Writer::State::take_out_same(const Item& item) {
  bool known = false;
  const std::string no_origin = origin_term("");
  // Settling may have given it another id, or put it behind another item.
  for (const std::string_view prefix : {kIdPrefix, kShadowPrefix, kGivenIdPrefix}) {
    const std::string term = value_term(prefix, item.id);
    const std::vector<Xapian::docid> documents(store_->database().postlist_begin(term),
                                               store_->database().postlist_end(term));
    for (const Xapian::docid document : documents) {
      auto terms = store_->database().termlist_begin(document);
      terms.skip_to(no_origin);
      if (terms == store_->database().termlist_end(document) || *terms != no_origin) continue;
      const Xapian::Document old = store_->database().get_document(document);
      if (given_id_of(old) != item.id) continue;
      const auto time = store_->item(document).time;
      const bool of_a_day = with_time(item.id, "00:00") != item.id;
      if (of_a_day && time && item.time && *time != *item.time) continue;  // another meeting of that day
      take_out(document);
      known = true;
    }
  }
  return known;
}

void Writer::State::upsert(Item item) {
  if (bulk_ != nullptr && !bulk_ids_.insert(item.id).second) end_bulk();
  const bool known = bulk_ == nullptr && take_out_same(item);
  add(std::move(item), "");
  ++(known ? counts_.replaced : counts_.added);
}

void Writer::State::remove_origin(std::string_view origin) {
  end_bulk();
  counts_.removed += static_cast<int>(take_out(origin_term(origin)).size());
  forget_origin(origin, store_->database());
}

Result<WriteCounts> Writer::State::commit() {
  end_bulk();
  count_left_over();
  Settler settler(*store_);
  for (const std::string& day : touched_) settler.settle(day);
  touched_.clear();
  store_->write_words();
  Xapian::WritableDatabase& database = store_->database();
  if (new_state_.empty()) {
    database.commit_transaction();
    database.begin_transaction();
  } else {
    database.commit();
    database.close();
    if (const auto synced = sync_files(new_state_); !synced) return synced.error();
    if (const auto switched = switch_to_state(index_path_, new_state_); !switched) return switched.error();
    if (const auto opened = open(false); !opened) return opened.error();
  }
  pending_bytes_ = 0;
  return std::exchange(counts_, {});
}

Writer::Writer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

Result<Writer> Writer::open(const std::string& index_path, const WriterOptions& options) {
  return guarded(index_path, [&]() -> Result<Writer> {
    if (const auto fits = check_index_folder(index_path); !fits) return fits.error();
    auto lock = WriterLock::acquire(index_path);
    if (!lock) return lock.error();
    const auto current = current_state_path(index_path);
    if (!current && !options.rebuild) return current.error();
    const bool fresh = options.rebuild || current->empty();
    if (!fresh) {
      // An index of another format is refused before anything is written into it.
      if (const auto readable = open_current_state(index_path); !readable) return readable.error();
    }
    remove_unfinished_states(index_path);
    auto state = std::make_unique<State>(index_path, options, std::move(*lock));
    if (const auto opened = state->open(fresh); !opened) return opened.error();
    return Writer(std::move(state));
  });
}

Result<std::optional<std::string>> Writer::fingerprint(std::string_view origin) const {
  return guarded(state_->index_path(),
                 [&]() -> Result<std::optional<std::string>> { return state_->fingerprint(origin); });
}

Result<std::vector<std::string>> Writer::origins(std::string_view prefix) const {
  return guarded(state_->index_path(), [&]() -> Result<std::vector<std::string>> { return state_->origins(prefix); });
}

Result<void> Writer::replace_origin(std::string_view origin, std::string_view fingerprint, std::vector<Item> items) {
  return guarded(state_->index_path(), [&]() -> Result<void> {
    state_->replace_origin(origin, fingerprint, std::move(items));
    return {};
  });
}

Result<void> Writer::add_to_origin(std::string_view origin, std::vector<Item> items) {
  return guarded(state_->index_path(), [&]() -> Result<void> {
    state_->add_to_origin(origin, std::move(items));
    return {};
  });
}

Result<void> Writer::upsert(Item item) {
  return guarded(state_->index_path(), [&]() -> Result<void> {
    state_->upsert(std::move(item));
    return {};
  });
}

Result<void> Writer::remove_origin(std::string_view origin) {
  return guarded(state_->index_path(), [&]() -> Result<void> {
    state_->remove_origin(origin);
    return {};
  });
}

Result<WriteCounts> Writer::commit() {
  return guarded(state_->index_path(), [&] { return state_->commit(); });
}

}  // namespace referat
