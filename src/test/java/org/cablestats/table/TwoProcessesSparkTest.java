package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.load.Acceptance;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loader;
import org.cablestats.load.Loading;
import org.cablestats.load.PlannedLoad;
import org.cablestats.progress.Progress;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.LockWait;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Postgres;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class TwoProcessesSparkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "server"})
    void oneLoadsAndTheOtherReadsTheStateBeforeOrFailsToLoad(String catalog) throws Exception {
        EngineOptions engine = catalog.equals("embedded")
                ? Loading.ENGINE
                : Loading.ENGINE.with(Postgres.shared().newDatabase());
        Path warehouse = folder.resolve("warehouse");
        Loading.load(
                engine,
                warehouse,
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(folder.resolve("a.csv")));
        Path more = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First, at greater length.")
                .cable("08ASTANA2", "1/3/2008 10:05", "Second.")
                .write(folder.resolve("b.csv"));
        try (OtherProcess other = OtherProcess.start(warehouse, engine.catalog());
                Warehouse open = Warehouse.open(warehouse, engine)) {
            assertThat(other.ask("lock")).isEqualTo("true");
            assertThatThrownBy(() -> new Loader(open, Loading.CLOCK, Loading.SILENT)
                            .load(PlannedLoad.of(Loading.request(1.0, more)), Acceptance.OF_ANY))
                    .isInstanceOf(MachineException.class)
                    .hasMessageMatching("Cannot change '" + warehouse
                            + "': 'cablestats topics retag' is at work there since [0-9T:-]{19}Z \\(process "
                            + other.number() + "\\)");
            List<String> heard = new ArrayList<>();
            waitFor(other, warehouse, engine, heard);

            Listener listener = new Listener(other);
            LoadSummary load = new Loader(open, Loading.CLOCK, listener)
                    .load(PlannedLoad.of(Loading.request(1.0, more)), Acceptance.OF_ANY);
            assertThat(load.state()).isEqualTo(LoadSummary.State.PUBLISHED);
            assertThat(listener.seen).isEqualTo("{1=1}");
            assertThat(listener.locked).isEqualTo("false");
            assertThat(other.ask("snapshots")).isEqualTo("{1=1, 2=2}");

            assertThat(other.ask("lock")).isEqualTo("true");
            other.kill();
            assertThat(new Loader(open, Loading.CLOCK, Loading.SILENT)
                            .load(PlannedLoad.of(Loading.request(1.0, more)), Acceptance.OF_ANY)
                            .state())
                    .isEqualTo(LoadSummary.State.UNCHANGED);
        }
    }

    /** A load that is patient begins when the other process ends, or gives up. */
    private static void waitFor(OtherProcess other, Path warehouse, EngineOptions engine, List<String> heard)
            throws Exception {
        try (Warehouse impatient =
                Warehouse.open(warehouse, engine.waiting(new LockWait(Duration.ofSeconds(1), heard::add)))) {
            assertThatThrownBy(() -> impatient.lock("load"))
                    .isInstanceOf(MachineException.class)
                    .hasMessageEndingWith("(process " + other.number() + "); waited for 1 s");
        }
        LockWait unlocking = new LockWait(Duration.ofMinutes(10), line -> {
            heard.add(line);
            try {
                assertThat(other.ask("unlock")).isEqualTo("done");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try (Warehouse patient = Warehouse.open(warehouse, engine.waiting(unlocking));
                LoadLock lock = patient.lock("load")) {
            lock.verify();
        }
        assertThat(heard)
                .hasSize(2)
                .last()
                .asString()
                .matches("Waiting for '" + warehouse + "', 10 min at most: 'cablestats topics retag' is at work there"
                        + " since [0-9T:-]{19}Z \\(process " + other.number() + "\\)");
    }

    /** Asks the other process when everything is written and nothing is published. */
    private static final class Listener implements Progress {
        private final OtherProcess other;
        private String seen = "";
        private String locked = "";

        Listener(OtherProcess other) {
            this.other = other;
        }

        @Override
        public void begin(String step) {
            if (step.equals("publish")) {
                try {
                    seen = other.ask("snapshots");
                    locked = other.ask("lock");
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }

        @Override
        public void advance(long done, long total, String unit) {}

        @Override
        public void end() {}
    }
}
