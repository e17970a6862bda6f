package org.cablestats.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Where definitions are read from: the folder that holds {@code jobs/} and {@code reports/}.
 *
 * @param home that folder; the empty path for the current one, so that messages show {@code reports/overview.yaml:12}
 */
public record Workplace(Path home) {
    /** The current folder. */
    public static final Path CURRENT = Path.of("");

    /**
     * The current folder where it holds definitions, otherwise the folder that the program was installed in.
     *
     * @param folder the current folder: {@link #CURRENT}
     * @throws UsageException where neither holds definitions
     */
    public static Workplace find(Path folder, @Nullable Path installation) {
        Workplace current = new Workplace(folder);
        if (current.holdsDefinitions()) {
            return current;
        }
        if (installation != null && new Workplace(installation).holdsDefinitions()) {
            return new Workplace(installation);
        }
        throw new UsageException("Cannot find the folders jobs and reports: neither the current folder nor "
                + (installation == null ? "an installation" : installation) + " holds them");
    }

    private boolean holdsDefinitions() {
        return Files.isDirectory(jobs()) && Files.isDirectory(reports());
    }

    public Path jobs() {
        return home.resolve("jobs");
    }

    public Path reports() {
        return home.resolve("reports");
    }

    public Path statistics() {
        return reports().resolve("statistics");
    }

    /** The file of figures that others published of the whole corpus. */
    public Path published() {
        return reports().resolve("published").resolve("figures.yaml");
    }

    /** The folder of the translations of definitions, one folder for each language. */
    public Path languages() {
        return reports().resolve("languages");
    }

    public Path dictionary() {
        return reports().resolve("dictionary").resolve("topics.yaml");
    }
}
