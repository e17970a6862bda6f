package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.paragraph.Paragraph;

/** Whatever the fields of a record are, the parser keeps what it promises. */
public final class CableFuzz {
    private static final LocalDateTime CREATED = LocalDateTime.of(2007, 12, 11, 9, 9);

    /** Between the fields of an input; no source hands it over, and a parser that meets it in a field takes it for text. */
    private static final String SEPARATOR = "\u001F";

    private static final int FIELDS = 6;

    private CableFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(raw(bytes));
    }

    /** The input that stands for a record. */
    public static byte[] bytes(RawCable raw) {
        return Stream.of(
                        raw.id(),
                        raw.origin(),
                        raw.classification(),
                        String.join("|", raw.references()),
                        raw.header(),
                        raw.body())
                .collect(Collectors.joining(SEPARATOR))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RawCable raw(byte[] bytes) {
        String[] fields = Arrays.copyOf(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, FIELDS), FIELDS);
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = fields[i] == null ? "" : fields[i];
        }
        // The bytes decide about the rest, so that an input always says the same.
        int hash = Arrays.hashCode(bytes);
        return new RawCable(
                "x" + fields[0],
                (hash & 3) == 0 ? null : CREATED,
                (hash & 4) == 0 ? Clock.MINUTE : Clock.HOUR,
                (hash & 8) == 0 ? null : CREATED.plusDays(hash >>> 16),
                fields[2],
                fields[1],
                List.of(fields[3].split("\\|", -1)),
                fields[4],
                fields[5],
                List.of());
    }

    /** Holds what a record gives against what the parser promises. */
    public static void check(RawCable raw) {
        Cable cable = CableParser.parse(raw);
        assertThat(CableParser.parse(raw)).isEqualTo(cable);
        assertThat(CableParser.content(raw.header(), raw.body())).isEqualTo(cable.content());
        assertThat(CableParser.textOf(raw.body())).isEqualTo(cable.content().text());
        assertFingerprint(CableParser.fingerprint(raw), cable);
        assertThat(cable.issues()).doesNotHaveDuplicates();
        int last = 0;
        for (Paragraph paragraph : cable.content().paragraphs()) {
            assertThat(paragraph.start()).isGreaterThanOrEqualTo(last);
            assertThat(paragraph.end()).isBetween(paragraph.start(), raw.body().length());
            // 07. stands for 7.
            assertThat(raw.body().substring(paragraph.start(), paragraph.end()).replaceFirst("^0+(?=[0-9])", ""))
                    .startsWith(Integer.toString(paragraph.number()).substring(0, 1));
            last = paragraph.end();
        }
        for (Span span : cable.content().spans()) {
            assertThat(span.text()).isNotBlank();
            assertThat(raw.body().substring(span.start(), span.end()))
                    .startsWith(span.text().substring(0, 1));
        }
    }

    private static void assertFingerprint(Fingerprint fingerprint, Cable cable) {
        assertThat(fingerprint.id()).isEqualTo(cable.identity().id());
        assertThat(fingerprint.contentDigest()).isEqualTo(cable.identity().contentDigest());
        assertThat(fingerprint.created()).isEqualTo(cable.dates().created());
        assertThat(fingerprint.released()).isEqualTo(cable.dates().released());
    }
}
