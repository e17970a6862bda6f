package org.cablestats.source.ids;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.cablestats.source.bytes.Head;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Line;
import org.cablestats.source.record.LineRecords;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;

/**
 * A list of reference ids with the months in which the cables were sent: {@code 06ASTANA42,3}, a line each, with or without a first line
 * that names the columns. So a collection can be counted, and what is missing from it estimated, by those who have no more of it than such a
 * list. The year is the id's.
 *
 * <p>No line feed stands in an id, so a file may be cut anywhere.
 *
 * @param memory how much of a file is held at a time
 */
public record IdsLayout(RecordMemory memory) implements Layout {
    public IdsLayout() {
        this(RecordMemory.USUAL);
    }

    @Override
    public String name() {
        return "ids";
    }

    /** By the first line that names no columns: an id of a known form, and a month. */
    @Override
    public boolean matches(String fileName, byte[] head) {
        return Head.text(head)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(ListedId::of)
                .dropWhile(ListedId::isHeaderRow)
                .findFirst()
                .filter(ListedId::isUsual)
                .isPresent();
    }

    @Override
    public boolean splittable() {
        return true;
    }

    @Override
    public Iterator<SourceRecord> read(String file, InputStream input, long start, long end) throws IOException {
        return LineRecords.read(file, input, start, end, memory, IdsLayout::record);
    }

    private static SourceRecord record(Line line) {
        ListedId listed = ListedId.of(line.text());
        if (listed.isHeaderRow()) {
            return line.rejected(RejectReason.HEADER_ROW);
        }
        if (!listed.hasBoth()) {
            return line.rejected(line.isWhole() ? RejectReason.WRONG_COLUMNS : RejectReason.TRUNCATED);
        }
        return listed.id().isEmpty()
                ? line.rejected(RejectReason.EMPTY_ID)
                : new SourceRecord.Accepted(listed.cable(), line.position());
    }
}
