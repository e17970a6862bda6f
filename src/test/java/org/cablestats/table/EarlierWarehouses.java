package org.cablestats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.StoredTable;
import org.tukaani.xz.XZInputStream;

/**
 * A warehouse of each schema that there has been, written by the last program that had it: {@code load inputs/release-1.csv}, then {@code
 * load inputs --reject-limit 50%}, of the invented cables that lie beside them. Whoever raises {@link StoredTable#SCHEMA} adds to the
 * archive what such loads leave of the new one, without {@code parquet*} and {@code runs}.
 */
public final class EarlierWarehouses {
    private static final String ARCHIVE = "schemas.tar.xz";

    private EarlierWarehouses() {}

    /** Numbers of the schemas. */
    static IntStream schemas() {
        return IntStream.rangeClosed(1, StoredTable.SCHEMA);
    }

    /** Folder of the warehouse of a schema, whose tables lie in a folder. */
    public static Path of(int schema, Path into) throws IOException {
        Path warehouse = unpacked("schema-" + schema, into);
        Relocation.run(WarehousePlace.of(warehouse), Loading.ENGINE);
        return warehouse;
    }

    /** Whether the archive has one of a schema. */
    static boolean has(int schema) throws IOException {
        try (TarArchiveInputStream entries = open()) {
            String catalog = "./schema-" + schema + "/catalog.db";
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(catalog)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Folder of what all of them were loaded from. */
    static Path inputs(Path into) throws IOException {
        return unpacked("inputs", into);
    }

    private static Path unpacked(String name, Path into) throws IOException {
        String prefix = "./" + name + "/";
        try (TarArchiveInputStream entries = open()) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isFile() && entry.getName().startsWith(prefix)) {
                    Path file = into.resolve(entry.getName()).normalize();
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.copy(entries, file);
                }
            }
        }
        return into.resolve(name).toRealPath();
    }

    private static TarArchiveInputStream open() throws IOException {
        InputStream packed = Objects.requireNonNull(EarlierWarehouses.class.getResourceAsStream(ARCHIVE));
        return new TarArchiveInputStream(new XZInputStream(packed));
    }
}
