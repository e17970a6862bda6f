package org.cablestats.topic;

import java.util.List;
import org.cablestats.topic.PhraseAutomaton.Hit;

/** Goes through the hits of a text phrase by phrase: a cable has a few dozen phrases of the dictionary's thousands. */
final class HitRuns {
    /** Behind the last phrase. */
    static final int END = Integer.MAX_VALUE;

    private final List<Hit> hits;
    private int from;

    /** Runs of hits that are sorted by phrase. */
    HitRuns(List<Hit> hits) {
        this.hits = hits;
    }

    /** The phrase of the next run. */
    int phrase() {
        return from == hits.size() ? END : hits.get(from).phrase();
    }

    /** The hits of a phrase, none where it has none; those of phrases before it are passed over. */
    List<Hit> take(int phrase) {
        while (phrase() < phrase) {
            from++;
        }
        int start = from;
        while (phrase() == phrase) {
            from++;
        }
        return hits.subList(start, from);
    }
}
