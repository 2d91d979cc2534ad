#include "indexer/cli/parse.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <iterator>
#include <mutex>
#include <thread>
#include <utility>

#include "common/model/complete_item.h"
#include "common/model/item_id.h"
#include "indexer/minutes/minutes.h"
#include "indexer/read/source.h"

namespace referat {
namespace {

/// Changes whenever the same bytes would be read differently.
constexpr std::string_view kReaderVersion = "2";

/// At the end of a fingerprint: not all of the file could be read.
constexpr std::string_view kIncomplete = "-incomplete";

std::string fingerprint_of(std::string_view bytes, const IndexOptions& options) {
  std::string setting(kReaderVersion);
  for (const auto& value : {options.defaults.municipality, options.defaults.organ, options.defaults.date}) {
    setting += "\x1f" + value.value_or("");
  }
  if (options.format) setting += "\x1f" + std::string(format_name(*options.format));
  return hash_hex(bytes) + "-" + std::to_string(bytes.size()) + "-" + hash_hex(setting);
}

void add_defaults(const MeetingDefaults& defaults, Item& item) {
  if (!item.municipality) item.municipality = defaults.municipality;
  if (!item.organ) item.organ = defaults.organ;
  if (!item.date) item.date = defaults.date;
}

ItemCompleter& completer(const IndexOptions& options) {
  thread_local ItemCompleter one(static_cast<std::size_t>(options.jobs));
  return one;
}

class FileParser {
 public:
  FileParser(const IndexOptions& options, const KnownFingerprints& known) : options_(options), known_(known) {}

  ParsedFile parse(const FoundFile& file) const try {
    ParsedFile parsed;
    parsed.file = file;
    const auto bytes = read_bytes(file.path);
    if (!bytes) {
      parsed.failures.push_back({file.path, bytes.error()});
      return parsed;
    }
    parsed.bytes = bytes->size();
    parsed.fingerprint = fingerprint_of(*bytes, options_);
    if (is_known(parsed)) {
      parsed.unchanged = true;
      return parsed;
    }
    parse_bytes(*bytes, file.path, options_, parsed);
    if (!parsed.failures.empty()) parsed.fingerprint += kIncomplete;
    return parsed;
  } catch (const std::exception& error) {  // out of memory, most likely: it costs this file only
    ParsedFile failed;
    failed.file = file;
    failed.failures.push_back({file.path, {ErrorCode::source_failed, error.what(), ""}});
    return failed;
  }

 private:
  bool is_known(const ParsedFile& parsed) const {
    const auto stored = known_.find(parsed.file.origin);
    return stored != known_.end() && stored->second == parsed.fingerprint;
  }

  const IndexOptions& options_;
  const KnownFingerprints& known_;
};

/// Complete items of one document.
Result<std::vector<Item>> items_of(std::string_view bytes, Result<SourceFile>&& source, const IndexOptions& options) {
  if (!source) return source.error();
  std::vector<Item> items = std::move(source->items);
  if (source->holds_items) {
    for (Item& item : items) add_defaults(options.defaults, item);
  } else {
    auto read = read_minutes(std::move(source->document), options.defaults);
    if (!read) return read.error();
    items = std::move(*read);
  }
  if (auto completed = completer(options).complete(items, source->holds_items ? "" : hash_hex(bytes)); !completed) {
    return Error{ErrorCode::source_failed, completed.error().message, completed.error().hint};
  }
  return items;
}

}  // namespace

void parse_bytes(std::string_view bytes, const std::string& path, const IndexOptions& options, ParsedFile& parsed) {
  read_sources(
      bytes, path, options.format,
      [&](const std::string& name, std::string_view content, Result<SourceFile>&& source) {
        auto items = items_of(content, std::move(source), options);
        if (!items) {
          parsed.failures.push_back({name, items.error()});
          return;
        }
        ++parsed.documents;
        std::move(items->begin(), items->end(), std::back_inserter(parsed.items));
      },
      static_cast<std::size_t>(options.jobs));
}

void parse_files(const std::vector<FoundFile>& files, const IndexOptions& options, const KnownFingerprints& known,
                 const TakeFile& take) {
  FileParser parser(options, known);
  // Slots are filled by the workers and emptied in order; a worker may be at most `window` files ahead.
  const std::size_t window = static_cast<std::size_t>(options.jobs) * 4;
  std::vector<std::promise<ParsedFile>> slots(files.size());
  std::vector<std::future<ParsedFile>> results;
  results.reserve(files.size());
  for (auto& slot : slots) results.push_back(slot.get_future());
  std::atomic<std::size_t> next{0};
  std::atomic<bool> stop{false};
  std::mutex mutex;
  std::condition_variable emptied;
  std::size_t taken = 0;

  const auto work = [&] {
    for (std::size_t i = next++; i < files.size() && !stop; i = next++) {
      {
        std::unique_lock<std::mutex> lock(mutex);
        emptied.wait(lock, [&] { return i < taken + window || stop; });
      }
      if (stop) return;
      try {
        slots[i].set_value(parser.parse(files[i]));
      } catch (...) {
        slots[i].set_exception(std::current_exception());
      }
    }
  };
  std::vector<std::jthread> workers;
  for (int i = 0; i < options.jobs && static_cast<std::size_t>(i) < files.size(); ++i) workers.emplace_back(work);
  const auto finish = [&] {
    const std::lock_guard<std::mutex> lock(mutex);
    stop = true;
    emptied.notify_all();
  };
  try {
    for (std::size_t i = 0; i < files.size(); ++i) {
      const bool more = take(results[i].get());
      {
        const std::lock_guard<std::mutex> lock(mutex);
        taken = i + 1;
      }
      emptied.notify_all();
      if (!more) break;
    }
  } catch (...) {
    finish();
    throw;
  }
  finish();
}

}  // namespace referat
