package org.cablestats.table.schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables that loads write beside the cables: one record a table. */
public final class LoadTables {
    private LoadTables() {}

    /** A rejected record. */
    public record RejectRow(
            @Meaning("Ordinal of the load") int loadId,
            @Meaning("File that the record stands in") String sourceFile,

            @Meaning("First byte of the record in that file")
            long sourcePosition,

            @Meaning("Bytes of the record") long length,
            @Meaning("Why it could not be read") String reason,
            @Meaning("Its first bytes as text") String excerpt) {}

    /** A record of a cable of which another version stays. */
    public record DuplicateRow(
            @Meaning("Ordinal of the load") int loadId,
            @Meaning("Canonical reference id") String id,
            @Meaning("Reference id as in the source") String rawId,
            @Meaning("File that the record stands in") String sourceFile,

            @Meaning("First byte of the record in that file")
            long sourcePosition,

            @Meaning("Bytes of the record; null for a replaced row") @Nullable Long length,

            @Meaning("merged, repeated or version; replaced: merged, but the row of an earlier load")
            String reason,

            @Meaning("Reference id, as in the source, of the version that stays")
            String survivorRawId,

            @Meaning("File that the version that stays stands in")
            String survivorFile,

            @Meaning("First byte of that version in that file")
            long survivorPosition) {}

    /** A file without a record. */
    public record IgnoredRow(
            @Meaning("Ordinal of the load") int loadId,
            @Meaning("File, also one in an archive") String sourceFile,
            @Meaning("Bytes of the file") long length,
            @Meaning("Why it was passed over") String reason) {}

    /** A load or rollback that came to its end. */
    public record LoadRow(
            @Meaning("1, 2, 3 ...: what --snapshot takes") int ordinal,

            @Meaning("published, unchanged, stopped or rolled_back")
            String state,

            @Meaning("Records of the input: the sum of the next five")
            long read,

            @Meaning(column = "new", value = "Cables that were not in the table")
            long added,

            @Meaning("Cables replaced by a later release or a better version")
            long updated,

            @Meaning("Cables that were in the table already")
            long unchanged,

            @Meaning("Records of a cable of which another version stays")
            long duplicate,

            @Meaning("Records that could not be read") long rejected,
            @Meaning("Rows of cables afterwards") long cables,

            @Meaning("SHA-256 over the sorted pairs of id and content digest")
            String corpusDigest,

            @Meaning("What was read, file by file or folder by folder")
            List<InputRow> inputs,

            @Meaning("SHA-256 of the topic dictionary") String dictionaryDigest,
            @Meaning("Version of the program") String programVersion,
            @Meaning("Duration of each step") Map<String, Double> seconds,

            @Meaning("Number of files that were passed over, by reason; no records") @Nullable Map<String, Long> ignored,

            @Meaning("When, UTC: what --date said, else when it came to its end; null of loads of an earlier program")
            @Nullable Instant dated) {

        /** What became of its records. */
        public LoadCounts counts() {
            return new LoadCounts(read, added, updated, unchanged, duplicate, rejected);
        }

        /** Names of what it read. */
        public List<String> inputNames() {
            return inputs.stream().map(InputRow::name).toList();
        }

        /** Whether its input is part of the state: it published something, or found nothing to change. */
        public boolean isPart() {
            return state.equals("published") || state.equals("unchanged");
        }

        /** Whether it is part of the state or, as a rollback, made one. */
        public boolean isState() {
            return isPart() || state.equals("rolled_back");
        }
    }

    /** What a load read of one of its sources. */
    public record InputRow(
            @Meaning("File, folder or archive as it was named")
            String name,

            @Meaning("Number of files") long files,
            @Meaning("Their bytes") long bytes,

            @Meaning("SHA-256 over the records in their order: file, place, what each says")
            String digest) {}
}
