package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.RawCable;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;

/** Reads bytes in parts, and holds what every reading must keep. */
public final class Reading {
    /** A telegram's number, which its layout cannot do without; to the others a name says nothing once they read. */
    private static final String FILE = "1977NOWHER00012.txt";

    private Reading() {}

    static Layout layout(String name) {
        return Layouts.named(name).orElseThrow();
    }

    /** The records of a file that is not cut, checked for tiling it. */
    public static List<SourceRecord> whole(Layout layout, byte[] bytes) {
        return whole(layout, FILE, bytes);
    }

    /** The same of a file with this name. */
    public static List<SourceRecord> whole(Layout layout, String name, byte[] bytes) {
        List<SourceRecord> records = part(layout, name, bytes, 0, Long.MAX_VALUE);
        assertTiles(records, bytes.length);
        return records;
    }

    /** The records of a file cut at these places. */
    public static List<SourceRecord> cut(Layout layout, byte[] bytes, long... cuts) {
        List<SourceRecord> records = new ArrayList<>();
        long start = 0;
        for (long cut : cuts) {
            records.addAll(part(layout, bytes, start, cut));
            start = cut;
        }
        records.addAll(part(layout, bytes, start, Long.MAX_VALUE));
        return records;
    }

    static List<SourceRecord> part(Layout layout, byte[] bytes, long start, long end) {
        return part(layout, FILE, bytes, start, end);
    }

    private static List<SourceRecord> part(Layout layout, String name, byte[] bytes, long start, long end) {
        int from = (int) Math.max(0, start - 1);
        try (ByteArrayInputStream input = new ByteArrayInputStream(bytes, from, bytes.length - from)) {
            List<SourceRecord> records = new ArrayList<>();
            layout.read(name, input, start, end).forEachRemaining(records::add);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertTiles(List<SourceRecord> records, long size) {
        long next = 0;
        for (SourceRecord record : records) {
            assertThat(record.position().offset()).as("offset of %s", record).isEqualTo(next);
            next += record.position().length();
        }
        assertThat(next).as("bytes in records").isEqualTo(size);
    }

    public static List<RawCable> cables(List<SourceRecord> records) {
        return records.stream()
                .filter(SourceRecord.Accepted.class::isInstance)
                .map(record -> ((SourceRecord.Accepted) record).cable())
                .toList();
    }

    public static List<RejectReason> reasons(List<SourceRecord> records) {
        return records.stream()
                .filter(SourceRecord.Rejected.class::isInstance)
                .map(record -> ((SourceRecord.Rejected) record).reason())
                .toList();
    }

    public static RawCable onlyCable(List<SourceRecord> records) {
        assertThat(records).hasSize(1).allMatch(SourceRecord.Accepted.class::isInstance);
        return cables(records).get(0);
    }
}
