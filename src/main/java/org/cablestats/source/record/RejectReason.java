package org.cablestats.source.record;

import java.util.Arrays;
import java.util.Locale;

/** Why a record could not be read. */
public enum RejectReason {
    /** The names of the columns: no cable, but nothing is lost with it. */
    HEADER_ROW,
    /** Not eight columns. */
    WRONG_COLUMNS,
    /** A record without reference id. */
    EMPTY_ID,
    /** The file ends in the middle of a record. */
    TRUNCATED,
    /** Bytes that are no record of the layout. */
    MALFORMED,
    /** A page or text without the cable's table or metadata line. */
    NO_CABLE,
    /** The lines between which a telegram's record has its text do not stand there once each. */
    WRONG_MARKERS,
    /** A value that its column cannot have: of another type, or none of its words. */
    WRONG_VALUE,
    /** An object of another program without {@code header}, {@code body} or a name like it: its text stands where nobody knows. */
    NO_TEXT,
    /** An object of another program that has a date, but not under {@code created} or a name like it, nor in its header. */
    NO_DATE,
    /**
     * A record larger than any cable, a compressed file that asks for more memory than any has need of, or an archive inside an
     * archive that is too large to be read there or grows beyond measure: unpack the outer one, and it is read.
     */
    TOO_LARGE,
    /** An archive inside more archives than are opened one in the other: unpack the outer ones, and it is read. */
    TOO_DEEP,
    /** An archive or compressed file that is cut off or whose bytes are not what was packed: what is missing stands behind. */
    DAMAGED,
    /** An entry, or a whole archive, that only a password opens. */
    ENCRYPTED,
    /** An entry that was packed by a method that is not known here. */
    UNSUPPORTED;

    /** The reason of this word; where there is none, the word is no value that it may have. */
    public static RejectReason labelled(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label().equals(label))
                .findFirst()
                .orElse(WRONG_VALUE);
    }

    /** The word in tables and reports, for example {@code wrong_columns}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
