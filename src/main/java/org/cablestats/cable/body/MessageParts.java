package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.header.HeaderAbove;
import org.cablestats.cable.header.PartMarking;
import org.cablestats.cable.header.PartMarkings;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.scan.Likeness;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/**
 * The parts of a body that holds its message in sections, or more than once: each section behind a header and a marking of its own, in
 * the order of their numbers. A part is known by its marking, which names the same message as the first one; a quoted cable has another
 * number, so it stays where it is.
 *
 * <p>Of copies the longest is read. A part is a copy where it has the section of another one and most of its words.
 */
record MessageParts(String text, List<PartMarking> markings) {
    /** What to read of a body, in order: the whole of nearly every one. */
    static List<TextRange> of(String text) {
        List<PartMarking> markings = PartMarkings.find(text);
        return markings.size() < 2
                ? List.of(new TextRange(0, text.length()))
                : new MessageParts(text, markings).inOrder();
    }

    /**
     * A message or a section.
     *
     * @param marking where its text begins
     * @param end where the header of the next part begins
     */
    private record Part(PartMarking marking, int end) {
        int length() {
            return end - marking.end();
        }

        boolean isSection() {
            return marking.section() != null;
        }
    }

    private List<TextRange> inOrder() {
        List<Part> parts = withoutCopies();
        if (parts.stream().allMatch(Part::isSection)) {
            parts.sort(
                    (a, b) -> Integer.compare(a.marking().number(), b.marking().number()));
        }
        Part first = parts.get(0);
        Set<String> top = RepeatedPreamble.lines(text, first.marking().end(), first.end());
        List<TextRange> ranges = new ArrayList<>();
        int start = first.marking().start() == markings.get(0).start()
                ? 0
                : first.marking().start();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            boolean last = at == parts.size() - 1;
            int end = last ? part.end() : end(start, part);
            ranges.add(new TextRange(start, end));
            start = last ? start : startBehind(end, parts.get(at + 1), top);
        }
        return ranges;
    }

    /** Where the words of a part end that others follow. */
    private int end(int start, Part part) {
        return Math.max(start, Scan.trimEnd(text, start, HeaderAbove.abovePage(text, start, part.end())));
    }

    /** Where the next part begins, with the line feeds before it: a sentence may run over from one part to the next. */
    private int startBehind(int end, Part next, Set<String> top) {
        int marking = next.marking().end();
        int start = RepeatedPreamble.end(text, marking, next.end(), top);
        int feed = start > marking && text.charAt(start - 1) == '\n' ? start - 1 : start;
        return ParagraphStart.endsSentence(text, end) ? Scan.trimEnd(text, marking, start) : feed;
    }

    private List<Part> withoutCopies() {
        List<Part> kept = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        Map<Integer, Likeness> words = new HashMap<>();
        for (int at = 0; at < markings.size(); at++) {
            Part part = new Part(markings.get(at), end(at));
            int number = part.marking().number();
            Likeness likeness = new Likeness(text, part.marking().end(), part.end());
            Integer place = places.get(number);
            if (place == null || !likeness.isCopy(words.get(number))) {
                places.putIfAbsent(number, kept.size());
                words.putIfAbsent(number, likeness);
                kept.add(part);
            } else if (part.length() > kept.get(place).length()) {
                kept.set(place, part);
                words.put(number, likeness);
            }
        }
        return kept;
    }

    private int end(int part) {
        return part + 1 == markings.size()
                ? text.length()
                : HeaderAbove.start(
                        text, markings.get(part).end(), markings.get(part + 1).start());
    }
}
