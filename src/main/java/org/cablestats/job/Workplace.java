package org.cablestats.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Where definitions are read from. Relative paths for the current folder, so that messages show {@code reports/overview.yaml:12}.
 *
 * @param jobs the folder of jobs
 * @param reports the folder of reports, with statistics, the dictionary and translations
 */
public record Workplace(Path jobs, Path reports) {
    /** The current folder. */
    public static final Path CURRENT = Path.of("");

    /** The definitions of one folder. */
    public Workplace(Path home) {
        this(home.resolve("jobs"), home.resolve("reports"));
    }

    /**
     * Each of both folders: the one of the current folder where it is there, otherwise that of the installation. A folder of
     * reports without statistics and dictionary is one of delivered reports.
     *
     * @param folder the current folder: {@link #CURRENT}
     * @throws UsageException where one is in neither
     */
    public static Workplace find(Path folder, @Nullable Path installation) {
        Workplace current = new Workplace(folder);
        Workplace installed = installation == null ? null : new Workplace(installation);
        return new Workplace(
                found("jobs", Workplace::jobs, Files::isDirectory, current, installed),
                found("reports", Workplace::reports, Workplace::holdsDefinitions, current, installed));
    }

    private static Path found(
            String name,
            Function<Workplace, Path> place,
            Predicate<Path> isOne,
            Workplace current,
            @Nullable Workplace installed) {
        return Stream.of(current, installed)
                .flatMap(Stream::ofNullable)
                .map(place)
                .filter(isOne)
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("Cannot find the folder " + name + ": neither the current folder nor "
                                + (installed == null
                                        ? "an installation"
                                        : place.apply(installed).getParent())
                                + " holds it"));
    }

    private static boolean holdsDefinitions(Path reports) {
        return Files.isDirectory(reports.resolve("statistics")) || Files.isDirectory(reports.resolve("dictionary"));
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
