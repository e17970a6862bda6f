package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.paragraph.Paragraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final List<String> BITS = List.of(
            "\n",
            " ",
            "\u0000",
            "\ud800",
            "\udc00",
            "\ufffd",
            "1. ",
            "2.(C) ",
            "(S/NF)",
            "TAGS: ",
            "SUBJECT: ",
            "REF: ",
            "E.O. 12958: ",
            " OF 003",
            "PAGE 02 ",
            "00000001  002 OF 003",
            "ROME 00000001  002 OF 003\n",
            "SUMMARY: ",
            "Comment: ",
            "(Note: ",
            "NOTE\n----\n",
            "END NOTE AND COMMENT.",
            "BEGIN TEXT",
            "STATE FOR EUR\n",
            "The Lamp\n\n",
            "SMITH\n",
            "END SUMMARY",
            "Classified By: 1.4 (b",
            "Z",
            "110930Z DEC 07",
            "DE R",
            "#",
            "/",
            "TO ",
            "FM ",
            "INFO ",
            "XMT ",
            "VZCZC",
            "&#999999;",
            "a\nb",
            "the lamp \n",
            "usi\nng \n",
            "::::",
            "A.",
            "\u00b6",
            "999999999999",
            "1.",
            "\n\n08. ",
            "-----",
            "OVIP ",
            "PRELPGOV",
            "KABC ",
            "\t",
            "\r",
            "SECTION 01 OF 02",
            "E.0.",
            "ROME 12 ",
            "AND ",
            "(08)",
            "(",
            ")");

    @Test
    void noTextMakesTheParserThrowOrLoseItsPlace() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String body = text(random);
            RawCable raw = raw(text(random), text(random), body);
            String place = "seed " + seed;
            assertThatCode(() -> CableParser.parse(raw)).as(place).doesNotThrowAnyException();
            Cable cable = CableParser.parse(raw);
            assertThat(CableParser.fingerprint(raw).contentDigest())
                    .as(place)
                    .isEqualTo(cable.identity().contentDigest());
            assertThat(CableParser.textOf(body))
                    .as(place)
                    .isEqualTo(cable.content().text());
            int last = 0;
            for (Paragraph paragraph : cable.content().paragraphs()) {
                assertThat(paragraph.start()).as(place).isGreaterThanOrEqualTo(last);
                // 08. stands for 8.
                assertThat(body.substring(paragraph.start(), paragraph.end()).replaceFirst("^0+(?=[0-9])", ""))
                        .as(place)
                        .startsWith(Integer.toString(paragraph.number()).substring(0, 1));
                last = paragraph.end();
            }
            for (Span span : cable.content().spans()) {
                assertThat(span.text()).as(place).isNotBlank();
                assertThat(body.substring(span.start(), span.end()))
                        .as(place)
                        .startsWith(span.text().substring(0, 1));
            }
        }
    }

    /** Quadratic work on a text of 200,000 characters would take many seconds; the limit leaves room for a slow machine. */
    @Tag("slow")
    @Test
    void timeGrowsAsTheTextDoes() {
        for (String bit : BITS) {
            String text = bit.repeat(200_000 / bit.length());
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CableParser.parse(raw("07ROME1", text, text));
            long milliseconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            assertThat(milliseconds).as("milliseconds for %s", bit).isLessThan(1_000);
        }
    }

    private static RawCable raw(String id, String header, String body) {
        LocalDateTime created = LocalDateTime.of(2007, 12, 11, 9, 9);
        return new RawCable(
                "x" + id, created, Clock.HOUR, created, id, id, List.of(id, header), header, body, List.of());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int bit = 0; bit < length; bit++) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }
}
