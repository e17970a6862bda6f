package org.cablestats.table.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** Rows as one Parquet file: in their order, columns with the types that they have, the same bytes for the same rows. */
public final class ParquetFile {
    private ParquetFile() {}

    /** Writes rows, for the owner alone. The engine writes folders: one beside the file is there as long as that takes. */
    public static void write(Dataset<Row> rows, Path file) {
        Path folder = file.resolveSibling(file.getFileName() + ".folder");
        Path made = folder.resolve("rows");
        // Its own kind of time, of 96 bits, is read by few others.
        rows.sparkSession().conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        try {
            FileUtils.deleteDirectory(folder.toFile());
            Access.PRIVATE.makeFolders(folder);
            rows.coalesce(1)
                    .write()
                    .option("compression", "zstd")
                    .parquet(made.toUri().toString());
            Files.move(only(made), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MachineException("Cannot write " + file + ": " + Reason.of(e), e);
        } finally {
            remove(folder);
        }
    }

    /** The same for whoever may read the folder that the file is made in. */
    public static void writeLikeFolder(Dataset<Row> rows, Path file) {
        write(rows, file);
        try {
            Access.like(file.resolveSibling("")).give(file);
        } catch (IOException e) {
            throw new MachineException("Cannot write " + file + ": " + Reason.of(e), e);
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void remove(Path folder) {
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new MachineException("Cannot remove " + folder + ": " + Reason.of(e), e);
        }
    }
}
