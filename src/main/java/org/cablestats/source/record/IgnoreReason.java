package org.cablestats.source.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file was passed over: it holds no cable that can be read. */
public enum IgnoreReason {
    /** No byte. */
    EMPTY("it is empty"),
    /** Content of none of the layouts. */
    UNKNOWN_LAYOUT("it is of no known layout"),
    /** A page that lists cables, of a date, a tag, an origin or a level, without their texts. */
    LIST_PAGE("it lists cables without their texts"),
    /** A page that shows no cable: an index, an article, a frame that a browser saved beside its page. */
    OTHER_PAGE("it is a page that shows no cable");

    private final String meaning;

    IgnoreReason(String meaning) {
        this.meaning = meaning;
    }

    /** The reason of this word. */
    public static Optional<IgnoreReason> labelled(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label().equals(label))
                .findFirst();
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
