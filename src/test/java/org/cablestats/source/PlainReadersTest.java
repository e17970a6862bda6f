package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.cablestats.cable.RawCable;
import org.cablestats.fault.MachineException;
import org.junit.jupiter.api.Test;

class PlainReadersTest {
    private static final byte[] RECORD = "\"1\",\"1/2/2009 3:04\",\"09X1\",\"Embassy\",\"SECRET\",\"\",\"\",\"Body\"\n"
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void readsDatesWithOneOrTwoDigits() {
        assertThat(PrintedDate.american("8/7/1987 9:5")).isEqualTo(LocalDateTime.of(1987, 8, 7, 9, 5));
        assertThat(PrintedDate.american("12/28/1966 18:48")).isEqualTo(LocalDateTime.of(1966, 12, 28, 18, 48));
        assertThat(PrintedDate.international(" 2008-01-15 18:06\n")).isEqualTo(LocalDateTime.of(2008, 1, 15, 18, 6));
    }

    @Test
    void takesNoOtherTextForADate() {
        for (String text : List.of(
                "",
                "8/7/1987",
                "8/7/1987 9",
                "8/7/1987 9:05:11",
                "13/7/1987 9:05",
                "2/30/1987 9:05",
                "8/7/1987 24:00",
                "8-7-1987 9:05",
                "8/7/87x 9:05",
                "008/7/1987 9:05",
                "8/7/1987 9:61",
                "0/7/1987 9:05",
                "x")) {
            assertThat(PrintedDate.american(text)).as(text).isNull();
        }
    }

    @Test
    void takesAnAnchorForOneOnlyWhenItIsWhole() {
        byte[] anchor = "\"12\",\"1/2/2003 4:05\",\"".getBytes(StandardCharsets.UTF_8);
        assertThat(CsvAnchor.match(anchor, 0, anchor.length)).isEqualTo(CsvAnchor.Match.YES);
        for (int end = 0; end < anchor.length; end++) {
            assertThat(CsvAnchor.match(anchor, 0, end)).as("cut at %d", end).isEqualTo(CsvAnchor.Match.UNFINISHED);
            byte[] broken = anchor.clone();
            broken[end] = 'x';
            assertThat(CsvAnchor.match(broken, 0, anchor.length))
                    .as("damaged at %d", end)
                    .isEqualTo(CsvAnchor.Match.NO);
        }
    }

    @Test
    void takesTheDatesOfOtherProgramsForAnchors() {
        for (String date : List.of(
                "2006-12-28 18:48:00",
                "2006-12-28T18:48:00Z",
                "12/28/06 6:48 PM",
                "28.12.2006",
                "Thu, 28 Dec 2006 18:48:00 +0000")) {
            assertThat(anchor("\"12\",\"" + date + "\",\"")).as(date).isEqualTo(CsvAnchor.Match.YES);
            assertThat(anchor("\"12\",\"" + date)).as(date).isEqualTo(CsvAnchor.Match.UNFINISHED);
        }
        for (String other : List.of("", "yesterday", "12345", "Embassy 1-2", "12/2", "6/7/8 9 o'clock", "1/2/2003 x")) {
            assertThat(anchor("\"12\",\"" + other + "\",\"")).as(other).isEqualTo(CsvAnchor.Match.NO);
        }
    }

    private static CsvAnchor.Match anchor(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CsvAnchor.match(bytes, 0, bytes.length);
    }

    @Test
    void scansTheSameEightBytesAtATimeAsOneByOne() {
        CsvScanner scanner = new CsvScanner();
        for (int character = 0; character < 256; character++) {
            for (int padding = 0; padding < 17; padding++) {
                byte[] bytes = ("\"" + "y".repeat(padding) + "#" + "z".repeat(17 - padding)
                                + "\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n")
                        .getBytes(StandardCharsets.US_ASCII);
                bytes[1 + padding] = (byte) character;
                CsvScanner.Outcome outcome = scanner.scan(bytes, 0, bytes.length, true);
                boolean control = (character < ' ' && character != '\n' && character != '\t') || character == 127;
                assertThat(outcome)
                        .as("byte %d", character)
                        .isEqualTo(character == '"' ? CsvScanner.Outcome.MALFORMED : CsvScanner.Outcome.RECORD);
                assertThat(scanner.holdsControl()).as("byte %d", character).isEqualTo(control);
                assertThat(scanner.mayHoldMoreThanAscii())
                        .as("byte %d", character)
                        .isEqualTo(character > 127);
                assertThat(scanner.droppedCount()).as("byte %d", character).isEqualTo(character == '\\' ? 1 : 0);
            }
        }
    }

    @Test
    void readsMetadataOfAnyLevel() {
        MetadataLine line =
                MetadataLine.parse("09X1 2009-01-02 03:04 2011-08-30 01:44 CONFIDENTIAL//NOFORN USUN New York");
        assertThat(line)
                .isEqualTo(new MetadataLine(
                        "09X1",
                        LocalDateTime.of(2009, 1, 2, 3, 4),
                        LocalDateTime.of(2011, 8, 30, 1, 44),
                        "CONFIDENTIAL//NOFORN",
                        "USUN New York"));
        assertThat(MetadataLine.parse("Reference ID Created Released Classification Origin"))
                .isNull();
        for (String other : List.of(
                "07ASTANA3287 is a cable of 2007-12-11 09:30",
                "On 2007-12-11 09:30 Embassy Astana sent 07ASTANA3287, UNCLASSIFIED",
                "07ASTANA3287 2007-12-11 was read by many",
                "07ASTANA3287\t2007-12-11 09:30\t12345",
                "07ASTANA3287 | see also | 07ASTANA3288")) {
            assertThat(MetadataLine.parse(other)).as(other).isNull();
        }
    }

    @Test
    void trustsTheHourAloneWhereMinutesRepeatIt() {
        LocalDateTime early = LocalDateTime.of(2010, 12, 7, 21, 9);
        LocalDateTime late = LocalDateTime.of(2011, 8, 30, 1, 44);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 0, 12), early)).isEqualTo(RawCable.Clock.HOUR);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 12), null)).isEqualTo(RawCable.Clock.HOUR);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 13), early)).isEqualTo(RawCable.Clock.MINUTE);
        assertThat(ViewerClock.of(LocalDateTime.of(2008, 1, 15, 12, 12), late)).isEqualTo(RawCable.Clock.MINUTE);
    }

    @Test
    void readsAHostilePageInGoodTime() {
        String table = "<table class='cable'><tr><th>Reference ID</th></tr><tr><td>09X1</td></tr></table>";
        for (String piece : List.of("<pre>", "<b></p>", "<table>", "&", "<")) {
            byte[] page = (table + piece.repeat(30_000)).getBytes(StandardCharsets.UTF_8);
            assertTimeout(Duration.ofSeconds(30), () -> Reading.whole(Reading.layout("page"), page), piece);
        }
    }

    @Test
    void readsAHostileTextInGoodTime() {
        String row = "[1]09LISBON1 [2]2009-01-02 03:04 [3]2011-08-30 01:44 [4]SECRET [5]Embassy Lisbon\n";
        StringBuilder links = new StringBuilder(row);
        for (int i = 6; i < 200_000; i++) {
            links.append('[').append(i).append(']');
        }
        for (String text : List.of(
                "09LISBON1\n".repeat(100_000),
                "Reference ID: 09LISBON1\nCreated: 2009-01-02\n\n".repeat(30_000),
                "09LISBON1\t2009-01-02\tEmbassy Lisbon\n".repeat(40_000),
                row + "\n".repeat(1_000_000),
                row + " | ".repeat(300_000),
                "| ".repeat(500_000) + "\n09LISBON1\n" + " ".repeat(500_000),
                links.toString())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertTimeout(
                    Duration.ofSeconds(30), () -> Reading.whole(Reading.layout("text"), bytes), text.substring(0, 20));
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
