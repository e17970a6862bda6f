package org.cablestats.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cli.Typed;
import org.cablestats.doctor.Diagnosis.State;
import org.cablestats.job.Workplace;
import org.cablestats.load.Loading;
import org.cablestats.table.EarlierWarehouses;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExaminationTest {
    @TempDir
    Path folder;

    @Test
    void findsAWarehouseOfThisProgramFine() throws IOException {
        Path warehouse = EarlierWarehouses.of(StoredTable.SCHEMA, folder);

        assertThat(of("warehouse", warehouse))
                .isEqualTo(new Diagnosis("warehouse", State.FINE, warehouse + ": 21 cables, 2 snapshots", null));
        assertThat(of("runs", warehouse)).isEqualTo(new Diagnosis("runs", State.FINE, "none yet", null));
    }

    @Test
    void namesTheCommandForCablesOfAnEarlierParser() throws IOException {
        assertThat(of("cables", EarlierWarehouses.of(5, folder)))
                .isEqualTo(new Diagnosis(
                        "cables",
                        State.WARNING,
                        "taken apart by another version of the program",
                        "cablestats load --reparse --warehouse w1"));
    }

    @Test
    void namesAFileThatIsGone() throws IOException {
        Path warehouse = EarlierWarehouses.of(StoredTable.SCHEMA, folder);
        Path file;
        try (Stream<Path> files = Files.list(warehouse.resolve("tables/corpus/cables/data"))) {
            file = files.filter(each -> each.toString().endsWith(".parquet"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.delete(file);

        Diagnosis found = of("warehouse", warehouse);

        assertThat(found.state()).isEqualTo(State.FAULT);
        assertThat(found.found()).endsWith("; missing or of another length: 1 file, the first is " + file);
        assertThat(found.remedy())
                .as("every snapshot needs it")
                .isEqualTo("put it back from a copy, or load the sources into a new warehouse");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stopped | the last run of nightly, begun 2026-11-30T03:00:00.250Z, failed, exit 1",
                "killed | the last run of nightly, begun 2026-11-30T03:00:00.250Z, has not ended: it is at work, or was killed"
            })
    void tellsOfTheLastRunOfEachJob(String record, String found) throws IOException {
        Path warehouse = EarlierWarehouses.of(StoredTable.SCHEMA, folder);
        Files.createDirectory(warehouse.resolve("runs"));
        Path run = Path.of("src/test/resources/run/" + record + ".json");
        Files.copy(
                run,
                warehouse.resolve("runs/20261130T030000250Z-001-nightly-51bd2ab5-0000-0000-0000-000000000000.json"));
        Files.writeString(
                warehouse.resolve("runs/20261129T030000250Z-001-nightly-51bd2ab5-0000-0000-0000-000000000000.json"),
                "an earlier one is not read");

        assertThat(of("runs", warehouse).found()).isEqualTo(found);
        assertThat(of("runs", warehouse).remedy()).matches("cablestats runs show [0-9a-f]{8} --warehouse w1");
    }

    @Test
    void saysOfAFolderThatIsNoWarehouseWhatOpeningItSays() throws IOException {
        Files.createFile(folder.resolve("letter.txt"));

        assertThat(of("warehouse", folder))
                .isEqualTo(new Diagnosis(
                        "warehouse",
                        State.FAULT,
                        "Cannot open warehouse '" + folder + "': the folder has no catalog.db, so it is no warehouse",
                        null));
    }

    @Test
    void endsWithOneWhereThereIsAFault() throws IOException {
        Files.createFile(folder.resolve("letter.txt"));
        Typed typed = Typed.line("doctor", "--warehouse", folder.toString());

        assertThat(typed.code()).isOne();
        assertThat(typed.err()).isEqualTo("Cannot work as it is: 1 fault\n");
        assertThat(typed.out()).contains("fine     Java         ").contains("fault    warehouse    Cannot open");
    }

    @Test
    void asksForTheFolderOfTemporaryFilesBeforeWhatNeedsIt() {
        Path missing = folder.resolve("missing");

        assertThat(DiskCheck.ofScratch(missing, 1))
                .isEqualTo(new Diagnosis(
                        "scratch",
                        State.FAULT,
                        "Cannot write temporary files into " + missing + ": there is no such folder",
                        "export TMPDIR=FOLDER, one that is there and may be written to"));
        assertThat(DiskCheck.ofScratch(folder.resolve("cablestats-1"), 1).state())
                .isEqualTo(State.FAULT);
    }

    @Test
    void namesTablesAndRecordsThatAreDamaged() throws IOException {
        Path warehouse = EarlierWarehouses.of(StoredTable.SCHEMA, folder);
        try (Stream<Path> files = Files.list(warehouse.resolve("tables/corpus/cables/metadata"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".avro")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        Path record = Files.createDirectory(warehouse.resolve("runs")).resolve("x.json");
        Files.writeString(record, "damaged");

        assertThat(of("warehouse", warehouse).found()).contains("it is damaged; put it back from a copy");
        assertThat(of("runs", warehouse))
                .isEqualTo(new Diagnosis(
                        "runs", State.WARNING, of("runs", warehouse).found(), null));
        assertThat(of("runs", warehouse).found()).contains(record.toString());
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

        assertThat(of("warehouse", link))
                .isEqualTo(new Diagnosis(
                        "warehouse", State.FAULT, link + " is a symbolic link to what is not there", null));
    }

    @Test
    void saysHowAWarehouseIsMadeWhereThereIsNone() {
        assertThat(of("warehouse", folder).found())
                .as("an empty folder")
                .endsWith("none there yet, cablestats load makes one");
        Typed typed = Typed.line("doctor", "--warehouse", folder.resolve("none").toString());

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("none there yet, cablestats load makes one");
    }

    private static List<Diagnosis> all(Path warehouse) {
        return new Examination(
                        () -> new Workplace(Workplace.CURRENT),
                        WarehousePlace.of(warehouse),
                        " --warehouse w1",
                        () -> Warehouse.openIfMade(WarehousePlace.of(warehouse), Loading.ENGINE))
                .diagnoses();
    }

    private static Diagnosis of(String subject, Path warehouse) {
        return all(warehouse).stream()
                .filter(found -> found.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
