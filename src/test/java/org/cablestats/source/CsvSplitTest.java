package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.csv.CsvLayout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Test;

/** A file may be cut anywhere, well-formed or not, and gives the same records at the same places. */
class CsvSplitTest {
    private static final CsvLayout SMALL = new CsvLayout(new RecordMemory(64, 4096));

    private static final String HAZARDS = """
            "1","12/28/1966 18:48","66NOWHERE1","Embassy Nowhere","UNCLASSIFIED","","P R 281848Z DEC 66
            FM AMEMBASSY NOWHERE","Quotes another: \\"2\\",\\"1/2/2003 4:05\\",\\"03TRAP1\\",\\"
            \\"17\\",\\"1/2/2003 4:05\\",\\"03TRAP17\\",\\"Embassy Trap\\"
            ends in a backslash \\\\"
            "2","nonsense","66NOWHERE2","Embassy Nowhere","SECRET","66A1|66B2","","An impossible date"
            "3","1/2/1990 3:04","","Embassy Nowhere","SECRET","","","No id"
            "4","1/2/1990 3:04","90FEW1","Embassy Nowhere"
            "5","1/2/1990 3:04","90NOWHERE5","Embassy Nowhere","SECRET","","","A "bad" quote

            "and" more"
            "6","1/2/1990 3:04","90NOWHERE6","Embassy Nowhere","SECRET","","","Never closed
            "7","1/2/1990 3:04","90NOWHERE7","Embassy Nowhere","SECRET","","","Stands"

            "x","","","",""
            garbage
            "8","1/2/1990 3:04","90NOWHERE8","Embassy Nowhere","SECRET","","","","nine","ten"
            "9","1/2/1990 3:04","90NOWHERE9","Embassy Nowhere","SECRET","","","Fin"
            "10","1/2/1990 3:04","90NOWHERE10","Embassy""";

    @Test
    void givesTheSameRecordsForEveryCut() {
        for (String text : List.of(HAZARDS, "\uFEFF" + HAZARDS, HAZARDS.replace("\n", "\r\n"), HAZARDS + "\"")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<SourceRecord> whole = Reading.whole(SMALL, bytes);
            for (int cut = 1; cut <= bytes.length; cut++) {
                assertThat(Reading.cut(SMALL, bytes, cut)).as("cut at %d", cut).isEqualTo(whole);
            }
        }
    }

    @Test
    void givesTheSameRecordsForPartsOfAByte() {
        byte[] bytes = HAZARDS.getBytes(StandardCharsets.UTF_8);
        long[] everywhere = LongStream.range(1, bytes.length).toArray();
        assertThat(Reading.cut(SMALL, bytes, everywhere)).isEqualTo(Reading.whole(SMALL, bytes));
    }

    @Test
    void givesTheSameRecordsForAnyMemory() {
        String header = "identifier,date,refid,origin,classification,references,header,body\n";
        for (String text : List.of(HAZARDS, header + HAZARDS, "\uFEFF" + header + "\r\n".repeat(400) + HAZARDS)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<SourceRecord> whole = Reading.whole(new CsvLayout(), bytes);
            for (int initial = 50; initial < 700; initial += 13) {
                assertThat(Reading.whole(new CsvLayout(new RecordMemory(initial, 1 << 16)), bytes))
                        .as("memory of %d bytes", initial)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void staysExactWhateverIsDamaged() {
        byte[] sane = HAZARDS.getBytes(StandardCharsets.UTF_8);
        byte[] alphabet = "\"\\,\n\r1/ :x\0\u00e9".getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = mutate(sane, alphabet, random);
            List<SourceRecord> whole = Reading.whole(SMALL, bytes);
            long[] cuts = random.longs(6, 1, bytes.length).sorted().distinct().toArray();
            assertThat(Reading.cut(SMALL, bytes, cuts)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void cutsTheRealFileAnywhere() throws IOException {
        byte[] bytes = Files.readAllBytes(Shared.path("corpus/real/cables-unclassified.csv"));
        List<SourceRecord> whole = Reading.whole(new CsvLayout(), bytes);
        for (int seed = 0; seed < 20; seed++) {
            long[] cuts = new Random(seed)
                    .longs(1L + seed * 5L, 1, bytes.length)
                    .sorted()
                    .distinct()
                    .toArray();
            assertThat(Reading.cut(new CsvLayout(), bytes, cuts))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
        }
    }

    private static byte[] mutate(byte[] sane, byte[] alphabet, Random random) {
        byte[] bytes = sane.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 2) : bytes;
    }
}
