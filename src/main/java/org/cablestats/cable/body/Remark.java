package org.cablestats.cable.body;

import org.cablestats.cable.body.Span.Kind;
import org.cablestats.cable.scan.TextRange;

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

    TextRange words() {
        return new TextRange(start, end);
    }
}
