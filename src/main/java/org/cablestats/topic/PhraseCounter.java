package org.cablestats.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.topic.PhraseAutomaton.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the phrases of a cable by where they stand.
 *
 * @param matcher finds them
 * @param points what an occurrence in the subject or the summary counts
 */
record PhraseCounter(PhraseMatcher matcher, Settings.Points points) implements Serializable {

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
        CableText.Stretch summary = cable.summary();
        int count = 0;
        for (Hit hit : hits) {
            count += summary != null && summary.holds(hit) ? 1 : 0;
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
}
