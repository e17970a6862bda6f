package org.cablestats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.cable.Fingerprint;

/**
 * What a state of {@code cables} holds, without texts.
 *
 * @param byId the stored version of each cable
 * @param idsByFile which cables stand in a file
 */
public record StoredVersions(Map<String, StoredVersion> byId, Map<RowFile, Set<String>> idsByFile) {

    /** Reads a line of the table, its files side by side. */
    static StoredVersions of(Table cables, String branch) {
        RowScan scan = RowScan.of(cables, StoredVersion.COLUMNS);
        StoredVersions versions = new StoredVersions(new HashMap<>(), new HashMap<>());
        scan.files(branch).parallelStream()
                .map(file -> Map.entry(new RowFile(file), read(scan, file)))
                .forEachOrdered(file -> versions.add(file.getKey(), file.getValue()));
        return versions;
    }

    private static List<StoredVersion> read(RowScan scan, DataFile file) {
        List<StoredVersion> versions = new ArrayList<>();
        scan.forEachRow(file, row -> versions.add(StoredVersion.of(row)));
        return versions;
    }

    private void add(RowFile file, List<StoredVersion> versions) {
        for (StoredVersion version : versions) {
            if (byId.put(version.cable().id(), version) != null) {
                throw new IllegalStateException(
                        "Cannot read the cables: " + version.cable().id() + " is there twice");
            }
        }
        idsByFile.put(
                file, versions.stream().map(version -> version.cable().id()).collect(Collectors.toSet()));
    }

    /** All versions, in no order. */
    public Stream<Fingerprint> cables() {
        return byId.values().stream().map(StoredVersion::cable);
    }

    /** The files that hold one of these cables. */
    public List<RowFile> filesOf(Set<String> ids) {
        return idsByFile.entrySet().stream()
                .filter(file -> file.getValue().stream().anyMatch(ids::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
