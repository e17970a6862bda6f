package org.cablestats.report.delivered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cablestats.definition.Problems;
import org.cablestats.fault.PrintableText;
import org.cablestats.fault.UsageException;

/** Holds the reports of a folder against their manifests. Nothing outside the folder is read, whatever a manifest says. */
public final class DeliveredReports {
    private static final String INDEX = "index.html";

    private final FolderFiles files;
    private final Set<Path> known = new HashSet<>();
    private final List<String> differences = new ArrayList<>();
    private int listed;

    private DeliveredReports(FolderFiles files) {
        this.files = files;
    }

    /**
     * What was found.
     *
     * @param reports number of manifests
     * @param files number of files that they list
     * @param differences a line each: path, what is there and what was expected; none where all is as listed
     */
    public record Found(int reports, int files, List<String> differences) {
        public Found {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Looks at every file of a folder, and of those inside it: each is listed in a manifest, with its size and SHA-256, or is a
     * manifest, or {@code index.html} beside a report or the folder of one, which is made of manifests and not looked into. A
     * message may be gone.
     *
     * @throws UsageException where no report lies in the folder
     * @throws org.cablestats.fault.MachineException where a file cannot be read
     */
    public static Found verify(Path folder) {
        DeliveredReports reports = new DeliveredReports(files(folder));
        List<Path> manifests = reports.manifests();
        manifests.forEach(reports::verifyReport);
        reports.nameUnlisted();
        return new Found(manifests.size(), reports.listed, reports.differences);
    }

    /**
     * The manifests of all reports of a folder, and of those inside it, relative to it.
     *
     * @throws UsageException where no report lies in the folder
     */
    public static List<Path> manifests(Path folder) {
        return new DeliveredReports(files(folder)).manifests();
    }

    private static FolderFiles files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("Cannot verify '" + folder + "': there is no such folder");
        }
        return FolderFiles.of(folder);
    }

    private List<Path> manifests() {
        List<Path> manifests = files.named(Manifest.NAME);
        if (manifests.contains(Path.of(Manifest.NAME))) {
            throw new UsageException("Cannot verify '" + files.folder()
                    + "': it holds the pictures and tables of one report (expected the folder that this one lies in)");
        }
        if (manifests.isEmpty()) {
            throw new UsageException("Cannot verify '" + files.folder()
                    + "': no report lies in it (expected a folder that holds NAME/" + Manifest.NAME + ")");
        }
        return manifests;
    }

    private void verifyReport(Path manifest) {
        Path name = manifest.resolveSibling("");
        Path root = name.resolveSibling("");
        known.add(manifest);
        known.add(root.resolve(INDEX));
        known.add(root.resolveSibling("").resolve(INDEX));
        known.add(Path.of(INDEX));
        Problems problems = new Problems();
        List<ListedFile> entries = ListedFile.read(files, manifest, problems);
        if (!problems.isEmpty()) {
            problems.all().forEach(problem -> differences.add(PrintableText.line(problem)));
            return;
        }
        listed += entries.size();
        entries.forEach(entry -> verifyFile(root, entry));
    }

    private void verifyFile(Path root, ListedFile entry) {
        Path path = FolderFiles.inside(root, entry.path());
        if (path == null) {
            differ(entry.path(), "not looked at (expected a path inside the folder)");
            return;
        }
        known.add(path);
        if (entry.path().endsWith(Basis.MAIL) && !files.entries().containsKey(path)) {
            // Sent and taken away.
            return;
        }
        entry.difference(files, path).ifPresent(difference -> differ(path.toString(), difference));
    }

    private void nameUnlisted() {
        files.entries().keySet().stream()
                .filter(path -> !known.contains(path))
                .forEach(path ->
                        differ(path.toString(), files.described(path) + " (expected no file: no manifest lists it)"));
    }

    private void differ(String path, String difference) {
        differences.add(PrintableText.line(path + ": " + difference));
    }
}
