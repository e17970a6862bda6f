package org.cablestats.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.cablestats.source.archive.PackedFile;
import org.cablestats.source.archive.PackedRecord;
import org.cablestats.source.archive.PackedRecords;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;

/** Reads packed files for tests. */
public final class Unpacking {
    private Unpacking() {}

    public static Packing packing(Path file) {
        return Packing.of(file.getFileName().toString()).orElseThrow();
    }

    /** All records, the file read as a whole. */
    public static List<SourceRecord> whole(Path file) {
        return slices(file, List.of(Slice.whole(file.toFile().length())), entry -> true).stream()
                .map(PackedRecord::record)
                .toList();
    }

    /** All records, the file cut into stretches of at least so many bytes. */
    public static List<PackedRecord> cut(Path file, long bytes) {
        return slices(file, cuts(file, bytes), entry -> true);
    }

    public static List<Slice> cuts(Path file, long bytes) {
        try {
            return packed(file).slices(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackedFile packed(Path file) {
        return new PackedFile(file.getFileName().toString(), packing(file), () -> FileChannel.open(file), true);
    }

    public static List<PackedRecord> slices(Path file, List<Slice> slices, IntPredicate wanted) {
        PackedFile packed = packed(file);
        List<PackedRecord> all = new ArrayList<>();
        for (Slice slice : slices) {
            try (PackedRecords records = PackedRecords.open(packed, slice, null, wanted)) {
                records.forEachRemaining(all::add);
            }
        }
        return all;
    }

    /** Invented pages, a text and a csv, and a picture that is none of ours, in folders. */
    public static Map<String, byte[]> files(int pages) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pages; i++) {
            files.put("cable/2007/12/07ASTANA%04d.html".formatted(i), page("07ASTANA%04d".formatted(i)));
        }
        files.put("cables.csv", csv(pages));
        files.put("picture.jpg", new byte[] {1, 2, 3});
        return files;
    }

    /** Invented pages of these names. */
    public static Map<String, byte[]> pages(String... names) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> pages.put(name, page("07ASTANA" + pages.size())));
        return pages;
    }

    public static byte[] page(String id) {
        return """
                <html><body><h3>Viewing cable %1$s, AN INVENTED CABLE</h3>
                <table class='cable'>
                <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
                <tr><td><a href='/cable/%1$s.html'>%1$s</a></td><td>2007-12-11 09:30</td><td>2011-08-30 01:44</td>
                <td>UNCLASSIFIED</td><td>Embassy Astana</td></tr></table>
                <code><pre>P 110930Z DEC 07&#x000A;FM AMEMBASSY ASTANA</pre></code>
                <code><pre>UNCLAS %1$s&#x000A;&#x000A;1. An invented page about nobody.</pre></code>
                </body></html>
                """.formatted(id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public static byte[] csv(int records) {
        StringBuilder csv = new StringBuilder();
        for (int i = 1; i <= records; i++) {
            csv.append("\"%d\",\"12/11/2008 9:30\",\"08ASTANA%d\",\"Embassy Astana\",\"UNCLASSIFIED\",\"\",\"\","
                            .formatted(i, i))
                    .append("\"UNCLAS \\\"quoted\\\"\n1. An invented record about nobody.\n\"\n");
        }
        return csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
