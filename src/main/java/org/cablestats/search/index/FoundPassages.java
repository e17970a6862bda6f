package org.cablestats.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.cablestats.packed.Micros;
import org.cablestats.search.hit.Earliest;
import org.cablestats.search.hit.Place;
import org.jspecify.annotations.Nullable;

/** Counts the passages that a query finds, and keeps the earliest. */
final class FoundPassages extends SimpleCollector {
    private final Earliest<Integer> earliest;
    private long passages;
    private long cables;

    // Of the segment that is searched. The passages of a cable stand side by side in one of them.
    private NumericDocValues created = DocValues.emptyNumeric();
    private NumericDocValues numbers = DocValues.emptyNumeric();
    private SortedDocValues ids = DocValues.emptySorted();
    private int first;
    private int cable;

    private FoundPassages(int limit) {
        this.earliest = new Earliest<>(limit);
    }

    /** So many of the earliest, however many threads search. */
    static CollectorManager<FoundPassages, FoundPassages> earliest(int limit) {
        return new CollectorManager<>() {
            @Override
            public FoundPassages newCollector() {
                return new FoundPassages(limit);
            }

            @Override
            public FoundPassages reduce(Collection<FoundPassages> parts) {
                FoundPassages all = new FoundPassages(limit);
                parts.forEach(all::addAll);
                return all;
            }
        };
    }

    private void addAll(FoundPassages part) {
        earliest.addAll(part.earliest);
        passages += part.passages;
        cables += part.cables;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        created = DocValues.getNumeric(segment.reader(), IndexField.CREATED);
        numbers = DocValues.getNumeric(segment.reader(), IndexField.NUMBER);
        ids = DocValues.getSorted(segment.reader(), IndexField.ID);
        first = segment.docBase;
        cable = -1;
    }

    @Override
    public void collect(int document) throws IOException {
        passages++;
        ids.advanceExact(document);
        int found = ids.ordValue();
        cables += found == cable ? 0 : 1;
        cable = found;
        Instant time = created.advanceExact(document) ? time(created.longValue()) : null;
        if (mayBeEarly(time)) {
            numbers.advanceExact(document);
            String id = ids.lookupOrd(found).utf8ToString();
            earliest.add(new Place(time, id, (int) numbers.longValue()), () -> first + document);
        }
    }

    /** To read an id takes longer than all else. */
    private boolean mayBeEarly(@Nullable Instant time) {
        Place last = earliest.last();
        return last == null || last.created() == null || (time != null && !time.isAfter(last.created()));
    }

    private static Instant time(long micros) {
        return Micros.time(micros);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Numbers of the documents of the earliest, in order. */
    Iterable<Integer> documents() {
        return earliest.inOrder();
    }

    long passages() {
        return passages;
    }

    long cables() {
        return cables;
    }
}
