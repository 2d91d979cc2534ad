// The way out where Xapian cannot go on.
#ifndef REFERAT_INDEXER_CLI_WRITE_FAILURE_H
#define REFERAT_INDEXER_CLI_WRITE_FAILURE_H

#include <string>

namespace referat {

/// Xapian 1.4 writes the last of its values in a destructor: where the disk is full just then, its exception has no way
/// out and ends the program. From here on that end is a message and an exit status as any other error; the index stays
/// as it was, since nothing is switched to before it is complete. `json`: also on standard output.
void end_with_error_where_writing_fails(const std::string& index_path, bool json);

}  // namespace referat

#endif
