package org.cablestats.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
