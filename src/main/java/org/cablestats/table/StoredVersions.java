package org.cablestats.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.jspecify.annotations.Nullable;

/** What a state of {@code cables} holds, without texts, and which file each cable stands in. */
public final class StoredVersions {
    private final Map<String, StoredVersion> byId = new HashMap<>();
    private final Map<RowFile, Set<String>> byFile = new HashMap<>();

    private StoredVersions() {}

    /** Reads a line of the table, its files side by side. */
    static StoredVersions of(Table cables, String branch) {
        RowScan scan = RowScan.of(cables, StoredVersion.COLUMNS);
        StoredVersions versions = new StoredVersions();
        scan.files(branch).parallelStream()
                .map(file -> new Read(file, read(scan, file)))
                .forEachOrdered(versions::add);
        return versions;
    }

    private static List<StoredVersion> read(RowScan scan, DataFile file) {
        List<StoredVersion> versions = new ArrayList<>();
        scan.forEachRow(file, row -> versions.add(StoredVersion.of(row)));
        return versions;
    }

    private record Read(DataFile file, List<StoredVersion> versions) {}

    private void add(Read read) {
        for (StoredVersion version : read.versions()) {
            if (byId.put(version.id(), version) != null) {
                throw new IllegalStateException("Cannot read the cables: " + version.id() + " is there twice");
            }
        }
        byFile.put(
                new RowFile(read.file()),
                read.versions().stream().map(StoredVersion::id).collect(Collectors.toSet()));
    }

    /** The stored version of a cable, null where there is none. */
    public @Nullable StoredVersion of(String id) {
        return byId.get(id);
    }

    /** All versions, in no order. */
    public Collection<StoredVersion> all() {
        return byId.values();
    }

    /** The files that hold one of these cables. */
    public List<RowFile> filesOf(Set<String> ids) {
        return byFile.entrySet().stream()
                .filter(file -> file.getValue().stream().anyMatch(ids::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
