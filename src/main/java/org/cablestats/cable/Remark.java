package org.cablestats.cable;

import org.cablestats.cable.Span.Kind;

/** A comment, a note or a quoted document, open until its end is found. */
final class Remark {
    private static final int OPEN = -1;

    private final Kind kind;
    private final int title;
    private final int start;
    private int end = OPEN;

    /**
     * One that begins.
     *
     * @param title where its title stands
     * @param start where its words begin
     */
    Remark(Kind kind, int title, int start) {
        this.kind = kind;
        this.title = title;
        this.start = start;
    }

    Kind kind() {
        return kind;
    }

    int title() {
        return title;
    }

    int start() {
        return start;
    }

    boolean isOpen() {
        return end == OPEN;
    }

    void close(int position) {
        end = Math.max(start, position);
    }

    /** Its words, once it is closed. */
    Stretch words() {
        return new Stretch(start, end);
    }
}
