package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.fault.PrintableText;
import org.cablestats.search.words.Excerpt;

/**
 * A text on one line of which parts are bold.
 *
 * @param parts in order; none overlaps another
 */
record BoldText(String text, List<TextRange> parts) {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    static BoldText of(Excerpt excerpt) {
        StringBuilder text = new StringBuilder();
        List<TextRange> parts = new ArrayList<>();
        int at = 0;
        for (TextRange mark : excerpt.marks()) {
            text.append(PrintableText.line(excerpt.text().substring(at, mark.start())));
            int start = text.length();
            text.append(PrintableText.line(mark.of(excerpt.text())));
            parts.add(new TextRange(start, text.length()));
            at = mark.end();
        }
        return new BoldText(
                text.append(PrintableText.line(excerpt.text().substring(at))).toString(), parts);
    }

    /** Lines of at most so many characters. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (String line : WrappedText.lines(text, width)) {
            // Between lines only blanks are left out.
            at = text.indexOf(line, at);
            lines.add(styled(at, at + line.length()));
            at += line.length();
        }
        return lines;
    }

    private String styled(int start, int end) {
        StringBuilder styled = new StringBuilder();
        int at = start;
        for (TextRange part : parts) {
            int from = Math.max(start, part.start());
            int to = Math.min(end, part.end());
            if (from < to) {
                styled.append(text, at, from)
                        .append(BOLD)
                        .append(text, from, to)
                        .append(PLAIN);
                at = to;
            }
        }
        return styled.append(text, at, end).toString();
    }
}
