#include "indexer/write/check.h"

#include <sstream>

#include <xapian.h>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/index/form_block.h"
#include "common/index/states.h"
#include "common/index/xapian_error.h"
#include "indexer/write/check_words.h"

namespace referat {
namespace {

constexpr std::size_t kMostFaults = 100;

void check_structure(const std::string& state, std::vector<std::string>& faults) {
  std::ostringstream report;
  std::size_t errors = 0;
  try {
    errors = Xapian::Database::check(state, 0, &report);
  } catch (const Xapian::Error& error) {
    faults.push_back("the database cannot be read: " + error.get_msg());
    return;
  }
  if (errors > 0) faults.push_back("the database's structure has " + std::to_string(errors) + " faults");
}

void check_documents(const OpenState& state, std::vector<std::string>& faults) {
  const Xapian::Database& database = state.database;
  for (auto it = database.postlist_begin(""); it != database.postlist_end("") && faults.size() < kMostFaults; ++it) {
    const Xapian::Document document = database.get_document(*it);
    const std::string id = document.get_value(kIdSlot);
    try {
      if (item_in(document, state.stored).id != id) faults.push_back(id + ": the record belongs to another item");
    } catch (const Xapian::Error& error) {
      faults.push_back(id + ": " + error.get_msg());
    }
    const auto shown = database.get_termfreq(value_term(kIdPrefix, id));
    if (shown != 1) faults.push_back(id + ": shown " + std::to_string(shown) + " times instead of once");
  }
}

void check_vocabulary(const Xapian::Database& database, std::vector<std::string>& faults) {
  const std::string all(kFormsKey);
  for (auto key = database.metadata_keys_begin(all); key != database.metadata_keys_end(all); ++key) {
    const std::string block = (*key).substr(all.size());
    const std::string record = database.get_metadata(*key);
    try {
      FormBlockReader forms(block, record);
      while (!forms.at_end() && block_of_form(forms.form()) == block) forms.next();
      if (!forms.at_end()) faults.push_back("the words with " + block + "- hold one of another beginning");
    } catch (const Xapian::Error& error) {
      faults.push_back("the words with " + block + "-: " + error.get_msg());
    }
  }
}

}  // namespace

Result<std::vector<std::string>> find_faults(const std::string& index_path) try {
  const auto state = current_state_path(index_path);
  if (!state) return state.error();
  std::vector<std::string> faults;
  if (!state->empty()) check_structure(*state, faults);
  if (!faults.empty()) return faults;
  const auto opened = open_current_state(index_path);
  if (!opened) return opened.error();
  check_documents(*opened, faults);
  check_vocabulary(opened->database, faults);
  if (faults.empty()) check_words(*opened, kMostFaults, faults);
  return faults;
} catch (const Xapian::Error& error) {
  return error_from(error, index_path);
}

}  // namespace referat
