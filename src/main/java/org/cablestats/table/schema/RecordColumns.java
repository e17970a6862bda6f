package org.cablestats.table.schema;

import static org.cablestats.table.schema.ColumnType.Scalar.INT;
import static org.cablestats.table.schema.ColumnType.Scalar.LONG;
import static org.cablestats.table.schema.ColumnType.Scalar.STRING;
import static org.cablestats.table.schema.ColumnType.Scalar.TIMESTAMP;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.table.schema.ColumnType.Field;
import org.cablestats.table.schema.ColumnType.ListOf;
import org.cablestats.table.schema.ColumnType.StructOf;
import org.jspecify.annotations.Nullable;

/** Where the record stands, and what a reader should know about it. */
public final class RecordColumns {
    private static final ListOf TEXTS = new ListOf(STRING);

    public static final StructOf RAW = StructOf.of(
            new Field("created", TIMESTAMP, "The source's time, before anything was done to it"),
            new Field("clock", STRING, "How far the source's times can be trusted: MINUTE, HOUR, DAY or MONTH"),
            new Field("classification", STRING, "The level in the source's words"),
            new Field("cites", TEXTS, "The source's own list of references"),
            new Field("issues", TEXTS, "What the layout noticed while decoding"));

    static final ColumnGroup RECORD = ColumnGroup.of(
            "Record",
            CableColumn.of("issues", TEXTS, RecordColumns::issues)
                    .meaning("What a reader should know: repairs, contradictions, unknowns")
                    .source("derived from the whole record")
                    .example("[\"ID_CORRECTED\", \"TAG_REPAIRED\"]"),
            CableColumn.stored("raw", RAW, RecordColumns::raw)
                    .meaning("What the source gave and the other columns do not show: see load --reparse")
                    .source("metadata, as it stands there")
                    .example("{\"created\": \"2008-07-24T10:21:00Z\", \"clock\": \"MINUTE\", \"classification\":"
                            + " \"UNCLASSIFIED\", \"cites\": [\"08MANAMA410\"], \"issues\": []}"),
            CableColumn.stored("source_file", STRING, StoredCable::sourceFile)
                    .meaning("File that the record stands in, from the folder or archive that was loaded")
                    .source("the load")
                    .example("cables.csv"),
            CableColumn.stored("source_position", LONG, StoredCable::sourcePosition)
                    .meaning("First byte of the record in that file")
                    .source("the load")
                    .example("1048576"),
            CableColumn.of("content_digest", STRING, cable -> cable.identity().contentDigest())
                    .meaning(
                            "SHA-256 of what the cable says: id, created, classification, origin, references, header, body")
                    .source("derived from the whole record")
                    .example("9f2c1d0a7be34c55d1e8a90f6b7c2d4410aa53e2f8c9b7d6e5f40312a9b8c7d6"),
            CableColumn.stored("load_id", INT, StoredCable::loadId)
                    .meaning("Ordinal of the load that wrote the row")
                    .source("the load")
                    .example("1"));

    private RecordColumns() {}

    private static List<String> issues(Cable cable) {
        return cable.issues().stream().map(Enum::name).toList();
    }

    // All that a later parser needs to take the cable apart without its source. Of a merge no record knows: the column
    // issues does.
    private static List<@Nullable Object> raw(StoredCable row) {
        RawCable raw = row.raw();
        return Arrays.asList(
                raw.created() == null ? null : raw.created().toInstant(ZoneOffset.UTC),
                raw.clock().name(),
                raw.classification(),
                raw.references(),
                raw.issues().stream()
                        .filter(issue -> issue != Issue.ID_MERGED)
                        .map(Enum::name)
                        .toList());
    }
}
