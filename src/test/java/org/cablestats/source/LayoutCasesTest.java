package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.cable.RawCable;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in a layout's folder is a case: it is known by its first bytes, gives the records beside it, and tiles. */
class LayoutCasesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "source");
    private static final String RECORDS = ".records";
    private static final int HEAD = 8192;

    /**
     * A file with its layout.
     *
     * @param file relative to the folder of cases
     */
    record Case(Layout layout, Path file) {
        byte[] bytes() throws IOException {
            return Files.readAllBytes(FOLDER.resolve(file));
        }

        String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    static List<Case> cases() {
        return Layouts.ALL.stream()
                .flatMap(layout -> files(layout).map(file -> new Case(layout, file)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheRecordsBesideIt(Case each) throws IOException {
        List<SourceRecord> records = Reading.whole(each.layout(), each.name(), each.bytes());
        String text = records.stream().map(LayoutCasesTest::text).collect(Collectors.joining("\n"));
        Golden.assertEqual("source/" + each.file().toString().replace('\\', '/') + RECORDS, text);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKnownByItsFirstBytes(Case each) throws IOException {
        byte[] bytes = each.bytes();
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        assertThat(Layouts.of(each.name(), head)).hasValue(each.layout());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameRecordsHoweverItIsCut(Case each) throws IOException {
        byte[] bytes = each.bytes();
        List<SourceRecord> whole = Reading.whole(each.layout(), bytes);
        int step = 1 + bytes.length / 100;
        for (int cut = 1; each.layout().splittable() && cut <= bytes.length; cut += step) {
            assertThat(Reading.cut(each.layout(), bytes, cut))
                    .as("cut at %d", cut)
                    .isEqualTo(whole);
        }
    }

    @Test
    void everyLayoutHasCasesAndAName() {
        assertThat(Layouts.ALL).allSatisfy(layout -> {
            assertThat(files(layout)).isNotEmpty();
            assertThat(Layouts.named(layout.name())).hasValue(layout);
        });
        assertThat(Layouts.named("stone")).isEmpty();
    }

    private static Stream<Path> files(Layout layout) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(layout.name()))) {
            return files
                    .filter(file -> !file.toString().endsWith(RECORDS))
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as text: one line a field, so that a changed expectation reads well. */
    private static String text(SourceRecord record) {
        String place = record.position().offset() + "+" + record.position().length();
        if (record instanceof SourceRecord.Rejected rejected) {
            return "rejected " + rejected.reason().label() + " at " + place + "\n  excerpt "
                    + quoted(rejected.excerpt()) + "\n";
        }
        if (record instanceof SourceRecord.Ignored ignored) {
            return "ignored " + ignored.reason().label() + " at " + place + "\n";
        }
        RawCable cable = ((SourceRecord.Accepted) record).cable();
        return "cable " + cable.id() + " at " + place
                + "\n  created " + cable.created() + " to the " + cable.clock()
                + "\n  released " + cable.released()
                + "\n  classification " + cable.classification()
                + "\n  origin " + cable.origin()
                + "\n  references " + cable.references()
                + "\n  header " + quoted(cable.header())
                + "\n  body " + quoted(cable.body())
                + "\n  issues " + cable.issues() + "\n";
    }

    /** Text with its line feeds and control characters to be seen. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c) || c == '\uFFFD' || c == '\uFEFF') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
