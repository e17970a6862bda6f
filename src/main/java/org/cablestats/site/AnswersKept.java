package org.cablestats.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** The answers that were asked for last: a snapshot never changes, nor do they. Thread-safe. */
final class AnswersKept {
    private final Map<Question, ResultTable> kept;

    /** So many at most. */
    AnswersKept(int number) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, ResultTable> eldest) {
                return size() > number;
            }
        };
    }

    /** What an answer depends on; a statistic is read once, when the site starts. */
    record Question(int snapshot, Selection selection, String statistic) {}

    /** The answer that is kept, else the one that is asked for now, which is kept from then on. */
    ResultTable of(Question question, Supplier<ResultTable> asking) {
        ResultTable known = known(question);
        if (known != null) {
            return known;
        }
        ResultTable answer = asking.get();
        synchronized (kept) {
            kept.put(question, answer);
        }
        return answer;
    }

    /** The answer that is kept; null where it is not. */
    @Nullable ResultTable known(Question question) {
        synchronized (kept) {
            return kept.get(question);
        }
    }
}
