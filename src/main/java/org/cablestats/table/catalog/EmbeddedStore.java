package org.cablestats.table.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.table.disk.Sync;
import org.jspecify.annotations.Nullable;

/**
 * {@code catalog.db} in the warehouse itself, in SQLite, with {@code load.lock} beside it.
 *
 * @param given of the warehouse, for messages
 * @param folder its path, absolute
 */
record EmbeddedStore(WarehousePlace given, Path folder) implements CatalogStore {

    /** Whether this was a warehouse that somebody has loaded into. */
    private boolean hasTables() {
        return Files.isDirectory(folder.resolve("tables"));
    }

    Path file() {
        return folder.resolve("catalog.db");
    }

    @Override
    public Map<String, String> properties() {
        // The journal is emptied and synced at a commit. Deleted, as SQLite does by default, it could come back after a
        // power
        // cut and undo the commit: the folder is not synced after the deletion.
        return Map.of(
                "type", "jdbc", "uri", url(file()) + "?busy_timeout=60000&synchronous=FULL&journal_mode=TRUNCATE");
    }

    /** An empty file is an empty database. SQLite would make it for everybody to read; its journal has the mode of the file. */
    @Override
    public void make() throws IOException {
        Access.like(folder)
                .open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
    }

    @Override
    public List<String> metadataLocations() {
        if (!Files.isRegularFile(file())) {
            if (hasTables()) {
                throw new MachineException(
                        "Cannot open warehouse '" + given + "': its catalog.db is missing; " + WarehouseFolder.COPY);
            }
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': the folder has no catalog.db, so it is no warehouse");
        }
        try (Connection connection = DriverManager.getConnection(url(file()))) {
            // A kill while a warehouse was made leaves an empty database.
            return isEmpty(connection) ? List.of() : CatalogStore.read(connection);
        } catch (SQLException e) {
            if (hasTables() && CatalogFault.isDamage(e)) {
                throw new MachineException(
                        "Cannot open warehouse '" + given + "': its catalog.db is damaged (" + e.getMessage() + "); "
                                + WarehouseFolder.COPY,
                        e);
            }
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': its catalog.db is no catalog of ours (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    /** Makes a new database and puts it in place of the old one: the old file may be a hard link to another warehouse's. */
    @Override
    public void rename(UnaryOperator<String> locations) {
        Path next = folder.resolve("catalog.next");
        try {
            Access.like(folder).create(next).close();
            try (Connection connection = DriverManager.getConnection(url(file()));
                    Statement statement = connection.createStatement()) {
                statement.execute("VACUUM INTO '" + next.toString().replace("'", "''") + "'");
            }
            try (Connection connection = DriverManager.getConnection(url(next))) {
                CatalogStore.rename(connection, locations);
            }
            Sync.file(next);
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(folder);
        } catch (IOException | SQLException e) {
            throw new MachineException(
                    "Cannot change '" + given.folder().resolve("catalog.db") + "': " + Reason.of(e), e);
        }
    }

    @Override
    public @Nullable LoadLock lockIfFree(String command) {
        return FileLock.takeIfFree(lockFile(), LockHolder.current(command));
    }

    @Override
    public @Nullable LockHolder holder() {
        return FileLock.holder(lockFile());
    }

    private Path lockFile() {
        return folder.resolve("load.lock");
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT 1 FROM sqlite_master")) {
            return !tables.next();
        }
    }
}
