package org.cablestats.cable.top;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.cable.scan.CommonWords;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;

/** The captions of a cable: lines of handling words between marking and order, often printed twice. */
public final class Captions {
    private static final List<String> KNOWN = Resource.lines(Captions.class, "captions.txt");
    private static final Map<String, String> HANDLING = Resource.pairs(Captions.class, "handling-words.tsv");

    private Captions() {}

    public static List<String> read(Preamble preamble) {
        Set<String> captions = new LinkedHashSet<>();
        String text = preamble.text();
        int limit = end(preamble);
        for (int line = 0; line < limit; line = Scan.lineEnd(text, line) + 1) {
            int end = Scan.lineEnd(text, line);
            int at = Scan.skipBlanks(text, line, end);
            for (String caption = at(text, at); !caption.isEmpty(); caption = at(text, at)) {
                captions.add(caption.startsWith("C O R R") ? "CORRECTED COPY" : caption);
                at = Scan.skipBlanks(text, at + caption.length(), end);
            }
        }
        return List.copyOf(captions);
    }

    /**
     * Whether a line tells how a cable is to be handled: all its words are such, and one of them a mark ({@code SENSITIVE BUT UNCLASSIFIED -
     * HANDLE ACCORDINGLY}).
     */
    static boolean isNotice(String line) {
        Set<String> words = CommonWords.of(line);
        return HANDLING.keySet().containsAll(words)
                && words.stream().anyMatch(word -> "mark".equals(HANDLING.get(word)));
    }

    /** Captions stand before the order, or the subject where there is none. */
    private static int end(Preamble preamble) {
        PreambleEntry order = preamble.first(Keyword.ORDER);
        PreambleEntry last = order == null ? preamble.first(Keyword.SUBJECT) : order;
        return last == null ? Math.min(preamble.end(), 1_000) : last.start();
    }

    /** Whether a caption begins here. */
    public static boolean isAt(String text, int at) {
        return !at(text, at).isEmpty();
    }

    private static String at(String text, int at) {
        char first = at < text.length() ? Character.toUpperCase(text.charAt(at)) : '\n';
        for (String caption : KNOWN) {
            boolean here = caption.charAt(0) == first && Scan.startsWith(text, at, caption);
            if (here && Scan.isWordEnd(text, at + caption.length())) {
                return caption;
            }
        }
        return "";
    }
}
