package org.cablestats.cable.header;

import java.util.Locale;

/** The forms that a cable's header takes; published shares of the corpus: 76.9, 2.4, 19.5 and (the last two) 1.2 per cent. */
public enum HeaderKind {
    /** Starts with the transmission line {@code VZCZC...}. */
    ACP127,
    /** Starts at the date-time group; addressees without routing indicators. */
    ACP126,
    /** The sentence that the record is a partial extract of the original cable. */
    PARTIAL,
    /** Before 2002: {@code ACTION} (or {@code ORIGIN}) and {@code INFO} office blocks, a dashed counter line, then the date-time group. */
    DISTRIBUTION,
    /** Anything else: a classification line with a date-time group, an e-mail header, {@code null}. */
    OTHER;

    /** The word in tables and reports, for example {@code acp127}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
