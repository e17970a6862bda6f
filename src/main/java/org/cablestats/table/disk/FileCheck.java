package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.iceberg.Files;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.shaded.org.apache.avro.file.DataFileReader;
import org.apache.iceberg.shaded.org.apache.avro.generic.GenericDatumReader;
import org.apache.iceberg.shaded.org.apache.parquet.ParquetReadOptions;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.iceberg.shaded.org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.iceberg.shaded.org.apache.parquet.io.InputFile;
import org.apache.iceberg.shaded.org.apache.parquet.io.LocalInputFile;
import org.cablestats.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a table from end to end. Pages of Parquet have a check sum each; its footer, Avro and JSON have none, so that of
 * those only what cannot be read is found.
 */
public final class FileCheck {
    private FileCheck() {}

    /** What stands against a file; null where it is sound or of no kind that can be checked. */
    public static @Nullable Exception damage(Path file) {
        try {
            verify(file);
            return null;
            // Whatever the bytes made of their reader.
        } catch (IOException | RuntimeException e) {
            return e;
        }
    }

    /** What stands against a Parquet file, wherever it is; null where it is sound. */
    static @Nullable Exception damage(InputFile parquet) {
        try {
            verifyParquet(parquet);
            return null;
        } catch (IOException | RuntimeException e) {
            return e;
        }
    }

    /** The same of a file of a store: of Parquet alone, as a store sees for itself that it gives back what it was given. */
    public static @Nullable Exception damage(String location) {
        try {
            return location.endsWith(".parquet")
                    ? damage(HadoopInputFile.fromPath(
                            new org.apache.hadoop.fs.Path(location), StoreSettings.configuration()))
                    : null;
        } catch (IOException e) {
            // Missing, or out of reach, which is something else.
            return null;
        }
    }

    /** Reads it; throws whatever its reader throws at bytes that were never written. */
    static void verify(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".parquet")) {
            verifyParquet(new LocalInputFile(file));
        } else if (name.endsWith(".avro")) {
            verifyAvro(file);
        } else if (name.endsWith(".metadata.json")) {
            TableMetadataParser.read(Files.localInput(file.toFile()));
        }
    }

    // Pages are held against their sums as they are read, and stay compressed.
    private static void verifyParquet(InputFile file) throws IOException {
        ParquetReadOptions options =
                ParquetReadOptions.builder().usePageChecksumVerification(true).build();
        try (ParquetFileReader reader = ParquetFileReader.open(file, options)) {
            while (reader.readNextRowGroup() != null) {
                // Reading it is the check.
            }
        }
    }

    private static void verifyAvro(Path file) throws IOException {
        try (DataFileReader<Object> rows = new DataFileReader<>(file.toFile(), new GenericDatumReader<>())) {
            rows.forEachRemaining(row -> {});
        }
    }
}
