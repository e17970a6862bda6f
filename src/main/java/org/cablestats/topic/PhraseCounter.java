package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.topic.phrase.Hit;
import org.cablestats.topic.phrase.PhraseMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Counts the phrases of a cable by where they stand.
 *
 * @param matcher finds them
 * @param points what an occurrence in the subject or the summary counts
 */
record PhraseCounter(PhraseMatcher matcher, Settings.Points points) implements Serializable {

    /**
     * A phrase that a cable has.
     *
     * @param phrase its index
     * @param count occurrences
     * @param weighted the same with those in the subject and the summary multiplied
     * @param paragraphs numbers of the paragraphs that it stands in, each once, in the order of the text
     */
    record PhraseCount(int phrase, int count, double weighted, List<Integer> paragraphs) {}

    /** The phrases that a cable has, in the order of the matcher: those of a topic stand together. */
    List<PhraseCount> count(CableText cable) {
        HitRuns text = new HitRuns(matcher.find(cable.text()));
        HitRuns subject = runs(cable.subject());
        // The line of tags stands in the text too. It is the tags' to speak: IAEA in it is no word about the IAEA.
        HitRuns tags = runs(String.join(" ", cable.tags()));
        List<PhraseCount> counts = new ArrayList<>();
        int phrase = Math.min(text.phrase(), subject.phrase());
        while (phrase != HitRuns.END) {
            List<Hit> inText = text.take(phrase);
            int inSubject = subject.take(phrase).size();
            int inSummary = inSummary(inText, cable);
            int ofText = inText.size() - tags.take(phrase).size();
            int all = Math.max(ofText, Math.max(inSubject, inSummary));
            if (all > 0 && !matcher.phrase(phrase).isException()) {
                double weighted = points.weighted(all, inSubject, inSummary);
                counts.add(new PhraseCount(phrase, all, weighted, paragraphs(inText, cable.numbering())));
            }
            phrase = Math.min(text.phrase(), subject.phrase());
        }
        return counts;
    }

    private static int inSummary(List<Hit> hits, CableText cable) {
        TextRange summary = cable.summary();
        int count = 0;
        for (Hit hit : hits) {
            count += summary != null && hit.start() >= summary.start() && hit.end() <= summary.end() ? 1 : 0;
        }
        return count;
    }

    private HitRuns runs(@Nullable String text) {
        return new HitRuns(text == null ? List.of() : matcher.find(text));
    }

    // Loops, where every cable has dozens of phrases: streams took a tenth of the time.
    private static List<Integer> paragraphs(List<Hit> hits, Numbering numbering) {
        List<Integer> paragraphs = new ArrayList<>();
        for (Hit hit : hits) {
            Integer number = numbering.at(hit.start());
            if (number != null && !paragraphs.contains(number)) {
                paragraphs.add(number);
            }
        }
        return paragraphs;
    }

    /** Goes through the hits of a text phrase by phrase: a cable has a few dozen phrases of the dictionary's thousands. */
    private static final class HitRuns {
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
}
