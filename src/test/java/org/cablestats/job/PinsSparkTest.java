package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.cablestats.load.Loading;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class PinsSparkTest {
    @TempDir
    private Path home;

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void pinsTheSnapshotOfAReportThatIsMadeDuringALoad() {
        Path warehouse = home.resolve("warehouse");
        Folder folder = new Folder(home);
        String report = "title: Report\nsteps: [{report: {name: overview, formats: [html], into: " + home.resolve("out")
                + "}}]\n";
        folder.write("jobs/report.yaml", report);
        Loading.load(
                warehouse,
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(home.resolve("cables.csv")));
        try (Warehouse loading = Warehouse.open(warehouse, Loading.ENGINE);
                LoadLock lock = loading.lock("load")) {
            var branch = loading.branch(2);
            assertThat(new Pins(loading).all()).isEmpty();

            JobRun run = JobRun.verified(
                    Jobs.find("report", folder.workplace()),
                    folder.workplace(),
                    new JobWarehouse(WarehousePlace.of(warehouse), Loading.ENGINE),
                    Loading.SILENT,
                    () -> Instant.EPOCH);
            run.take();

            assertThat(home.resolve("out/overview.html")).exists();
            Pin pin = new Pin(1, "report: overview");
            assertThat(new Pins(loading).all()).containsExactly(pin);
            branch.publish();
            assertThat(new Pins(loading).all()).containsExactly(pin);
        }
    }
}
