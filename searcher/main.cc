#include "searcher/cli/run.h"

int main(int argc, char** argv) {
  return referat::run_search({argv + 1, argv + argc});
}
