package org.cablestats.cable.top;

import java.util.List;
import org.cablestats.cable.paragraph.InlineParagraphs;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Scan;
import org.cablestats.resource.Resource;

/**
 * Where a subject ends that no blank line ends. A title goes on over lines of its own case; a label, a rule, a mark or a paragraph ends
 * it. A heading, a handling notice or a sentence does so where the line before was broken off: the next word had room on it.
 */
record SubjectEnd(Preamble preamble) {
    /** Lines of cables that nobody edited have 55 to 72 characters where they are full. */
    private static final int SHORTEST_FULL = 60;

    /** A heading's rule is about as long as the heading. */
    private static final int RULE_DIFFERENCE = 3;

    private static final int SHORTEST_RULE = 3;

    /** Labels and markings, in capitals. */
    private static final List<String> STOPS = Resource.lines(SubjectEnd.class, "subject-stops.txt");

    /** Labels, in any case. */
    private static final List<String> LABELS = List.of("DERIVED FROM:", "DECLASSIFY ON:", "REASON:", "REASONS:");

    private static final String SUMMARY = "SUMMARY";

    /** Words that no title ends with. */
    private static final List<String> OPEN =
            List.of("A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "WITH");

    /**
     * Whether this line is no part of the subject.
     *
     * @param words of the line
     * @param subject as far as the lines above have it
     */
    boolean isAt(int line, String words, CharSequence subject) {
        return isApart(line, words)
                || isSummary(words)
                || isLabel(words)
                || (isCapitals(subject) && Sentences.isSmall(words))
                || (isBrokenOff(line, words, subject) && isOther(line, words));
    }

    private boolean isApart(int line, String words) {
        return words.isEmpty()
                || preamble.next(line) == line
                || isRule(words)
                || Preamble.isParagraph(preamble.text(), line)
                || Portion.at(words, 0) != null
                || words.startsWith("1) ")
                || words.startsWith("\u00b6");
    }

    private static boolean isRule(String words) {
        return words.startsWith("---")
                || words.startsWith("==")
                || words.startsWith("__")
                || words.startsWith("**")
                || isSigns(words)
                || (words.startsWith("--") && words.endsWith("--"));
    }

    /** Whether the line has nothing but signs. */
    static boolean isSigns(String words) {
        int at = 0;
        while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return at == words.length() && at >= SHORTEST_RULE;
    }

    private static boolean isSummary(String words) {
        return Scan.startsWith(words, 0, SUMMARY) && Titles.end(words, SUMMARY.length()) >= 0;
    }

    private static boolean isLabel(String words) {
        return STOPS.stream().anyMatch(words::startsWith)
                || LABELS.stream().anyMatch(label -> Scan.startsWith(words, 0, label));
    }

    /** A subject in capitals may hold a name or two in small letters ({@code al-}, {@code Mc}), but no line of them. */
    private static boolean isCapitals(CharSequence words) {
        return Sentences.small(words) * 5 < words.length();
    }

    /** Whether the line above ended although the first word of this one had room on it, and its last word asks for no other. */
    private boolean isBrokenOff(int line, String words, CharSequence subject) {
        String text = preamble.text();
        int end = Scan.blanksBefore(text, line - 1);
        int length = end - (text.lastIndexOf('\n', end - 1) + 1);
        int word = words.indexOf(' ');
        int needed = length + 1 + (word < 0 ? words.length() : word);
        return (needed <= SHORTEST_FULL || length > InlineParagraphs.LONGEST_UNEDITED) && !isOpen(subject);
    }

    private static boolean isOpen(CharSequence subject) {
        String words = subject.toString();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return ",-/:&(".indexOf(words.charAt(words.length() - 1)) >= 0
                || OPEN.stream().anyMatch(last::equalsIgnoreCase);
    }

    private boolean isOther(int line, String words) {
        return isHeading(line, words) || Captions.isNotice(words) || Sentences.isAt(preamble, line);
    }

    /** With a rule of its length below, or with a colon where nothing goes on. */
    private boolean isHeading(int line, String words) {
        String text = preamble.text();
        int next = Scan.lineEnd(text, line) + 1;
        if (next >= text.length()) {
            return false;
        }
        String below = text.substring(next, Scan.lineEnd(text, next)).strip();
        boolean rule = isSigns(below) && Math.abs(below.length() - words.length()) <= RULE_DIFFERENCE;
        return rule || (words.endsWith(":") && (below.isEmpty() || Preamble.isParagraph(text, next)));
    }
}
