package org.cablestats.table.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What selections choose a stored cable by.
 *
 * @param load ordinal of the load that wrote the row
 * @param created when it was written, UTC; null where that is not known
 * @param origin as the source writes it; null where it is not known
 * @param country ISO 3166-1 alpha-2; null where it is not known
 * @param classification the level's label; null where it is not known
 * @param topics ids of what it is about
 */
public record StoredKeys(
        String id,
        int load,
        @Nullable Instant created,
        @Nullable String origin,
        @Nullable String country,
        @Nullable String classification,
        List<String> topics) {
    static final List<String> COLUMNS =
            List.of("id", "load_id", "created", "origin", "country", "classification", "topics");

    /** Of a row's values in some of these columns: the table of an earlier program may lack others. */
    static StoredKeys of(List<? extends @Nullable Object> row, List<String> columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        return new StoredKeys(
                String.valueOf(values.get("id")),
                values.get("load_id") instanceof Integer load ? load : 0,
                values.get("created") instanceof Instant time ? time : null,
                text(values.get("origin")),
                text(values.get("country")),
                text(values.get("classification")),
                ComparedRow.topics(values.get("topics")));
    }

    /** Few of each, many times. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString().intern();
    }
}
