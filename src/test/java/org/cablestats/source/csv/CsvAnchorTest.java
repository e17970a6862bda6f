package org.cablestats.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvAnchorTest {
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
}
