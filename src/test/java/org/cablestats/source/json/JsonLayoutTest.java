package org.cablestats.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.fault.MachineException;
import org.cablestats.source.Layouts;
import org.cablestats.source.Reading;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {
    private static final int LARGEST = 4096;
    private static final JsonLayout SMALL = new JsonLayout(new RecordMemory(64, LARGEST));

    @Test
    void passesOverWhatParsePassedOver() {
        byte[] lines = """
                {"rejected":"list_page","source_file":"5_0.html","offset":0,"length":9}
                {"rejected":"no_cable","source_file":"x.html","offset":0,"length":9}
                """.getBytes(StandardCharsets.UTF_8);
        List<SourceRecord> records = Reading.whole(new JsonLayout(), lines);
        assertThat(records.get(0))
                .isEqualTo(new SourceRecord.Ignored(records.get(0).position(), IgnoreReason.LIST_PAGE));
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.NO_CABLE);
    }

    @Test
    void leavesJsonInUtf16Alone() {
        byte[] line = "\uFEFF{\"id\":\"09X1\",\"body\":\"x\"}\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Layouts.of("cables.jsonl", line)).isEmpty();
    }

    @Test
    void rejectsALineThatIsTooLongAndReadsOn() {
        String file = line("07NOWHERE1", "One.")
                + line("07NOWHERE2", "x".repeat(3 * LARGEST))
                + "\r\n\n"
                + line("07NOWHERE3", "Three.");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        List<SourceRecord> records = Reading.whole(SMALL, bytes);
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.TOO_LARGE);
        assertThat(Reading.cables(records)).extracting(RawCable::id).containsExactly("07NOWHERE1", "07NOWHERE3");
        for (int cut = 1; cut <= bytes.length; cut += 7) {
            assertThat(Reading.cut(SMALL, bytes, cut)).as("cut at %d", cut).isEqualTo(records);
        }
        assertThat(Reading.cables(Reading.whole(new JsonLayout(), bytes))).hasSize(3);
    }

    @Test
    void readsTheSameHoweverLittleItHolds() {
        String file = line("07NOWHERE1", "One.") + "\r\n\r\n" + line("07NOWHERE2", "Two. ".repeat(40)) + "\n\n\n"
                + line("07NOWHERE3", "Three.") + "\r";
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        List<SourceRecord> whole = Reading.whole(new JsonLayout(), bytes);
        for (int initial = 1; initial < 300; initial += 3) {
            JsonLayout small = new JsonLayout(new RecordMemory(initial, 1 << 20));
            assertThat(Reading.whole(small, bytes)).as("%d bytes", initial).isEqualTo(whole);
            assertThat(Reading.cut(small, bytes, initial, 2L * initial))
                    .as("%d bytes", initial)
                    .isEqualTo(whole);
        }
    }

    @Test
    void knowsCablesFromTheOtherTablesOfAnExport() {
        assertThat(matches("cables.jsonl", line("07NOWHERE1", "One."))).isTrue();
        assertThat(matches("-", "{\"rejected\":\"truncated\"}\n")).isTrue();
        assertThat(matches("cables.jsonl", "damaged\n" + line("07NOWHERE1", "One.")))
                .isTrue();
        assertThat(matches("posts.jsonl", "{\"origin\":\"Embassy Nowhere\",\"station\":\"NOWHERE\"}\n"))
                .isFalse();
        assertThat(matches("notes.json", "{\"body\":\"An \\\"id\\\": is quoted.\"}\n"))
                .isFalse();
        assertThat(matches("cable.json", "{\n  \"id\": \"07NOWHERE1\",\n  \"body\": \"x\"\n}\n"))
                .isFalse();
        assertThat(matches("list.json", "[{\"id\":\"07NOWHERE1\"}]\n")).isFalse();
    }

    @Test
    void takesWhatTheSourceGaveBeforeWhatFollowedFromIt() {
        RawCable cable = Reading.onlyCable(Reading.whole(
                new JsonLayout(),
                ("{\"id\":\"06HANOI582\",\"raw_id\":\"06ANOI582\","
                                + "\"classification\":null,\"raw\":{\"created\":null,\"clock\":\"DAY\","
                                + "\"classification\":\"COSMIC\",\"cites\":[\"1\"],\"issues\":[\"MISSING_CREATED\"]}}\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(cable.id()).isEqualTo("06ANOI582");
        assertThat(cable.classification()).isEqualTo("COSMIC");
        assertThat(cable.clock()).isEqualTo(RawCable.Clock.DAY);
        assertThat(cable.references()).containsExactly("1");
        assertThat(cable.issues()).containsExactly(Issue.MISSING_CREATED);
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(line("07NOWHERE1", "One.").repeat(100).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk went away");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }
                });
        Iterator<SourceRecord> records = SMALL.read("cables.jsonl", broken, 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> records.forEachRemaining(record -> {}))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot read cables.jsonl: the disk went away");
    }

    private static boolean matches(String name, String head) {
        return Layouts.of(name, head.getBytes(StandardCharsets.UTF_8))
                .filter(JsonLayout.class::isInstance)
                .isPresent();
    }

    private static String line(String id, String body) {
        return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\"}\n";
    }
}
