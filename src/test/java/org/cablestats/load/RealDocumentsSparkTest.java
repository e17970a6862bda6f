package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.testing.Shared;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Loads the real documents beside the checkout and counts them a second time, by patterns that share no code with the loader. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RealDocumentsSparkTest {
    // Row number, month, day, year, hour and minute, id, origin.
    private static final Pattern RECORD =
            Pattern.compile("(?m)^\"\\d+\",\"(\\d+)/\\d+/(\\d+) \\d+:\\d+\",\"([^\"]+)\",\"([^\"]*)\",\"");
    private static final Pattern CELL = Pattern.compile("<td>\\s*<a href=[^>]*>([^<]*)</a>");

    private final Map<String, String> origins = new TreeMap<>();
    private final Map<String, String> months = new TreeMap<>();
    private final Map<String, String> releases = new TreeMap<>();

    private Path warehouse = Path.of("");
    private LoadCounts first = new LoadCounts(0, 0, 0, 0, 0, 0);

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        Path csv = Shared.path("corpus/real/cables-unclassified.csv");
        Path pages = Shared.path("corpus/real/pages");
        RECORD.matcher(Files.readString(csv))
                .results()
                .forEach(found -> note(found.group(3), found.group(4), month(found), null));
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                note(Files.readString(page));
            }
        }
        warehouse = folder.resolve("warehouse");
        first = Loading.load(warehouse, csv, pages).counts();
    }

    @Test
    void countsWhatThePatternsCount() {
        assertThat(first.read()).isEqualTo(173);
        assertThat(first.rejected()).isZero();
        assertThat(first.added()).isEqualTo(origins.size());
        assertThat(texts("SELECT id, origin FROM cables")).isEqualTo(origins);
        assertThat(texts("SELECT id, date_format(created, 'yyyy-MM') FROM cables"))
                .isEqualTo(months);
        assertThat(texts("SELECT id, date_format(released, 'yyyy-MM-dd') FROM cables WHERE released IS NOT NULL"))
                .isEqualTo(releases);
    }

    @Test
    void findsNothingNewTheSecondTime() {
        LoadSummary again = Loading.load(
                warehouse, Shared.path("corpus/real/cables-unclassified.csv"), Shared.path("corpus/real/pages"));
        assertThat(again.counts().added() + again.counts().updated()).isZero();
        assertThat(again.state()).isEqualTo(LoadSummary.State.UNCHANGED);
    }

    @Test
    void loadsTheCopiedPageBesideThem() {
        Loading.load(warehouse, Shared.path("corpus/seed/07ASTANA3287.txt"));
        assertThat(Asked.rows(
                        warehouse,
                        "SELECT origin, post, country, paragraph_count, transform(topics, t -> t.topic) FROM cables"
                                + " WHERE id = '07ASTANA3287'",
                        null))
                .containsExactly(List.of(
                        "Embassy Astana", "Astana", "KZ", 21L, List.of("border_security", "counter_narcotics")));
    }

    // The last table of a page: id, created, released (not on the first day), classification, origin.
    private void note(String page) {
        List<String> cells = CELL.matcher(page.substring(page.lastIndexOf("<table class='cable'>")))
                .results()
                .map(cell -> cell.group(1).strip())
                .toList();
        boolean dated = cells.get(2).startsWith("20");
        note(cells.get(0), cells.get(dated ? 4 : 3), cells.get(1).substring(0, 7), dated ? cells.get(2) : null);
    }

    private void note(String id, String origin, String month, @Nullable String released) {
        origins.put(id, origin);
        months.put(id, month);
        if (released != null) {
            releases.merge(id, released.substring(0, 10), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    private static String month(MatchResult record) {
        return String.format(Locale.ROOT, "%s-%02d", record.group(2), Integer.parseInt(record.group(1)));
    }

    private Map<String, String> texts(String sql) {
        Map<String, String> texts = new TreeMap<>();
        // Another test may have added the copied page, which the patterns did not see.
        Asked.rows(warehouse, sql, null)
                .forEach(row -> texts.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
        texts.keySet().retainAll(new TreeSet<>(origins.keySet()));
        return texts;
    }
}
