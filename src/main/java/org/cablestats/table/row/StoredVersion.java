package org.cablestats.table.row;

import java.time.Instant;
import java.util.List;
import org.cablestats.cable.Fingerprint;
import org.cablestats.cable.Issue;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stored cable as a load needs to tell what is new, changed or repeated.
 *
 * @param cable which version it is
 * @param merged whether it has {@link Issue#ID_MERGED}
 * @param file that it stands in
 * @param sourceFile file that it was read from
 * @param sourcePosition first byte there
 */
public record StoredVersion(Fingerprint cable, boolean merged, RowFile file, String sourceFile, long sourcePosition) {
    /** The columns that it is read from. */
    static final List<String> COLUMNS = List.of(
            "id",
            "raw_id",
            "created",
            "released",
            "body_length",
            "content_digest",
            "issues",
            "source_file",
            "source_position");

    /** One of a row of these columns. */
    static StoredVersion of(RowFile file, List<? extends @Nullable Object> row) {
        return new StoredVersion(
                new Fingerprint(
                        text(row, 0),
                        text(row, 1),
                        (Instant) row.get(2),
                        (Instant) row.get(3),
                        row.get(4) instanceof Integer length ? length : 0,
                        text(row, 5)),
                row.get(6) instanceof List<?> issues && issues.contains(Issue.ID_MERGED.name()),
                file,
                text(row, 7),
                row.get(8) instanceof Long position ? position : 0);
    }

    private static String text(List<? extends @Nullable Object> row, int column) {
        return String.valueOf(row.get(column));
    }
}
