/* The C interface of libreferat, callable from any language.
 *
 * Strings are UTF-8 and NUL-terminated; those returned as char * are the caller's, to be given back with referat_free.
 * A searcher is used by one thread at a time; several searchers run in parallel.
 */
#ifndef REFERAT_H
#define REFERAT_H

#include <referat/export.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct referat_searcher referat_searcher;

/* Opens the index in a folder. NULL on error: see referat_last_error. */
REFERAT_EXPORT referat_searcher *referat_open(const char *index_path);

/* request_json: {"q": "..."} and the long options' names as keys, lists where an option may be repeated.
 * Answers JSON, an error as {"error": {"code", "message", "hint"}}; NULL only if memory runs out. */
REFERAT_EXPORT char *referat_search(referat_searcher *searcher, const char *request_json);

/* The whole item with that id as JSON, or an error as above. */
REFERAT_EXPORT char *referat_item(referat_searcher *searcher, const char *id);

REFERAT_EXPORT void referat_free(char *answer);
REFERAT_EXPORT void referat_close(referat_searcher *searcher);

/* The last error of the calling thread as JSON, "" if there was none. Valid until the thread's next call of any
 * function here. */
REFERAT_EXPORT const char *referat_last_error(void);

/* Such as "0.1.0". */
REFERAT_EXPORT const char *referat_version(void);

#ifdef __cplusplus
}
#endif

#endif
