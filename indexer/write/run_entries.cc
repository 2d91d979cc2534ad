#include "indexer/write/run_entries.h"

#include <cstddef>
#include <cstdint>

#include "common/index/fields.h"
#include "common/index/vocabulary_builder.h"
#include "common/index/word_lists.h"
#include "indexer/write/word_list_writer.h"
#include "indexer/write/word_run.h"

namespace referat {
namespace {

/// Before a form of the vocabulary, and so before all words.
constexpr char kFormMark = 'f';
static_assert(kWordKey > std::string_view(&kFormMark, 1));
static_assert(kWordKey > kFormsKey);  // so the vocabulary comes first

}  // namespace

void write_run(const std::string& path, const TermTable& forms, const TermTable& terms, WordBatch& words) {
  WordRunWriter run(path);
  std::string key;
  for (const std::uint32_t form : forms.sorted()) {
    key.assign(1, kFormMark).append(forms.term(form));
    run.add(key, {}, 0, 0);
  }
  words.take(terms, [&](std::string_view word, const Postings& postings, std::size_t first, std::size_t count) {
    key.assign(kWordKey).append(word);
    run.add(key, postings, first, count);
  });
  run.finish();
}

void make_entries(const std::vector<std::string>& run_paths, const OnEntry& on_entry) {
  WordRunMerge runs(run_paths);
  FormBlocks vocabulary(
      [&](std::string_view block, const std::vector<std::string>& forms) { on_entry(vocabulary_entry(block, forms)); });
  for (; !runs.at_end() && runs.key().front() == kFormMark; runs.next()) vocabulary.add(runs.key().substr(1));
  vocabulary.finish();
  for (; !runs.at_end(); runs.next()) {
    const std::string_view word = runs.key().substr(kWordKey.size());
    const std::size_t count = runs.count();
    if (const auto block = runs.only_block(); block && count < kFullBlock) {
      on_entry({list_key(word), short_list_record(count, *block)});
    } else {
      make_list(word, runs.postings(), on_entry);
    }
  }
}

}  // namespace referat
