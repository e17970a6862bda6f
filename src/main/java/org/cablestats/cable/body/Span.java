package org.cablestats.cable.body;

import java.util.Locale;

/**
 * A part of a cable that is set apart by its form.
 *
 * @param kind what it is
 * @param start offset of its first character in the body
 * @param end offset after its last character in the body; where the body has its rest further above, in a section out of order, offset
 *     where it breaks off
 * @param text its words without page markers and with broken words joined
 * @param position offset of {@code text} in that of the cable, {@code Content.text}
 */
public record Span(Kind kind, int start, int end, String text, int position) {

    /** What a part is. */
    public enum Kind {
        /** Lines above the order that name offices: {@code STATE FOR EUR/RUS}. */
        ATTENTION,
        /** A title over paragraphs, underlined or alone on its line. */
        HEADING,
        /** What {@code Summary:} begins. */
        SUMMARY,
        /** What {@code Comment:} begins: the drafter's own view. */
        COMMENT,
        /** What {@code Note:} begins. */
        NOTE,
        /** A document that is quoted between {@code BEGIN TEXT} and {@code END TEXT}. */
        QUOTATION,
        /** The block below the last paragraph: surnames and signs. It is kept as text; no name is taken from it. */
        SIGNATURE;

        /** In small letters, as in tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
