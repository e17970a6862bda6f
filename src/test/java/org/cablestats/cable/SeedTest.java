package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.cable.header.HeaderKind;
import org.cablestats.cable.header.Transmission;
import org.cablestats.cable.paragraph.Paragraph;
import org.cablestats.testing.Shared;
import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void readsTheCopiedPageThatTheProjectStartedFrom() throws IOException {
        Cable cable = CableParser.parse(seed());
        assertThat(cable.identity().id()).isEqualTo("07ASTANA3287");
        assertThat(cable.identity().serial()).isEqualTo(3287);
        assertThat(cable.dates())
                .isEqualTo(new Dates(
                        Instant.parse("2007-12-11T09:30:00Z"),
                        360,
                        Instant.parse("2011-08-30T01:44:00Z"),
                        "110930Z DEC 07"));
        assertThat(cable.place()).isEqualTo(new Place("Embassy Astana", "Astana", "KZ", "SCA"));
        assertThat(cable.message())
                .isEqualTo(new Message(
                        HeaderKind.ACP127,
                        "P",
                        new Transmission(null, null, List.of(), "RUEHTA", 3287, "3450930", null),
                        1,
                        3,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
        assertThat(cable.tags()).isEmpty();
        assertThat(cable.secrecy().executiveOrder()).isEqualTo("12958");
        assertThat(cable.secrecy().declassifyRule()).isEqualTo("N/A");
        assertThat(cable.issues()).containsExactly(Issue.PARAGRAPHS_OUT_OF_ORDER);
    }

    @Test
    void findsItsParagraphsAndMendsItsWords() throws IOException {
        Content content = CableParser.parse(seed()).content();
        List<Integer> numbers = IntStream.concat(IntStream.rangeClosed(1, 8), IntStream.rangeClosed(8, 20))
                .boxed()
                .toList();
        assertThat(content.paragraphs()).extracting(Paragraph::number).isEqualTo(numbers);
        assertThat(content.pageMarkers()).isEqualTo(2);
        assertThat(content.brokenWords()).isEqualTo(2);
        assertThat(content.text()).doesNotContain("00003287").contains("using satellite-based");
        assertThat(content.text().replaceAll("\\s+", " ")).contains("the Border Guard Service has requested");
        assertThat(content.summary()).startsWith("From October 29").endsWith("to visit Kazakhstan.");
    }

    /** As the layout of copied pages hands it over. */
    private static RawCable seed() throws IOException {
        String page = Files.readString(Shared.path("corpus/seed/07ASTANA3287.txt"));
        int body = page.indexOf("E.O. 12958");
        return new RawCable(
                "07ASTANA3287",
                LocalDateTime.of(2007, 12, 11, 9, 30),
                Clock.MINUTE,
                LocalDateTime.of(2011, 8, 30, 1, 44),
                "UNCLASSIFIED",
                "Embassy Astana",
                List.of(),
                page.substring(page.indexOf("DE RUEHTA"), body),
                page.substring(body, page.indexOf("Post a comment")),
                List.of());
    }
}
