package org.cablestats.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.cablestats.packed.Micros;
import org.cablestats.search.hit.CableFilter;
import org.cablestats.search.hit.Hit;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.hit.Passages;
import org.cablestats.search.words.Excerpt;
import org.cablestats.search.words.Query;
import org.cablestats.search.words.Run;
import org.cablestats.search.words.TextPlaces;
import org.cablestats.search.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The passages of an index.
 *
 * @param state that it is of
 */
public record IndexedPassages(IndexFolder folder, IndexState state, DirectoryReader reader) implements Passages {
    @Override
    public Hits find(Query query, CableFilter filter, int limit) {
        return folder.reading(() -> {
            IndexSearcher searcher = new IndexSearcher(reader);
            // One question is asked.
            searcher.setQueryCache(null);
            FoundPassages found = searcher.search(IndexQuery.of(query, filter), FoundPassages.earliest(limit));
            List<Hit> hits = new ArrayList<>();
            for (int document : found.documents()) {
                hits.add(hit(document, query));
            }
            return new Hits(hits, found.cables(), found.passages());
        });
    }

    /** The stamps of the cables by their ids. */
    Map<String, String> stamps() throws IOException {
        Map<String, String> stamps = new HashMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Bits live = segment.reader().getLiveDocs();
            BinaryDocValues values = DocValues.getBinary(segment.reader(), IndexField.STAMP);
            SortedDocValues ids = DocValues.getSorted(segment.reader(), IndexField.ID);
            while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                if (live == null || live.get(values.docID())) {
                    stamps.put(
                            String.valueOf(value(ids, values.docID())),
                            values.binaryValue().utf8ToString());
                }
            }
        }
        return stamps;
    }

    private Hit hit(int document, Query query) throws IOException {
        Document stored = reader.storedFields().document(document);
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        int place = document - segment.docBase;
        String text = stored.get(IndexField.TEXT);
        Words words = Words.of(text);
        List<Run> runs = query.runs(new TextPlaces(words));
        return new Hit(
                String.valueOf(value(DocValues.getSorted(segment.reader(), IndexField.ID), place)),
                time(DocValues.getNumeric(segment.reader(), IndexField.CREATED), place),
                value(DocValues.getSorted(segment.reader(), IndexField.ORIGIN), place),
                paragraph(stored.getField(IndexField.PARAGRAPH)),
                Excerpt.of(text, words, runs),
                runs.size());
    }

    private static @Nullable String value(SortedDocValues values, int document) throws IOException {
        return values.advanceExact(document)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : null;
    }

    private static @Nullable Instant time(NumericDocValues micros, int document) throws IOException {
        return micros.advanceExact(document) ? Micros.time(micros.longValue()) : null;
    }

    private static @Nullable Integer paragraph(@Nullable IndexableField number) {
        return number == null ? null : (Integer) number.numericValue().intValue();
    }

    @Override
    public void close() {
        folder.reading(() -> {
            reader.close();
            return reader;
        });
    }
}
