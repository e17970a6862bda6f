package org.cablestats.cable;

import org.cablestats.cable.Span.Kind;

/**
 * A comment, a note or a quoted document.
 *
 * @param title where its title stands
 * @param start where its words begin
 * @param end where they end; {@link #OPEN} until that is found
 */
record Remark(Kind kind, int title, int start, int end) {
    static final int OPEN = -1;

    boolean isOpen() {
        return end == OPEN;
    }

    Remark closed(int position) {
        return new Remark(kind, title, start, Math.max(start, position));
    }

    Stretch words() {
        return new Stretch(start, end);
    }
}
