package org.cablestats.report.delivered;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cablestats.definition.Problems;
import org.cablestats.definition.YamlMap;

/**
 * A file as a manifest lists it.
 *
 * @param path relative to the folder of the report, as written
 * @param bytes its size
 * @param sha256 64 hexadecimal digits
 */
record ListedFile(String path, int bytes, String sha256) {
    /** Those of a manifest; none to be used where the problems hear of it. */
    static List<ListedFile> read(FolderFiles files, Path manifest, Problems problems) {
        YamlMap map = YamlMap.read(files.folder().resolve(manifest), problems);
        map.text("report");
        List<ListedFile> listed = new ArrayList<>();
        for (YamlMap file : map.maps("files")) {
            file.require("bytes");
            int bytes = Objects.requireNonNullElse(file.optionalInteger("bytes", 0), 0);
            listed.add(new ListedFile(file.text("path"), bytes, file.text("sha256")));
        }
        return listed;
    }

    /** What is other than listed, after the path; nothing where it is as listed. */
    Optional<String> difference(FolderFiles files, Path there) {
        String found = files.described(there);
        String expected = bytes + " bytes";
        if (!found.equals(expected)) {
            return Optional.of(found + " (expected " + expected + ")");
        }
        String digest = files.digest(there);
        return digest.equals(sha256)
                ? Optional.empty()
                : Optional.of("SHA-256 " + digest + " (expected " + sha256 + ")");
    }
}
