#include "indexer/cli/run.h"

int main(int argc, char** argv) {
  return referat::run_index({argv + 1, argv + argc});
}
