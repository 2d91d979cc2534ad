// Writes an index of one item and finds it again. usage: outside INDEX
#include <referat/index_writer.h>
#include <referat/searcher.h>

#include <iostream>

namespace {

int fail(const referat::Error& error) {
  std::cerr << referat::to_json(error) << "\n";
  return referat::describe(error.code).exit_status;
}

referat::Item cycle_path() {
  referat::Item item;
  item.number = "4";
  item.title = "Cykelsti langs fjorden";
  item.organ = "Byrådet";
  item.municipality = "Fjordby";
  item.date = "2031-05-01";
  item.sections = {{"Beslutning", "Beslutning", "Godkendt."}};
  return item;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  auto writer = referat::IndexWriter::open(argv[1]);
  if (!writer) return fail(writer.error());
  if (auto written = writer->upsert(cycle_path()); !written) return fail(written.error());
  const auto counts = writer->commit();
  if (!counts) return fail(counts.error());

  auto searcher = referat::Searcher::open(argv[1]);
  if (!searcher) return fail(searcher.error());
  referat::Query query;
  query.text = "cykelstier";
  const auto results = searcher->search(query);
  if (!results) return fail(results.error());
  if (results->total != 1) return 1;
  const auto item = searcher->item(results->hits.front().item.id);
  if (!item) return fail(item.error());
  std::cout << counts->added << " " << item->id << " " << item->outcome.value_or("none") << "\n";
  return searcher->item("no/such/item") ? 1 : 0;
}
