package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class InspectSparkTest {
    // Two loads for all tests: none of them changes anything.
    @TempDir
    private static Path folder;

    private static Path warehouse;
    private static Path source;

    @BeforeAll
    static void loadTwice() {
        warehouse = folder.resolve("warehouse");
        source = new CablesCsv()
                .cable("06AITTAIPIE2654", "12/11/2007 9:30", "An invented paragraph.")
                .cable("08ASTANA12", "1/3/2008 10:05", "Earlier.")
                .write(folder.resolve("cables.csv"));
        Loading.load(warehouse, source);
        Loading.load(
                warehouse,
                new CablesCsv()
                        .cable("08ASTANA12", "1/3/2008 10:05", "Later, and longer.")
                        .write(folder.resolve("b.csv")));
    }

    @Test
    void showsAStoredCableAsItsRecordIsShown() {
        String ofFile = Typed.line("inspect", source.toString(), "--text").out();
        Typed canonical = inspect("06AITTAIPEI2654", "--text");

        assertThat(canonical)
                .isEqualTo(new Typed(
                        0,
                        ofFile.replaceFirst(
                                "(?m)^  not found +load_id$",
                                "  load_id                  1                                                 the load"),
                        ""));
        assertThat(inspect("06AITTAIPIE2654", "--text"))
                .as("as its source writes it")
                .isEqualTo(canonical);
        assertThat(inspect("06aittaipei02654", "--text")).isEqualTo(canonical);
    }

    @Test
    void readsTheStateThatIsAskedFor() {
        assertThat(inspect("08ASTANA12").out()).contains("Later, and longer.").doesNotContain("Earlier.");
        assertThat(inspect("08ASTANA12", "--snapshot", "1").out()).contains("Earlier.");
        assertThat(inspect("08ASTANA12", "--snapshot", "7"))
                .isEqualTo(new Typed(2, "", "Invalid snapshot: 7 (expected 1 or 2)\n"));
    }

    @Test
    void namesTheIdThatWasProbablyMeant() {
        assertThat(inspect("08ASTANA13"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot find cable 08ASTANA13 in snapshot 2 of warehouse '" + warehouse
                                + "'; did you mean '08ASTANA12'?\n"));
        assertThat(inspect("99NOWHERE123456"))
                .isEqualTo(new Typed(
                        2, "", "Cannot find cable 99NOWHERE123456 in snapshot 2 of warehouse '" + warehouse + "'\n"));
    }

    private Typed inspect(String... words) {
        String[] arguments = new String[words.length + 3];
        arguments[0] = "inspect";
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[words.length + 1] = "--warehouse";
        arguments[words.length + 2] = warehouse.toString();
        return Typed.line(arguments);
    }
}
