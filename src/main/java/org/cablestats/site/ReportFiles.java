package org.cablestats.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.report.Reports;
import org.cablestats.report.file.WrittenReport;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder of reports: nothing outside of it, whatever links lead out, and nothing hidden.
 *
 * @param folder null where none is served
 */
record ReportFiles(@Nullable Path folder) {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "pdf", "application/pdf",
            "png", "image/png",
            "svg", "image/svg+xml",
            "csv", "text/csv; charset=utf-8",
            "json", "application/json");

    /** A file and its type, as a header of HTTP names it. */
    record Found(Path file, String type) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new MachineException("Cannot read " + file.getFileName() + ": " + Reason.of(e), e);
            }
        }
    }

    List<WrittenReport> reports() {
        return folder == null ? List.of() : Reports.written(folder);
    }

    /** A file by its path in the folder; null where there is none that may be seen. */
    @Nullable Found find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (folder == null || type == null) {
            return null;
        }
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(path).normalize();
            if (!isInside(root, file) || !Files.isRegularFile(file) || !isInside(root, file.toRealPath())) {
                return null;
            }
            return new Found(file, type);
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            throw new MachineException("Cannot read a file of '" + folder + "': " + Reason.of(e), e);
        }
    }

    private static boolean isInside(Path root, Path file) {
        if (!file.startsWith(root)) {
            return false;
        }
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
