/* Finds in C what main.cc wrote. usage: outside-c INDEX */
#include <referat/referat.h>

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
  referat_searcher *searcher = argc == 2 ? referat_open(argv[1]) : NULL;
  if (searcher == NULL) {
    fprintf(stderr, "%s\n", referat_last_error());
    return 1;
  }
  char *answer = referat_search(searcher, "{\"q\": \"cykelsti\"}");
  const int found = answer != NULL && strstr(answer, "\"total\":{\"value\":1,") != NULL;
  printf("%s %s\n", referat_version(), found ? "found" : "not found");
  referat_free(answer);
  referat_close(searcher);
  return found ? 0 : 1;
}
