/* A C program that knows only referat.h.
 * usage: abi-c INDEX QUERY < what `referat-search --format json QUERY` printed */
#include <referat/referat.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

static void expect(int condition, const char *what, const char *seen) {
  if (condition) return;
  ++failures;
  fprintf(stderr, "FAILED: %s: %.300s\n", what, seen == NULL ? "NULL" : seen);
}

static int starts_with(const char *text, const char *start) {
  return text != NULL && strncmp(text, start, strlen(start)) == 0;
}

static int is_error(const char *answer, const char *code) {
  char start[64];
  snprintf(start, sizeof start, "{\"error\":{\"code\":\"%s\",\"message\":\"", code);
  return starts_with(answer, start) && strstr(answer, "\"hint\":\"") != NULL;
}

/* Cuts the value of took_ms out of an answer. */
static void without_time(char *answer) {
  char *from = strstr(answer, "\"took_ms\":");
  if (from == NULL) return;
  from += strlen("\"took_ms\":");
  memmove(from, from + strcspn(from, ",}"), strlen(from + strcspn(from, ",}")) + 1);
}

/* The answer must be this error, and so must referat_last_error. */
static void expect_error(char *answer, const char *code, const char *what) {
  expect(is_error(answer, code), what, answer);
  expect(answer != NULL && strcmp(answer, referat_last_error()) == 0, "referat_last_error is not the answer",
         referat_last_error());
  referat_free(answer);
}

static char *read_all(FILE *in) {
  size_t size = 0, room = 1 << 16;
  char *text = malloc(room);
  while (text != NULL && (size += fread(text + size, 1, room - size - 1, in)) == room - 1)
    text = realloc(text, room *= 2);
  if (text == NULL) exit(2);
  text[size] = '\0';
  return text;
}

static char *search_for(referat_searcher *searcher, const char *query) {
  char request[512];
  snprintf(request, sizeof request, "{\"q\": \"%s\"}", query);
  char *answer = referat_search(searcher, request);
  if (answer != NULL) without_time(answer);
  return answer;
}

struct work {
  const char *index;
  const char *query;
  const char *expected;
  const char *problem;
};

/* Each thread has a searcher and a last error of its own. */
static void *search_often(void *argument) {
  struct work *work = argument;
  referat_searcher *searcher = referat_open(work->index);
  if (searcher == NULL) {
    work->problem = "a second searcher cannot be opened";
    return NULL;
  }
  for (int turn = 0; turn < 50 && work->problem == NULL; ++turn) {
    char *answer = search_for(searcher, work->query);
    if (answer == NULL || strcmp(answer, work->expected) != 0) work->problem = "a thread gets another answer";
    if (referat_last_error()[0] != '\0') work->problem = "a thread sees an error that is not its own";
    referat_free(answer);
  }
  referat_close(searcher);
  return NULL;
}

static void check_opening(const char *index) {
  expect(referat_open("/nowhere/at/all") == NULL, "a missing index opens", "");
  expect(is_error(referat_last_error(), "index_missing"), "error of a missing index", referat_last_error());
  expect(referat_open(NULL) == NULL, "NULL opens", "");
  expect(is_error(referat_last_error(), "bad_request"), "error of NULL", referat_last_error());
  referat_searcher *searcher = referat_open(index);
  expect(searcher != NULL, "the index opens", referat_last_error());
  expect(referat_last_error()[0] == '\0', "no error after success", referat_last_error());
  referat_close(searcher);
  referat_close(NULL);
  referat_free(NULL);
}

static void check_requests(referat_searcher *searcher) {
  expect_error(referat_search(searcher, "{\"q\": "), "bad_request", "a malformed request");
  expect_error(referat_search(searcher, "[]"), "bad_request", "a request that is no object");
  expect_error(referat_search(searcher, ""), "bad_request", "an empty request");
  expect_error(referat_search(searcher, "{\"q\": \"skole\", \"colour\": \"red\"}"), "bad_request", "an unknown key");
  expect_error(referat_search(searcher, "{\"q\": {}}"), "bad_request", "an object for a text");
  expect_error(referat_search(searcher, "{\"limit\": \"ten\"}"), "bad_request", "a text for a number");
  expect_error(referat_search(searcher, "{\"limit\": -1}"), "bad_request", "a limit below 0");
  expect_error(referat_search(searcher, "{\"sort\": \"size\"}"), "bad_request", "an unknown order");
  expect_error(referat_search(searcher, "{\"facets\": [\"hue\"]}"), "bad_request", "an unknown facet");
  expect_error(referat_search(searcher, "{\"organ\": [\"kutur\"]}"), "unknown_value", "an organ that no item has");
  expect_error(referat_search(searcher, "{\"meeting\": \"kkr/1999-01-01\"}"), "not_found",
               "a meeting that is not there");
  expect_error(referat_search(searcher, NULL), "bad_request", "NULL for a request");
  expect_error(referat_search(NULL, "{}"), "bad_request", "NULL for a searcher");
  expect_error(referat_item(searcher, "no/such/item"), "not_found", "an id that is not there");
  expect_error(referat_item(searcher, NULL), "bad_request", "NULL for an id");
  expect_error(referat_item(NULL, "x"), "bad_request", "NULL for a searcher of items");

  char *answer = referat_search(
      searcher, "{\"organ\": [\"byrådet\", \"kkr\"], \"year\": \"2031\", \"limit\": 3, \"facets\": \"none\"}");
  expect(starts_with(answer, "{\"format_version\":1,"), "lists, single values and numbers", answer);
  expect(referat_last_error()[0] == '\0', "the last error goes with the next success", referat_last_error());
  referat_free(answer);
  answer = referat_item(searcher, "fjordby-byraadet/2031-03-27/3");
  expect(starts_with(answer, "{\"id\":\"fjordby-byraadet/2031-03-27/3\",\"number\":\"3\","), "an item", answer);
  expect(answer != NULL && strstr(answer, "\"sections\":[{") != NULL, "an item with its sections", answer);
  referat_free(answer);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  const char *index = argv[1], *query = argv[2];
  char *expected = read_all(stdin);
  expected[strcspn(expected, "\n")] = '\0';
  without_time(expected);

  expect(referat_version()[0] >= '0' && referat_version()[0] <= '9', "version", referat_version());
  check_opening(index);
  referat_searcher *searcher = referat_open(index);
  if (searcher == NULL) return 1;
  char *answer = search_for(searcher, query);
  expect(answer != NULL && strcmp(answer, expected) == 0, "the answer differs from referat-search's", answer);
  referat_free(answer);
  check_requests(searcher);
  referat_close(searcher);

  struct work works[2] = {{index, query, expected, NULL}, {index, query, expected, NULL}};
  pthread_t threads[2];
  for (int i = 0; i < 2; ++i) pthread_create(&threads[i], NULL, search_often, &works[i]);
  for (int i = 0; i < 2; ++i) {
    pthread_join(threads[i], NULL);
    expect(works[i].problem == NULL, "threads", works[i].problem);
  }
  free(expected);
  printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
