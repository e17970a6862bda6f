package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbered paragraphs of a text. */
final class Paragraphs {
    /** Three digits are a paragraph's number; four are a year at a line's start. */
    private static final int MOST_DIGITS = 3;

    /** How far a number may run ahead where no blank line stands before it. */
    private static final int STEP = 2;

    private final String text;
    private final Cuts cuts;
    private final List<Paragraph> found = new ArrayList<>();
    /** Zero before the first, so that 1 is the number that comes next. */
    private int openNumber;

    private boolean open;
    private int openStart;
    private int openContent;

    private Paragraphs(CleanText clean) {
        this.text = clean.text();
        this.cuts = clean.cuts();
    }

    /** The paragraphs from this position on, in order; each ends where the next begins, the last before the signature. */
    static List<Paragraph> find(CleanText clean, int from) {
        Paragraphs paragraphs = new Paragraphs(clean);
        paragraphs.scan(from);
        return paragraphs.found;
    }

    private void scan(int from) {
        for (int line = from; line < text.length(); line = Scan.lineEnd(text, line) + 1) {
            int start = ParagraphStart.signStart(text, line);
            if (start < text.length() && Scan.isDigit(text.charAt(start))) {
                open(line, start);
            }
        }
        close(Signature.start(text, openContent));
    }

    private void open(int line, int start) {
        int digits = Scan.digits(text, start);
        if (digits > MOST_DIGITS || !ParagraphStart.isPoint(text, start + digits)) {
            return;
        }
        int number = Integer.parseInt(text.substring(start, start + digits));
        int content = Scan.skipBlanks(text, start + digits + 1, text.length());
        if (number == openNumber + 1 || Portion.at(text, content) != null || isPlausible(line, number)) {
            close(line);
            open = true;
            openNumber = number;
            openStart = start;
            openContent = content;
        }
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
        String words = text.substring(openStart, last);
        found.add(new Paragraph(openNumber, mark(portion), cuts.source(openStart), sourceEnd(last), words));
    }

    private int sourceEnd(int end) {
        return cuts.source(end - 1) + 1;
    }

    private static @Nullable String mark(@Nullable Portion portion) {
        return portion == null ? null : portion.mark();
    }
}
