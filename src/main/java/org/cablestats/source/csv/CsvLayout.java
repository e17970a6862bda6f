package org.cablestats.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;

/**
 * {@code cables.csv}: eight quoted columns, a backslash before every quote, apostrophe and backslash inside them, line feeds
 * as they are, and usually no header row.
 *
 * <p>The columns: row number, date and time ({@code 12/28/1966 18:48}, UTC), reference id, origin, classification, references
 * ({@code |} between them), header, body. A file may be cut anywhere: {@link CsvAnchor}.
 *
 * @param memory how much of a file is held at a time
 */
public record CsvLayout(RecordMemory memory) implements Layout {
    private static final Pattern ROW_NUMBER = Pattern.compile("\"[0-9]++\",\"");

    public CsvLayout() {
        this(RecordMemory.USUAL);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean matches(String fileName, byte[] head) {
        int start = Head.skipMark(head, 0, head.length);
        if (CsvAnchor.match(head, start, head.length) == CsvAnchor.Match.YES
                || CsvHeaderRow.end(head, head.length) > 0) {
            return true;
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
        return named && (beginsWithRowNumber(head, start) || holdsAnchor(head));
    }

    @Override
    public boolean splittable() {
        return true;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return CsvRecords.read(file, input, start, end, memory);
    }

    private static boolean beginsWithRowNumber(byte[] head, int start) {
        return ROW_NUMBER
                .matcher(new String(head, start, head.length - start, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    private static boolean holdsAnchor(byte[] head) {
        return head.length > 1 && CsvAnchor.find(head, 1, head.length) < head.length;
    }
}
