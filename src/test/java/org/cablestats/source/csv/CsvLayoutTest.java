package org.cablestats.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.Reading;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

class CsvLayoutTest {
    private static final CsvLayout LAYOUT = new CsvLayout();
    private static final String FIRST = row("1", "3/9/2004 7:05", "04NOWHERE1", "Body one \n");
    private static final String SECOND = row("2", "12/31/2009 23:59", "09NOWHERE2", "Body two");
    private static final byte[] EMPTY = {};

    @Test
    void readsTheEightColumns() {
        String record = quoted(
                "7",
                "3/9/2004 7:05",
                "04NOWHERE1",
                "Embassy Nowhere",
                "CONFIDENTIAL",
                "03A1|04B2",
                "R 090705Z \nFM X \n",
                "Text \n");
        RawCable cable = Reading.onlyCable(read(record));
        assertThat(cable)
                .isEqualTo(new RawCable(
                        "04NOWHERE1",
                        LocalDateTime.of(2004, 3, 9, 7, 5),
                        RawCable.Clock.MINUTE,
                        null,
                        "CONFIDENTIAL",
                        "Embassy Nowhere",
                        List.of("03A1", "04B2"),
                        "R 090705Z \nFM X \n",
                        "Text \n",
                        List.of()));
    }

    @Test
    void takesTheBackslashAwayFromQuotesApostrophesAndBackslashes() {
        RawCable cable =
                Reading.onlyCable(read(row("1", "3/9/2004 7:05", "04X1", "a \\\"b\\\" isn\\'t c:\\\\d \\\\\n")));
        assertThat(cable.body()).isEqualTo("a \"b\" isn't c:\\d \\\n");
        assertThat(cable.issues()).isEmpty();
    }

    @Test
    void takesTheBackslashAwayFromAnythingElseAndSaysSo() {
        RawCable cable = Reading.onlyCable(read(row("1", "3/9/2004 7:05", "04X1", "tab\\t, e\\\u00e9, line\\\nend")));
        assertThat(cable.body()).isEqualTo("tabt, e\u00e9, line\nend");
        assertThat(cable.issues()).containsExactly(Issue.UNUSUAL_ESCAPE);
    }

    @Test
    void endsAFieldAfterAnEscapedBackslash() {
        assertThat(Reading.onlyCable(read(row("1", "3/9/2004 7:05", "04X1", "ends in a backslash \\\\")))
                        .body())
                .isEqualTo("ends in a backslash \\");
    }

    @Test
    void givesTheByteOrderMarkToTheFirstRecord() {
        List<SourceRecord> records = read("\uFEFF" + FIRST + SECOND);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09NOWHERE2");
        assertThat(records.get(0).position().length()).isEqualTo(3 + FIRST.length());
    }

    @Test
    void readsARecordWithoutALineEndAtTheEndOfTheFile() {
        assertThat(ids(read(FIRST + SECOND.stripTrailing()))).containsExactly("04NOWHERE1", "09NOWHERE2");
    }

    @Test
    void readsAWindowsFileWhoseLastByteIsMissing() {
        String windows = (FIRST + SECOND).replace("\n", "\r\n");
        assertThat(ids(read(windows.substring(0, windows.length() - 1)))).containsExactly("04NOWHERE1", "09NOWHERE2");
    }

    @Test
    void dropsCarriageReturnsBeforeLineFeeds() {
        RawCable plain = Reading.onlyCable(read(FIRST));
        assertThat(Reading.onlyCable(read(FIRST.replace("\n", "\r\n")))).isEqualTo(plain);
    }

    @Test
    void acceptsEmptyLinesBetweenRecords() {
        assertThat(ids(read(FIRST + "\n\r\n" + SECOND + "\n"))).containsExactly("04NOWHERE1", "09NOWHERE2");
    }

    @Test
    void rejectsAHeaderRowAlone() {
        List<SourceRecord> records =
                read("id,date,refid,origin,classification,destination,header,content\r\n" + FIRST + SECOND);
        assertRejected(records.get(0), RejectReason.HEADER_ROW);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09NOWHERE2");
        List<SourceRecord> quoted = read(quoted("A", "B", "C", "Origin", "D", "E", "F", "G") + FIRST);
        assertRejected(quoted.get(0), RejectReason.HEADER_ROW);
        assertThat(ids(quoted)).containsExactly("04NOWHERE1");
    }

    @Test
    void readsOriginAndClassificationTheOtherWayRound() {
        String record = quoted("1", "3/9/2004 7:05", "04X1", "SECRET", "Embassy Nowhere", "", "", "Body");
        RawCable cable = Reading.onlyCable(read(record));
        assertThat(cable.origin()).isEqualTo("Embassy Nowhere");
        assertThat(cable.classification()).isEqualTo("SECRET");
    }

    @Test
    void keepsARecordWhoseDateIsNone() {
        List<SourceRecord> records = read(FIRST + row("2", "13/45/20x7 99:99", "09BAD1", "Body") + SECOND);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09BAD1", "09NOWHERE2");
        assertThat(Reading.cables(records).get(1).created()).isNull();
    }

    @Test
    void rejectsARecordWithoutId() {
        List<SourceRecord> records = read(FIRST + row("2", "1/2/2009 3:04", " ", "Body") + SECOND);
        assertRejected(records.get(1), RejectReason.EMPTY_ID);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09NOWHERE2");
    }

    @Test
    void rejectsARecordOfFewOrManyColumns() {
        List<SourceRecord> records = read(FIRST
                + quoted("2", "1/2/2009 3:04", "09FEW1", "Embassy Nowhere")
                + row("3", "nonsense", "09BAD1", "Body")
                + quoted("4", "1/2/2009 3:04", "09MANY1", "a", "b", "c", "d", "e", "f")
                + SECOND);
        assertRejected(records.get(1), RejectReason.WRONG_COLUMNS);
        assertRejected(records.get(3), RejectReason.WRONG_COLUMNS);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09BAD1", "09NOWHERE2");
    }

    @Test
    void losesOneRecordToOneBadQuote() {
        String damaged = row("2", "1/2/2009 3:04", "09BAD1", "He said \"no\" and left. \n\nThen more.");
        String unclosed =
                row("3", "1/2/2009 3:04", "09BAD2", "The quote never closes").replace("closes\"", "closes");
        List<SourceRecord> records = read(FIRST + damaged + SECOND + unclosed + FIRST);
        assertRejected(records.get(1), RejectReason.MALFORMED);
        assertRejected(records.get(3), RejectReason.MALFORMED);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09NOWHERE2", "04NOWHERE1");
        assertThat(records).hasSize(5);
    }

    @Test
    void rejectsWhatIsNoRecordAtAll() {
        assertRejected(read("Nothing of the kind.\nNot here either.\n").get(0), RejectReason.MALFORMED);
        assertThat(read("")).isEmpty();
    }

    @Test
    void rejectsTheRestOfATruncatedFile() {
        for (int cut = 1; cut < SECOND.length() - 1; cut++) {
            List<SourceRecord> records = read(FIRST + SECOND.substring(0, cut));
            assertThat(records).as("cut after %d", cut).hasSize(2);
            assertRejected(records.get(1), RejectReason.TRUNCATED);
        }
    }

    @Test
    void takesARecordThatABodyQuotesForText() {
        String quoting = row("2", "1/2/2009 3:04", "09TRAP1", "Before\n" + FIRST.replace("\"", "\\\"") + "after");
        List<SourceRecord> records = read(FIRST + quoting + SECOND);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09TRAP1", "09NOWHERE2");
        assertThat(Reading.cables(records).get(1).body()).isEqualTo("Before\n" + FIRST + "after");
    }

    @Test
    void replacesBytesThatAreNoUtf8AndSaysSo() {
        byte[] bytes = row("1", "3/9/2004 7:05", "04X1", "gob#rno").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;
        RawCable cable = Reading.onlyCable(Reading.whole(LAYOUT, bytes));
        assertThat(cable.body()).isEqualTo("gob\uFFFDrno");
        assertThat(cable.issues()).containsExactly(Issue.INVALID_TEXT);
    }

    @Test
    void keepsControlCharactersAndSaysSo() {
        for (char control : new char[] {0, 7, '\r', 0x1F, 0x7F, 0x85}) {
            RawCable cable = Reading.onlyCable(
                    read(row("1", "3/9/2004 7:05", "04X1", "tab\tfeed\nand" + control + "more text")));
            assertThat(cable.body()).isEqualTo("tab\tfeed\nand" + control + "more text");
            assertThat(cable.issues()).as("control %d", (int) control).containsExactly(Issue.CONTROL_CHARACTERS);
        }
    }

    @Test
    void keepsAnEmptyBodyAndAnUnknownLevel() {
        RawCable cable =
                Reading.onlyCable(read(quoted("1", "3/9/2004 7:05", "04X1", "Embassy Nowhere", "COSMIC", "", "", "")));
        assertThat(cable.body()).isEmpty();
        assertThat(cable.classification()).isEqualTo("COSMIC");
    }

    @Test
    void skipsARecordThatIsTooLargeInBoundedMemory() {
        CsvLayout small = new CsvLayout(new RecordMemory(256, 1024));
        String large = row("2", "1/2/2009 3:04", "09BIG1", "long ".repeat(1000));
        String fitting = row("3", "1/2/2009 3:04", "09FIT1", "x".repeat(900));
        byte[] bytes = (FIRST + large + fitting + SECOND).getBytes(StandardCharsets.UTF_8);
        List<SourceRecord> records = Reading.whole(small, bytes);
        assertRejected(records.get(1), RejectReason.TOO_LARGE);
        assertThat(ids(records)).containsExactly("04NOWHERE1", "09FIT1", "09NOWHERE2");
    }

    @Test
    void quotesAtMostTwoHundredBytesOfAReject() {
        List<SourceRecord> records = read(FIRST + "\"" + "\u20ac".repeat(100));
        SourceRecord.Rejected rejected = (SourceRecord.Rejected) records.get(1);
        assertThat(rejected.excerpt()).isEqualTo("\"" + "\u20ac".repeat(66));
    }

    @Test
    void knowsAFileByItsFirstBytes() {
        assertThat(LAYOUT.matches("any", bytes(FIRST))).isTrue();
        assertThat(LAYOUT.matches("any", bytes("\uFEFF" + FIRST))).isTrue();
        assertThat(LAYOUT.matches("cables.CSV", bytes("\"12\",\"nonsense\""))).isTrue();
        assertThat(LAYOUT.matches("cables.csv", bytes("damage\n" + FIRST))).isTrue();
        assertThat(LAYOUT.matches("any", bytes("a,b,c,origin,d,e,f,g\n"))).isTrue();
    }

    @Test
    void leavesOtherTablesAlone() {
        assertThat(LAYOUT.matches("truth.csv", bytes("row,id,created,origin,classification,tags\n1,2,3,4,5,6\n")))
                .isFalse();
        assertThat(LAYOUT.matches("posts.csv", bytes("\"post\",\"city\"\n"))).isFalse();
        assertThat(LAYOUT.matches("empty.csv", EMPTY)).isFalse();
    }

    private static String row(String number, String created, String id, String body) {
        return quoted(
                number,
                created,
                id,
                "Embassy Nowhere",
                "UNCLASSIFIED",
                "",
                "R 090705Z MAR 04\nFM AMEMBASSY NOWHERE\n",
                body);
    }

    private static String quoted(String... columns) {
        return Stream.of(columns)
                        .map(column -> '"' + column + '"')
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow() + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<SourceRecord> read(String text) {
        return Reading.whole(LAYOUT, bytes(text));
    }

    private static List<String> ids(List<SourceRecord> records) {
        return Reading.cables(records).stream().map(RawCable::id).toList();
    }

    private static void assertRejected(SourceRecord record, RejectReason reason) {
        assertThat(record)
                .isInstanceOfSatisfying(
                        SourceRecord.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
