package org.cablestats.source.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.cablestats.source.bytes.Head;

/**
 * A layout that cables come in.
 *
 * <p>Reading is lazy and uses bounded memory; what is wrong with the content becomes a {@link SourceRecord.Rejected}, only
 * failing storage throws.
 */
public interface Layout {
    /** As much of a file as a layout may look at to recognise it. */
    int HEAD_BYTES = Head.BYTES;

    /** The word on the command line, for example {@code csv}. */
    String name();

    /**
     * Whether a file looks like this layout.
     *
     * @param fileName its name, without folders
     * @param head its first bytes, at most {@link #HEAD_BYTES}
     */
    boolean matches(String fileName, byte[] head);

    /** Whether a file may be cut and its parts read apart; otherwise its only part is the whole of it. */
    boolean splittable();

    /**
     * The records that start in a part of a file.
     *
     * @param file name for the records' positions
     * @param input the file's bytes from {@code start - 1} on (from 0 where {@code start} is 0); closed by the caller
     * @param start first byte of the part
     * @param end byte after the part; {@link Long#MAX_VALUE} for the rest of the file
     */
    Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException;
}
