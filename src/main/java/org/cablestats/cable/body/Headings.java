package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Lines;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/**
 * Titles over paragraphs: lines with a rule below ({@code SUMMARY / -------}), between two rules, with dashes behind them on their own line
 * ({@code ---- Summary ----}), or alone between a blank line and a numbered paragraph.
 */
final class Headings {
    private static final int SHORTEST_RULE = 3;

    /** A title with more lines is a paragraph that a rule follows. */
    private static final int MOST_LINES = 3;

    /** Lines of cables that nobody edited have 70 characters at most; a title alone on its line has one of them. */
    private static final int LONGEST_LINE = 80;

    /** Viewer pages put it in the place of names, also alone on a line (09HARARE888). */
    private static final String REDACTED = "XXXX";

    private final String text;
    private final List<TextRange> found = new ArrayList<>();
    /** The lines since the last blank line or rule. */
    private int blockStart;

    private int blockEnd;
    private int blockLines;
    private int lastLine;
    /** Whether a paragraph was seen: above the first one a line alone is more often the rest of the subject or of the references. */
    private boolean numbered;

    /** Whether a blank line stands between the block and what comes next. */
    private boolean apart;

    private Headings(String text) {
        this.text = text;
    }

    /**
     * The headings in order.
     *
     * @param lines of the text
     * @param from where to begin: below the subject and the references
     * @param end where the signature begins
     */
    static List<TextRange> find(String text, Lines lines, int from, int end) {
        Headings headings = new Headings(text);
        for (int line = lines.at(from); line < lines.count() && lines.start(line) < end; line++) {
            headings.take(TextRange.trimmed(text, lines.start(line), Math.min(end, lines.end(line))));
        }
        return headings.found;
    }

    private void take(TextRange line) {
        if (line.isEmpty()) {
            apart = true;
        } else if (isSign(line.start()) || isSign(line.end() - 1)) {
            takeSigns(line);
        } else {
            takeWords(line);
        }
    }

    private void takeSigns(TextRange line) {
        TextRange words = withoutSigns(line);
        if (!words.isEmpty()) {
            takeWords(line);
            return;
        }
        if (line.end() - line.start() >= SHORTEST_RULE && !apart) {
            addUnderlined();
        }
        blockLines = 0;
    }

    private TextRange withoutSigns(TextRange line) {
        int start = line.start();
        while (start < line.end() && (isSign(start) || Scan.isBlank(text.charAt(start)))) {
            start++;
        }
        int end = line.end();
        while (end > start && (isSign(end - 1) || Scan.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private void takeWords(TextRange line) {
        if (isSign(line.end() - 1) && takeFramed(line, withoutSigns(line))) {
            return;
        }
        boolean paragraph = ParagraphStart.isNumber(text, line.start());
        if (blockLines == 1 && paragraph && numbered) {
            addAlone();
        }
        numbered |= paragraph;
        if (apart || paragraph || blockLines == 0 || endsParagraph()) {
            blockLines = 0;
            blockStart = line.start();
        }
        blockLines++;
        lastLine = line.start();
        blockEnd = line.end();
        apart = false;
    }

    private boolean takeFramed(TextRange line, TextRange words) {
        if (line.end() - words.end() <= SHORTEST_RULE || words.end() - words.start() > LONGEST_LINE) {
            return false;
        }
        add(Titles.afterNumber(text, words.start()), words.end());
        blockLines = 0;
        apart = false;
        return true;
    }

    /** A title may follow a paragraph without a blank line between them (09STOCKHOLM355). */
    private boolean endsParagraph() {
        return blockEnd - lastLine > LONGEST_LINE || text.charAt(blockEnd - 1) == '.';
    }

    private void addUnderlined() {
        boolean title = blockLines > 0 && blockLines <= MOST_LINES && ".,;".indexOf(text.charAt(blockEnd - 1)) < 0;
        if (title && !isTable()) {
            add(Titles.afterNumber(text, blockStart), blockEnd);
        }
    }

    private void addAlone() {
        char first = text.charAt(blockStart);
        char last = text.charAt(blockEnd - 1);
        boolean title = blockEnd - blockStart <= LONGEST_LINE
                && (Scan.isUpper(first) || first == '"' || Scan.isDigit(first))
                && ".,;:)".indexOf(last) < 0;
        if (title && !ParagraphStart.isNumber(text, blockStart)) {
            add(blockStart, blockEnd);
        }
    }

    private void add(int start, int end) {
        boolean title = start < end && !Scan.startsWith(text, start, "END ") && !text.startsWith(REDACTED, start);
        if (title) {
            found.add(new TextRange(start, end));
        }
    }

    /** The names of a table's columns stand apart. */
    private boolean isTable() {
        return text.substring(blockStart, blockEnd).contains("   ");
    }

    /** Whether it is what rules are made of. */
    private boolean isSign(int at) {
        return switch (text.charAt(at)) {
            case '-', '=', '_', '*', '~', '\u2010' -> true;
            default -> false;
        };
    }
}
