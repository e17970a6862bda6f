package org.cablestats.load;

import java.util.stream.Stream;
import org.cablestats.table.StoredTable;

/** The SQL that lists what a load passes over: over the views {@code ledger}, {@code decisions} and {@code stored}. */
final class Duplicates {
    /**
     * Of each cable all records but one: of a new or updated one the record that wins, of a kept one the record that repeats the
     * stored version, where there is one. The fewest cables have others, so the records join a short list. A stored row that is
     * replaced under another raw id is no record of this load, but nobody else would list it.
     */
    static final String SQL = """
            WITH versions AS (
              SELECT d.id, d.state, d.repeats,
                     if(d.state = 'kept', s.raw_id, d.rank.raw_id) AS survivor_raw_id,
                     if(d.state = 'kept', s.source_file, d.rank.file_name) AS survivor_file,
                     if(d.state = 'kept', s.source_position, -d.rank.earlier_offset) AS survivor_position,
                     if(d.state = 'kept', s.content_digest, d.rank.content_digest) AS survivor_digest,
                     s.raw_id AS stored_raw_id, s.source_file AS stored_file, s.source_position AS stored_position
              FROM decisions d LEFT JOIN stored s ON d.id = s.id
              WHERE d.records > 1 OR d.merged OR (d.state = 'kept' AND NOT coalesce(d.repeats, false))),
            records AS (
              SELECT v.*, l.raw_id, l.file_name AS source_file, l.offset AS source_position, l.length, l.content_digest,
                     row_number() OVER (PARTITION BY l.id ORDER BY
                       (l.content_digest = v.survivor_digest) DESC, (l.raw_id = v.survivor_raw_id) DESC,
                       (l.file_name = v.survivor_file AND l.offset = v.survivor_position) DESC,
                       l.file, l.entry, l.offset) AS place
              FROM versions v JOIN ledger l ON l.id = v.id)
            SELECT id, raw_id, source_file, source_position, length,
                   CASE WHEN raw_id <> survivor_raw_id THEN 'merged'
                        WHEN content_digest = survivor_digest THEN 'repeated'
                        ELSE 'version' END AS reason,
                   survivor_raw_id, survivor_file, survivor_position
            FROM records
            WHERE place > 1 OR (state = 'kept' AND NOT coalesce(repeats, false))
            UNION ALL
            SELECT id, stored_raw_id, stored_file, stored_position, NULL, 'replaced',
                   survivor_raw_id, survivor_file, survivor_position
            FROM versions
            WHERE state = 'updated' AND stored_raw_id <> survivor_raw_id
            ORDER BY id, source_file, source_position
            """;

    private Duplicates() {}

    /** The columns of {@link StoredTable#DUPLICATES}, in its order. */
    static String[] columns(int ordinal) {
        return Stream.of(StoredTable.DUPLICATES.sparkSchema().fieldNames())
                .map(name -> name.equals("load_id") ? ordinal + " AS load_id" : name)
                .toArray(String[]::new);
    }
}
