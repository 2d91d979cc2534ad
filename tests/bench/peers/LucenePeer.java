// Lucene as its documentation advises: DanishAnalyzer, one writer fed by two threads, positions and offsets in the
// postings for the unified highlighter, the record in stored fields, facets as sorted-set doc values.
// usage: LucenePeer index ROWS INDEX THREADS
//        LucenePeer search INDEX QUERIES WARM_UPS ROUNDS          (README.md)

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

public class LucenePeer {
  private static final double RAM_BUFFER_MB = 128;
  private static final long LONGEST_WARM_UP_NS = 30_000_000_000L;
  private static final String[] STORED = {"municipality", "date", "case", "outcome"};
  private static final int[] STORED_COLUMNS = {3, 7, 8, 9};

  private static FieldType textType() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued("topic", true);
    return config;
  }

  private static Document document(String row, FieldType textType) {
    String[] columns = row.split("\t", -1);
    Document document = new Document();
    document.add(new StringField("id", columns[0], Field.Store.YES));
    document.add(new Field("text", columns[1] + "\n" + columns[2].replace('\u000b', '\n'), textType));
    document.add(new StoredField("title", columns[1]));
    for (int i = 0; i < STORED.length; ++i) document.add(new StoredField(STORED[i], columns[STORED_COLUMNS[i]]));
    document.add(new StoredField("organ", columns[4]));
    document.add(new StoredField("topics", columns[5]));
    document.add(new SortedSetDocValuesFacetField("organ", columns[4]));
    for (String topic : columns[5].split("\\|")) document.add(new SortedSetDocValuesFacetField("topic", topic));
    document.add(new SortedSetDocValuesFacetField("year", columns[6]));
    return document;
  }

  private static void index(String rows, String folder, int threads) throws Exception {
    ConcurrentLinkedQueue<Path> files = new ConcurrentLinkedQueue<>();
    try (Stream<Path> list = Files.list(Paths.get(rows))) {
      files.addAll(list.sorted().collect(Collectors.toList()));
    }
    IndexWriterConfig config = new IndexWriterConfig(new DanishAnalyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    FacetsConfig facets = facetsConfig();
    FieldType textType = textType();
    try (FSDirectory directory = FSDirectory.open(Paths.get(folder));
        IndexWriter writer = new IndexWriter(directory, config)) {
      Thread[] workers = new Thread[threads];
      Throwable[] failures = new Throwable[threads];
      for (int i = 0; i < threads; ++i) {
        int number = i;
        workers[i] = new Thread(() -> {
          try {
            for (Path file = files.poll(); file != null; file = files.poll()) {
              try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String row = in.readLine(); row != null; row = in.readLine()) {
                  writer.addDocument(facets.build(document(row, textType)));
                }
              }
            }
          } catch (Throwable failure) {
            failures[number] = failure;
          }
        });
        workers[i].start();
      }
      for (Thread worker : workers) worker.join();
      for (Throwable failure : failures) {
        if (failure != null) throw new RuntimeException(failure);
      }
      writer.commit();
    }
  }

  private static class Searcher {
    final DirectoryReader reader;
    final IndexSearcher searcher;
    final Analyzer analyzer = new DanishAnalyzer();
    final QueryParser parser = new QueryParser("text", analyzer);
    final UnifiedHighlighter highlighter;
    final SortedSetDocValuesReaderState state;
    long sum = 0;

    Searcher(String folder) throws Exception {
      reader = DirectoryReader.open(FSDirectory.open(Paths.get(folder)));
      searcher = new IndexSearcher(reader);
      parser.setDefaultOperator(QueryParser.Operator.AND);
      highlighter = new UnifiedHighlighter(searcher, analyzer);
      state = new DefaultSortedSetDocValuesReaderState(reader);
    }

    long ask(String text) throws Exception {
      Query query = parser.parse(QueryParser.escape(text));
      FacetsCollector collector = new FacetsCollector();
      TopDocs found = FacetsCollector.search(searcher, query, 10, collector);
      Facets facets = new SortedSetDocValuesFacetCounts(state, collector);
      for (String name : new String[] {"organ", "topic", "year"}) {
        FacetResult result = facets.getTopChildren(100, name);
        if (result != null) sum += result.childCount;
      }
      for (ScoreDoc hit : found.scoreDocs) sum += searcher.doc(hit.doc).get("title").length();
      for (String snippet : highlighter.highlight("text", query, found, 1)) sum += snippet == null ? 0 : snippet.length();
      return found.totalHits.value;
    }
  }

  private static void search(String folder, String queryFile, int warmUps, int rounds) throws Exception {
    Searcher searcher = new Searcher(folder);
    List<String> queries = Files.readAllLines(Paths.get(queryFile), StandardCharsets.UTF_8);
    long start = System.nanoTime();
    for (int i = 0; i < warmUps && System.nanoTime() - start < LONGEST_WARM_UP_NS; ++i) {
      for (String query : queries) searcher.ask(query);
    }
    StringBuilder out = new StringBuilder();
    for (int round = 0; round < rounds; ++round) {
      for (String query : queries) {
        long before = System.nanoTime();
        long total = searcher.ask(query);
        double ms = (System.nanoTime() - before) / 1e6;
        out.append(round).append('\t').append(ms).append('\t').append(total).append('\n');
      }
    }
    System.out.print(out);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("index")) {
      index(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
    } else {
      search(arguments[1], arguments[2], Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    }
  }
}
