package org.cablestats.search.hit;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Passage;
import org.cablestats.search.words.Excerpt;
import org.cablestats.search.words.Query;
import org.cablestats.search.words.Run;
import org.cablestats.search.words.TextPlaces;
import org.cablestats.search.words.Words;
import org.cablestats.table.state.CableFacts;
import org.cablestats.table.state.CablePart;

/** Searches by reading every text: needs no index and gives what one gives. Another thread may stop it. */
public final class TextScan implements Passages {
    private final List<CablePart> parts;
    private volatile boolean isStopped;

    /** Of the texts of a state. */
    public TextScan(List<CablePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Looks for a query.
     *
     * @throws CancellationException where it was stopped
     */
    @Override
    public Hits find(Query query, CableFilter filter, int limit) {
        Found all = new Found(limit);
        parts.parallelStream()
                .map(part -> find(query, filter, limit, part))
                .toList()
                .forEach(all::addAll);
        return all.hits();
    }

    /** Ends a search before its next text; those that begin later end at once. */
    public void stop() {
        isStopped = true;
    }

    private Found find(Query query, CableFilter filter, int limit, CablePart part) {
        Found found = new Found(limit);
        part.forEachText((cable, body) -> {
            if (isStopped) {
                throw new CancellationException("The search was stopped");
            }
            if (filter.holds(cable)) {
                found.search(query, cable, CableParser.passages(body));
            }
        });
        return found;
    }

    /** Every part was closed when it was read. */
    @Override
    public void close() {}

    /** What was found so far. */
    static final class Found {
        private final Earliest<Hit> earliest;
        private long cables;
        private long passages;

        Found(int limit) {
            this.earliest = new Earliest<>(limit);
        }

        void search(Query query, CableFacts cable, List<Passage> texts) {
            long before = passages;
            for (int number = 0; number < texts.size(); number++) {
                Passage passage = texts.get(number);
                Words words = Words.of(passage.text());
                TextPlaces places = new TextPlaces(words);
                if (query.holds(places)) {
                    passages++;
                    earliest.add(
                            new Place(cable.created(), cable.id(), number),
                            () -> hit(cable, passage, words, query.runs(places)));
                }
            }
            cables += passages > before ? 1 : 0;
        }

        private static Hit hit(CableFacts cable, Passage passage, Words words, List<Run> runs) {
            return new Hit(
                    cable.id(),
                    cable.created(),
                    cable.origin(),
                    passage.number(),
                    Excerpt.of(passage.text(), words, runs),
                    runs.size());
        }

        void addAll(Found part) {
            earliest.addAll(part.earliest);
            cables += part.cables;
            passages += part.passages;
        }

        Hits hits() {
            return new Hits(earliest.inOrder(), cables, passages);
        }
    }
}
