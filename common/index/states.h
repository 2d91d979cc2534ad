// An index on disk: a folder with one complete state at a time.
//
//   DIR/current     a Xapian stub database file that names the state ("auto state-1"); replaced by rename(2), so that
//                   readers see either the old state or the new one
//   DIR/state-<n>/  a Xapian 1.4 (glass) database, and the files of stored_items.h
//   DIR/state-<n>-parts/  what a state is made of while it is built
//   DIR/lock        who writes (see lock.h)
//
// A state that `current` does not name is a build that never finished; the next writer removes it.
#ifndef REFERAT_COMMON_INDEX_STATES_H
#define REFERAT_COMMON_INDEX_STATES_H

#include <string>

#include <xapian.h>

#include <referat/error.h>

#include "common/index/stored_items.h"

namespace referat {

/// A state, open for reading.
struct OpenState {
  Xapian::Database database;
  StoredItems stored;
};

/// Opens the current state and checks its version.
/// Errors: index_missing, index_damaged, index_too_old, index_too_new, permission.
Result<OpenState> open_current_state(const std::string& index_path);

/// Path of the current state's database; empty where there is none yet. Errors: index_damaged, permission.
Result<std::string> current_state_path(const std::string& index_path);

/// Path for a new state, which no file has yet. Creates DIR if needed. Only while holding the lock. Errors: permission,
/// disk.
Result<std::string> new_state_path(const std::string& index_path);

/// The folder beside a new state for what it is made of.
std::string parts_path_of(const std::string& state_path);

/// Makes a finished state the current one and removes all others. Only while holding the lock. Errors: permission,
/// disk.
Result<void> switch_to_state(const std::string& index_path, const std::string& state_path);

/// Refuses a folder that holds other things and no index. Errors: bad_request.
Result<void> check_index_folder(const std::string& index_path);

/// Removes builds that never finished. Only while holding the lock.
void remove_unfinished_states(const std::string& index_path);

/// Marks a database as one of this program's format.
void write_format(Xapian::WritableDatabase& database);

}  // namespace referat

#endif
