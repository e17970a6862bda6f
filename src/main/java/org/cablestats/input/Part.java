package org.cablestats.input;

import java.io.Serializable;
import org.cablestats.source.record.Slice;

/**
 * A stretch of a file that one task reads: the records, or the entries, that start in it.
 *
 * @param file which
 * @param layout name of the only layout to expect; empty to tell it from the content
 * @param slice the stretch
 */
public record Part(InputFile file, String layout, Slice slice) implements Serializable {
    /** Bytes that it stands for in the balance of tasks and in progress. */
    public long bytes() {
        return slice.bytes();
    }
}
