// Lucene as its documentation advises: DanishAnalyzer, BM25, QueryParser over a field of everything, the title in it more than once.
// usage: java -cp JARS LuceneDanish.java or|and TITLE_WEIGHT     reads and prints the lines that peers.py describes

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

public class LuceneDanish {
  public static void main(String[] arguments) throws Exception {
    int titleWeight = Integer.parseInt(arguments[1]);
    Analyzer analyzer = new DanishAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    List<String> queries = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", -1);
        if (fields[0].equals("query")) {
          queries.add(fields[1]);
          continue;
        }
        Document document = new Document();
        document.add(new StringField("id", fields[1], Field.Store.YES));
        for (int times = 0; times < titleWeight; ++times) document.add(new TextField("text", fields[2], Field.Store.NO));
        document.add(new TextField("text", fields[3], Field.Store.NO));
        writer.addDocument(document);
      }
    }
    QueryParser parser = new QueryParser("text", analyzer);
    parser.setDefaultOperator(arguments[0].equals("and") ? QueryParser.Operator.AND : QueryParser.Operator.OR);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (String query : queries) {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(parser.parse(QueryParser.escape(query)), reader.maxDoc()).scoreDocs) {
          ids.add(searcher.doc(hit.doc).get("id"));
        }
        out.println(String.join(" ", ids));
      }
    }
    out.flush();
  }
}
