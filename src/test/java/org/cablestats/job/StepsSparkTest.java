package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cablestats.fault.PolicyException;
import org.cablestats.load.Loading;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Steps that answer, export and maintain, one after another in one run. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class StepsSparkTest {
    @TempDir
    private Path home;

    @Test
    void writeWhatTheyAreAskedForAndReplaceWhatTheyWroteBefore() throws IOException {
        Folder folder = new Folder(home);
        String sql = folder.write("ids.sql", "SELECT id FROM cables ORDER BY id;");
        folder.write("jobs/steps.yaml", """
                title: Steps
                steps:
                  - load: {from: '%1$s/cables.csv'}
                  - query: {name: cables-by-origin, into: '%1$s/out/origins.csv'}
                  - query: {file: '%2$s', into: '%1$s/out/ids.jsonl', from: 2008-01-01}
                  - query: {sql: SELECT id FROM cables, into: '%1$s/out/ids.parquet'}
                  - export: {into: '%1$s/out/csv', format: csv, replace: true}
                  - export: {into: '%1$s/out/parquet', replace: true}
                  - maintain: {keep: 1}
                """.formatted(home, sql));
        CablesCsv cables = new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.");
        cables.write(home.resolve("cables.csv"));
        run(folder);
        cables.cable("08ASTANA2", "1/3/2008 10:05", "Second.").write(home.resolve("cables.csv"));

        List<JobRun.Result> results = run(folder);

        assertThat(results)
                .extracting(result -> result.step().word())
                .containsExactly("load", "query", "query", "query", "export", "export", "maintain");
        assertThat(Files.readString(home.resolve("out/origins.csv"))).isEqualTo("origin,cables\nEmbassy Astana,2\n");
        assertThat(Files.readString(home.resolve("out/ids.jsonl"))).isEqualTo("{\"id\":\"08ASTANA2\"}\n");
        assertThat(home.resolve("out/ids.parquet")).isNotEmptyFile();
        assertThat(Files.readAllLines(home.resolve("out/csv/cables.csv")))
                .anyMatch(line -> line.startsWith("08ASTANA2,"));
        assertThat(home.resolve("out/parquet/cables")).isNotEmptyDirectory();
        try (var names = Files.list(home.resolve("out"))) {
            assertThat(names).as("nothing is left of what was replaced").hasSize(5);
        }
        Outcome exported = results.get(4).outcome();
        assertThat(exported.told()).containsExactly(home.resolve("out/csv"));
        assertThat(exported.remarks()).containsExactly("snapshot 2: 2 cables");
        assertThat(exported.files())
                .contains(home.resolve("out/csv/cables.csv"))
                .allMatch(Files::isRegularFile);
        assertThat(results.get(6).outcome().remarks()).contains("expired: snapshot 1");
    }

    /** A question of hours, of which a second may pass. */
    @Test
    void areEndedInTheMidstOfTheEnginesWorkWhenTheirTimeIsOver() {
        Folder folder = new Folder(home);
        new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(home.resolve("cables.csv"));
        Loading.load(home.resolve("warehouse"), home.resolve("cables.csv"));
        folder.write("jobs/steps.yaml", """
                title: Long
                time-limit: 1s
                steps:
                  - query:
                      sql: SELECT count_if(mod(a.x * b.x, 7) = 3) AS n FROM (SELECT explode(sequence(1, 1000000)) AS x FROM cables) a
                        CROSS JOIN (SELECT explode(sequence(1, 1000000)) AS x FROM cables) b
                      into: '%s/out/n.csv'
                """.formatted(home));

        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "Ended after 1 s, the time-limit of the job: what was published is whole, and nothing is half"
                                + " there");
        assertThat(home.resolve("out"))
                .satisfiesAnyOf(
                        out -> assertThat(out).doesNotExist(),
                        out -> assertThat(out).isEmptyDirectory());
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void stopForAnotherLoadWhereTheJobSaysSo() {
        Folder folder = new Folder(home);
        Path source =
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(home.resolve("cables.csv"));
        Path warehouse = home.resolve("warehouse");
        Loading.load(warehouse, source);
        folder.write("jobs/steps.yaml", "title: Stop\noverlap: stop\nsteps: [{load: {from: '" + source + "'}}]\n");

        try (Warehouse loading = Warehouse.open(warehouse, Loading.ENGINE);
                LoadLock lock = loading.lock("load")) {
            assertThatThrownBy(() -> run(folder))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageStartingWith("Stopped, as the job has 'overlap: stop': Cannot change '" + warehouse
                            + "': 'cablestats load' is at work there since ");
        }
        assertThat(run(folder)).hasSize(1);
    }

    private List<JobRun.Result> run(Folder folder) {
        JobRun run = JobRun.verified(
                Jobs.find("steps", folder.workplace()),
                folder.workplace(),
                new JobWarehouse(WarehousePlace.of(home.resolve("warehouse")), Loading.ENGINE),
                Loading.SILENT,
                () -> Instant.EPOCH);
        run.take();
        return run.results();
    }
}
