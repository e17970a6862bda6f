package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.csv.CsvLayout;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PlainReadersTest {
    private static final byte[] RECORD = "\"1\",\"1/2/2009 3:04\",\"09X1\",\"Embassy\",\"SECRET\",\"\",\"\",\"Body\"\n"
            .getBytes(StandardCharsets.UTF_8);

    @Tag("slow")
    @Test
    void readsAHostilePageInGoodTime() {
        String table = "<table class='cable'><tr><th>Reference ID</th></tr><tr><td>09X1</td></tr></table>";
        for (String piece : List.of("<pre>", "<b></p>", "<table>", "&", "<")) {
            byte[] page = (table + piece.repeat(10_000)).getBytes(StandardCharsets.UTF_8);
            assertTimeout(Duration.ofSeconds(20), () -> Reading.whole(Reading.layout("page"), page), piece);
        }
    }

    @Tag("slow")
    @Test
    void readsAHostileTextInGoodTime() {
        String row = "[1]09LISBON1 [2]2009-01-02 03:04 [3]2011-08-30 01:44 [4]SECRET [5]Embassy Lisbon\n";
        StringBuilder links = new StringBuilder(row);
        for (int i = 6; i < 200_000; i++) {
            links.append('[').append(i).append(']');
        }
        for (String text : List.of(
                "09LISBON1\n".repeat(25_000),
                "Reference ID: 09LISBON1\nCreated: 2009-01-02\n\n".repeat(10_000),
                "09LISBON1\t2009-01-02\tEmbassy Lisbon\n".repeat(10_000),
                row + "\n".repeat(1_000_000),
                row + " | ".repeat(300_000),
                "| ".repeat(500_000) + "\n09LISBON1\n" + " ".repeat(500_000),
                links.toString())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertTimeout(
                    Duration.ofSeconds(20), () -> Reading.whole(Reading.layout("text"), bytes), text.substring(0, 20));
        }
    }

    @Test
    void readsAFileThatArrivesByteByByte() throws IOException {
        InputStream slow = new ByteArrayInputStream(RECORD) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(new CsvLayout().read("file", slow, 0, Long.MAX_VALUE))
                .toIterable()
                .hasSize(1);
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        InputStream broken = new InputStream() {
            private boolean started;

            @Override
            public int read() throws IOException {
                throw new IOException("the disk went away");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (started) {
                    return read();
                }
                started = true;
                System.arraycopy(RECORD, 0, target, offset, RECORD.length);
                return RECORD.length;
            }
        };
        CsvLayout small = new CsvLayout(new RecordMemory(RECORD.length, 1024));
        Iterator<SourceRecord> records = small.read("cables.csv", broken, 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> records.forEachRemaining(record -> {}))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot read cables.csv: the disk went away");
    }
}
