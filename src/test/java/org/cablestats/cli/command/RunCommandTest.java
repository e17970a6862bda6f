package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.cablestats.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that only says what it would do. */
final class RunCommandTest {
    private static final Path WORKPLACE = Path.of("src", "test", "resources", "parse", "workplace");

    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        Path topics = folder.resolve("reports/dictionary/topics.yaml");
        Files.createDirectories(topics.getParent());
        Files.copy(WORKPLACE.resolve("reports/dictionary/topics.yaml"), topics);
        Files.createDirectories(folder.resolve("jobs"));
        Files.copy(Path.of("src/test/resources/parse/cables.csv"), folder.resolve("cables.csv"));
    }

    @Test
    void saysWhatEachStepWouldDoAndWritesNothing() throws IOException {
        write("""
                title: Try
                steps:
                  - sample: {into: 'HOME/corpus', cables: 10}
                  - load: {from: ['HOME/cables.csv', 'HOME/corpus/more.csv']}
                  - query: {sql: SELECT 1, into: 'HOME/out/one.csv'}
                  - export: {into: 'HOME/out/csv', format: csv}
                  - maintain: {keep: 3}
                """);
        long before = files();

        Typed typed = run();

        assertThat(typed.err()).isEqualTo("Try\ndry run: nothing was done\n");
        assertThat(typed.out()).isEqualTo("""
                warehouse: there is none yet
                run: taken, as no earlier run is recorded that took all its steps
                sample
                  10 invented cables into HOME/corpus
                load
                  from HOME/cables.csv: 1 file, SIZE bytes
                  from HOME/corpus/more.csv: what a step before it writes
                query
                  SQL into HOME/out/one.csv
                export
                  csv into HOME/out/csv
                maintain
                """.replace("HOME", folder.toString())
                .replace("SIZE", String.format(Locale.ROOT, "%,d", Files.size(folder.resolve("cables.csv")))));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void namesEverySourceThatIsNotThere() throws IOException {
        write("title: Try\nsteps: [{load: {from: 'HOME/a.csv'}}, {load: {from: 'HOME/b.csv'}}]\n");

        Typed typed = run();

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains(folder + "/a.csv'", folder + "/b.csv'");
    }

    private Typed run() {
        return Typed.in(
                folder,
                "",
                "run",
                "try",
                "--dry-run",
                "--warehouse",
                folder.resolve("warehouse").toString());
    }

    private void write(String job) throws IOException {
        Files.writeString(folder.resolve("jobs/try.yaml"), job.replace("HOME", folder.toString()));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.count();
        }
    }
}
