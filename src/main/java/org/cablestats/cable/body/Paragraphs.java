package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.paragraph.InlineParagraphs;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.scan.Lines;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds the numbered paragraphs of a text. */
public final class Paragraphs {
    /** Three digits are a paragraph's number; four are a year at a line's start. */
    private static final int MOST_DIGITS = 3;

    /** How far a number may run ahead where no blank line stands before it. */
    private static final int STEP = 2;

    private final CleanText clean;
    private final String text;
    private final List<Paragraph> found = new ArrayList<>();
    /** Zero before the first, so that 1 is the number that comes next. */
    private int openNumber;

    private boolean open;
    private int openStart;
    private int openContent;

    private Paragraphs(CleanText clean) {
        this.clean = clean;
        this.text = clean.text();
    }

    /** The paragraphs in order; each ends where the next begins, the last before the signature. */
    public static List<Paragraph> find(CleanText clean) {
        Paragraphs paragraphs = new Paragraphs(clean);
        paragraphs.scan();
        return paragraphs.found;
    }

    private void scan() {
        Lines lines = clean.lines();
        for (int line = 0; line < lines.count(); line++) {
            scan(lines.start(line), lines.end(line));
        }
        close(Signature.find(text, openContent).start());
    }

    private void scan(int line, int end) {
        int start = ParagraphStart.signStart(text, line);
        if (start < text.length() && Scan.isDigit(text.charAt(start))) {
            take(line, start);
        }
        if (end - line > InlineParagraphs.LONGEST_UNEDITED) {
            takeMarked(Math.max(line, openContent), end);
        }
    }

    private void take(int line, int start) {
        int digits = Scan.digits(text, start);
        if (digits > MOST_DIGITS) {
            return;
        }
        int number = Integer.parseInt(text.substring(start, start + digits));
        boolean next = number == openNumber + 1;
        // 1 . IN RESPONSE TO REFTEL: blanks around every sign (74TOKYO1547), where a number in order is sign enough.
        int point = next && text.startsWith(" . ", start + digits) ? start + digits + 1 : start + digits;
        if (!ParagraphStart.isPoint(text, point)) {
            return;
        }
        int content = Scan.skipBlanks(text, point + 1, text.length());
        if (next || Portion.at(text, content) != null || isPlausible(line, number)) {
            takeSkipped(number, line);
            begin(number, start, content, line);
        }
    }

    /** The paragraphs of an edited line that have a mark. */
    private void takeMarked(int from, int end) {
        int start = InlineParagraphs.marked(text, from, end, openNumber + 1);
        while (start >= 0) {
            begin(openNumber + 1, start);
            start = InlineParagraphs.marked(text, openContent, end, openNumber + 1);
        }
    }

    /** The paragraphs whose numbers are missing before this one at a line's start: they stand within the lines above. */
    private void takeSkipped(int number, int line) {
        int from = openContent;
        while (openNumber + 1 < number) {
            int start = InlineParagraphs.unmarked(text, from, line, openNumber + 1);
            if (start < 0) {
                return;
            }
            begin(openNumber + 1, start);
            from = openContent;
        }
    }

    private void begin(int number, int start) {
        int content = Scan.skipBlanks(text, start + Scan.digits(text, start) + 1, text.length());
        begin(number, start, content, start);
    }

    private void begin(int number, int start, int content, int end) {
        close(end);
        open = true;
        openNumber = number;
        openStart = start;
        openContent = content;
    }

    /** A number out of order is one where a paragraph can begin: after a blank line, or near the last number after a full stop. */
    private boolean isPlausible(int line, int number) {
        if (ParagraphStart.followsBlankLine(text, line)) {
            return true;
        }
        return number <= openNumber + STEP && number > 0 && ParagraphStart.followsSentence(text, line);
    }

    private void close(int end) {
        if (!open) {
            return;
        }
        int last = Scan.trimEnd(text, openContent, end);
        Portion portion = Portion.at(text, openContent);
        TextRange words = new TextRange(openStart, last);
        found.add(new Paragraph(
                openNumber,
                mark(portion),
                clean.cuts().source(openStart),
                clean.cuts().sourceEnd(words),
                words.of(text),
                openStart));
    }

    private static @Nullable String mark(@Nullable Portion portion) {
        return portion == null ? null : portion.mark();
    }
}
