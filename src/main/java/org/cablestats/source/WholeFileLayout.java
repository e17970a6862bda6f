package org.cablestats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;

/**
 * A layout with one cable a file.
 *
 * @param signs whether a file looks like it, by its name and its first bytes
 * @param reader what to make of a file
 */
record WholeFileLayout(String name, BiPredicate<String, byte[]> signs, Function<WholeFile, SourceRecord> reader)
        implements Layout {
    @Override
    public boolean matches(String fileName, byte[] head) {
        return signs.test(fileName, head);
    }

    @Override
    public boolean splittable() {
        return false;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return WholeFile.read(file, input, start, reader);
    }
}
