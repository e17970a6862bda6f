package org.cablestats.source;

import java.util.Locale;

/** Why a file was passed over: it holds no cable, so nothing is lost with it. */
public enum IgnoreReason {
    /** No byte. */
    EMPTY("it is empty"),
    /** Content of none of the layouts. */
    UNKNOWN_LAYOUT("it is of no known layout"),
    /** An archive or compressed file inside an archive. */
    NESTED_ARCHIVE("it is an archive inside an archive: unpack the outer one, and it is read");

    private final String meaning;

    IgnoreReason(String meaning) {
        this.meaning = meaning;
    }

    /** The word in tables and messages, for example {@code unknown_layout}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of a sentence about the file, for example {@code it is empty}. */
    public String meaning() {
        return meaning;
    }

    /** Of a file of this size that looks like none of the layouts. */
    public static IgnoreReason ofSize(long bytes) {
        return bytes == 0 ? EMPTY : UNKNOWN_LAYOUT;
    }
}
