package org.cablestats.job;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.progress.Progress;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.catalog.WarehousePlace;

/** A workplace of invented definitions: one statistic, one report, one topic, and the jobs that a test writes. */
final class Folder {
    private static final String STATISTIC = """
            -- title:    Cables by origin
            -- question: Which posts sent the most cables?
            -- row:      one per origin
            -- column:   origin  string  post or office as the source writes it
            -- column:   cables  bigint  number of cables
            -- check:    unique origin
            SELECT origin, count(*) AS cables FROM cables GROUP BY origin ORDER BY cables DESC, origin
            """;

    private static final String REPORT = """
            title: Overview
            sections:
              - heading: Where the cables come from
                statistic: cables-by-origin
                table: {rows: 5}
            """;

    private final Path home;

    /** Writes the definitions into an empty folder. */
    Folder(Path home) {
        this.home = home;
        write("reports/statistics/cables-by-origin.sql", STATISTIC);
        write("reports/overview.yaml", REPORT);
        write("reports/dictionary/topics.yaml", dictionary());
        write("jobs/nightly.yaml", "title: Nightly\nsteps: [{report: {name: overview}}]\n");
    }

    Workplace workplace() {
        return new Workplace(home);
    }

    /** The steps of a job of the folder. */
    List<Step> steps(String job) {
        return Jobs.find(job, workplace()).steps();
    }

    /** A run of a job of the folder, over a warehouse in it. */
    JobRun verified(String job) {
        return JobRun.verified(
                Jobs.find(job, workplace()),
                workplace(),
                new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), EngineOptions.LOCAL),
                Progress.SILENT,
                () -> Instant.EPOCH);
    }

    /** What is wrong with a job of the folder. */
    List<String> problems(String job) {
        return catchThrowableOfType(UsageException.class, () -> verified(job)).problems();
    }

    /** Writes a file; gives its path as messages show it. */
    String write(String file, String text) {
        Path path = home.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path.toString();
    }

    private static String dictionary() {
        try {
            return Files.readString(
                    Path.of("src", "test", "resources", "parse", "workplace", "reports", "dictionary", "topics.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
