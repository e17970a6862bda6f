package org.cablestats.job;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many records may be rejected.
 *
 * @param count null where a share is written
 * @param share of all records, 0 to 1; null where a count is written
 */
record RejectLimit(@Nullable Integer count, @Nullable Double share) {
    static final Form<RejectLimit> FORM = new Form<>(RejectLimit::of, "a count such as 5, or a share such as 0.1%");

    /** A limit, or nothing where the text is none. Digits alone are a count. */
    static Optional<RejectLimit> of(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(new RejectLimit(Integer.valueOf(text), null));
        }
        return Share.of(text).map(share -> new RejectLimit(null, share));
    }

    boolean holds(long rejected, long read) {
        return count == null ? rejected <= (share == null ? 1 : share) * read : rejected <= count;
    }

    /** For messages: {@code at most 5}, {@code a share of at most 0.1%}. */
    @Override
    public String toString() {
        return count == null ? "a share of at most " + Share.percent(share == null ? 1 : share) : "at most " + count;
    }
}
