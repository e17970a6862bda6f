package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.load.Loading;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.WordModel;
import org.cablestats.topic.TopicDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Topics of stored cables, which may be those of another dictionary or of a learned model. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ExplainSparkTest {
    @TempDir
    Path folder;

    private Path warehouse = Path.of("");

    @BeforeEach
    void load() {
        warehouse = folder.resolve("warehouse");
        String body =
                "UNCLAS ASTANA 000013 \n\nE.O. 12958: N/A \nSUBJECT: IN THE AIR \n\n1. A zeppelin, a zeppelin. \n";
        Path source = new CablesCsv()
                .record("1/4/2008 10:05", "08ASTANA13", "Embassy Astana", "UNCLASSIFIED", "", "", body)
                .write(folder.resolve("cables.csv"));
        Loading.load(warehouse, source);
    }

    @Test
    void showsTheTermsByWhichALearnedModelFoundATopic() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            WordModel.keep(open, Loading.DICTIONARY, "zeppelin", "health");
        }
        assertThat(Typed.line("topics", "retag", "--model", "last", "--warehouse", warehouse.toString())
                        .code())
                .isZero();

        assertThat(Typed.line("topics", "explain", "08ASTANA13", "--warehouse", warehouse.toString()))
                .isEqualTo(new Typed(0, """
                        08ASTANA13  IN THE AIR

                        health
                          found                    0.953 sure, by a learned model alone
                          MODEL: zeppelin          2 times: adds 5.0 to its log-odds
                        """, ""));
    }

    @Test
    void saysThatTheStoredTopicsAreThoseOfAnotherDictionary() throws IOException {
        Path other = folder.resolve("topics.yaml");
        Files.writeString(
                other,
                Files.readString(Path.of("reports", "dictionary", "topics.yaml"))
                        .replace(
                                "avian influenza:",
                                "zeppelin:" + " {weight: 5, example: a zeppelin}\n      avian influenza:"));
        Loading.retag(warehouse, TopicDictionary.read(other));

        assertThat(Typed.line("topics", "explain", "08ASTANA13", "--warehouse", warehouse.toString()))
                .isEqualTo(new Typed(
                        0,
                        "08ASTANA13  IN THE AIR\n\nNo topic\n",
                        "The stored topics of this cable are those of another dictionary (health): 'cablestats topics retag'"
                                + " renews them\n"));
    }
}
