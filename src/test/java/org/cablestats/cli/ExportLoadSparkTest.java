package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.Asked;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loading;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What this program writes as JSON it reads again, and loses nothing by it. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ExportLoadSparkTest {
    private static final Path CASES = Path.of("src", "test", "resources", "source");
    private static final Set<String> OF_THE_LOAD = Set.of("load_id", "source_file", "source_position");

    @TempDir
    Path folder;

    private Path sources = Path.of("");
    private Path first = Path.of("");
    private Path second = Path.of("");

    /** Every case of every layout, and two records of one cable. */
    @BeforeEach
    void collect() throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        first = folder.resolve("first");
        second = folder.resolve("second");
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".records")
                            && !file.getFileName().toString().startsWith("."))
                    .toList()) {
                Path target = sources.resolve(CASES.relativize(file));
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        new CablesCsv()
                .cable("08MANAMA492", "7/12/2008 9:30", "One cable.")
                .cable("08ECTION01OF02MANAMA492", "7/12/2008 9:30", "Half.")
                .write(sources.resolve("merged.csv"));
    }

    @Test
    void anExportLoadsToTheSameRows() {
        Loading.load(first, sources);
        Path exported = folder.resolve("exported");
        assertThat(Typed.line("export", exported.toString(), "--format", "json", "--warehouse", first.toString())
                        .code())
                .isZero();

        LoadSummary load = Loading.load(second, exported);

        List<List<@Nullable Object>> rows = rows(first);
        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(issues(rows)).contains("ID_MERGED", "MISSING_CREATED", "INVALID_CREATED", "TIME_UNKNOWN");
        assertThat(rows(second)).isEqualTo(rows);
        assertThat(load.counts().rejected()).isZero();
        assertThat(load.ignored().files()).as("posts, tags, topics and phrases").hasSize(4);
        assertThat(Loading.load(first, exported).counts().unchanged()).isEqualTo(rows.size());
    }

    @Test
    void whatIsParsedLoadsAsItsSourcesDo() throws IOException {
        LoadSummary load = Loading.load(first, sources);
        List<String> words = new ArrayList<>(List.of("parse"));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(words::add);
        }
        Path parsed = Files.writeString(
                folder.resolve("parsed.jsonl"),
                Typed.line(words.toArray(String[]::new)).out());

        LoadSummary again = Loading.load(second, parsed);

        assertThat(rows(second)).isEqualTo(rows(first));
        assertThat(again.counts()).isEqualTo(load.counts());
        assertThat(again.rejects()).isEqualTo(load.rejects());
    }

    @Test
    void aReparseOfEveryLayoutChangesNothing() {
        Loading.load(first, sources);
        assertThat(Loading.reparse(first, Loading.DICTIONARY).counts().updated())
                .isZero();
    }

    private static Set<String> issues(List<List<@Nullable Object>> rows) {
        int column = columns().indexOf("issues");
        return rows.stream()
                .flatMap(row -> ((List<?>) Objects.requireNonNull(row.get(column))).stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static List<List<@Nullable Object>> rows(Path warehouse) {
        return Asked.rows(warehouse, "SELECT " + String.join(", ", columns()) + " FROM cables ORDER BY id", null);
    }

    private static List<String> columns() {
        return CableColumns.ALL.stream()
                .map(CableColumn::name)
                .filter(name -> !OF_THE_LOAD.contains(name))
                .toList();
    }
}
