package org.cablestats.source;

import java.util.Locale;

/** Why a file was passed over: it holds no cable, so nothing is lost with it. */
public enum IgnoreReason {
    /** No byte. */
    EMPTY,
    /** Content of none of the layouts. */
    UNKNOWN_LAYOUT,
    /** An archive or compressed file inside an archive. */
    NESTED_ARCHIVE;

    /** The word in tables and messages, for example {@code unknown_layout}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a file of this size that looks like none of the layouts. */
    public static IgnoreReason ofSize(long bytes) {
        return bytes == 0 ? EMPTY : UNKNOWN_LAYOUT;
    }
}
