package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;

/**
 * The folder of a warehouse, as it lies on disk.
 *
 * @param given path as the user wrote it, for messages
 * @param path absolute, without symbolic links
 */
record WarehouseFolder(Path given, Path path) {

    /**
     * A folder that holds a warehouse.
     *
     * @throws UsageException where it is missing, holds something else, or was moved or copied
     */
    static WarehouseFolder existing(Path given) {
        if (!Files.isDirectory(given)) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': there is no such folder (cablestats load makes one)");
        }
        WarehouseFolder folder = new WarehouseFolder(given, real(given));
        if (!Files.isRegularFile(folder.catalogFile())) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': the folder has no catalog.db, so it is no warehouse");
        }
        folder.verifyLocation();
        return folder;
    }

    /** Whether a path holds nothing yet. */
    static boolean isVacant(Path given) {
        if (!Files.exists(given)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(given)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UsageException("Cannot make a warehouse in '" + given + "': it is no folder that can be read", e);
        }
    }

    /** Makes a vacant folder ready for a warehouse. */
    static WarehouseFolder make(Path given) {
        try {
            Files.createDirectories(given);
        } catch (IOException e) {
            throw new UsageException("Cannot make a warehouse in '" + given + "': " + e.getMessage(), e);
        }
        return new WarehouseFolder(given, real(given));
    }

    Path catalogFile() {
        return path.resolve("catalog.db");
    }

    Path lockFile() {
        return path.resolve("load.lock");
    }

    /** Properties of Iceberg's JDBC catalog, without prefix. */
    Map<String, String> catalogProperties() {
        return Map.of(
                "type",
                "jdbc",
                "uri",
                "jdbc:sqlite:" + catalogFile() + "?busy_timeout=60000",
                "jdbc.schema-version",
                "V1",
                "warehouse",
                tablesLocation());
    }

    /** Where the tables lie, as Iceberg writes it. */
    String tablesLocation() {
        return "file:" + path.resolve("tables");
    }

    /** Removes everything; for a warehouse that could not be made in full. */
    void remove() {
        try (Stream<Path> entries = Files.walk(path)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new MachineException("Cannot remove '" + given + "': " + e.getMessage(), e);
        }
    }

    // Iceberg's metadata holds absolute paths: a copy would read, and a load would change, the original.
    private void verifyLocation() {
        for (String location : metadataLocations()) {
            if (!location.startsWith(tablesLocation() + "/")) {
                int end = location.lastIndexOf("/tables/");
                String origin = location.substring(0, Math.max(0, end)).replaceFirst("^file:", "");
                throw new UsageException("Cannot open warehouse '" + given + "': it was moved or copied from '" + origin
                        + "', where its tables point; move it back, or load the sources into a new warehouse");
            }
        }
    }

    private List<String> metadataLocations() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + catalogFile());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT metadata_location FROM iceberg_tables ORDER BY 1")) {
            Stream.Builder<String> locations = Stream.builder();
            while (rows.next()) {
                locations.add(rows.getString(1));
            }
            return locations.build().toList();
        } catch (SQLException e) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': its catalog.db is no catalog of ours (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static Path real(Path given) {
        try {
            return given.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
