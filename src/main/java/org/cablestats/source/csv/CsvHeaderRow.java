package org.cablestats.source.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cablestats.source.bytes.ByteWindow;
import org.cablestats.source.bytes.Head;

/**
 * A first line that names the columns. The real file has none, but spreadsheets and databases write one.
 *
 * <p>It has as many columns as a record, made of letters alone, some of which are names that these columns go by.
 */
final class CsvHeaderRow {
    private static final int LONGEST = 1000;

    /** That show whether a file begins with one: a byte order mark, the row, its line feed. */
    static final int MOST_BYTES = 3 + LONGEST + 1;

    private static final Set<String> NAMES = Set.of("origin", "classification", "header", "body", "content", "refid");

    private CsvHeaderRow() {}

    /**
     * Where the header row of a file ends.
     *
     * @param head the file's first bytes
     * @return the index after its line end, or -1 where the file does not begin with one
     */
    static int end(byte[] head, int limit) {
        int start = Head.skipMark(head, 0, limit);
        int next = start;
        while (next < limit && next - start < LONGEST && head[next] != '\n') {
            next++;
        }
        if (next == limit
                || head[next] != '\n'
                || !isHeaderRow(new String(head, start, next - start, StandardCharsets.UTF_8))) {
            return -1;
        }
        return ByteWindow.skipLineEnds(head, next, limit);
    }

    private static boolean isHeaderRow(String line) {
        List<String> columns = Arrays.stream(line.split(",", -1))
                .map(column -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return columns.size() == CsvScanner.COLUMNS
                && columns.stream().allMatch(CsvHeaderRow::isName)
                && columns.stream().anyMatch(NAMES::contains);
    }

    private static boolean isName(String column) {
        return !column.isEmpty() && column.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_' || c == ' ');
    }
}
