package org.cablestats.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.cable.header.HeaderKind;
import org.cablestats.cable.reference.Classification;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes apart cables that another program wrote, and holds every field against what that program says it put into them. */
@Tag("slow")
final class TruthTest {
    private static final int CABLES = 50_000;
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern ID = Pattern.compile("(\\d\\d)([A-Z]+?)0*(\\d+)");

    @TempDir
    Path folder;

    private final Map<String, List<String>> different = new TreeMap<>();
    private Map<String, String> corrections = Map.of();
    private Map<String, String> aliases = Map.of();

    @Test
    void everyFieldIsWhatWasWritten() throws IOException, InterruptedException {
        GeneratedCorpus.write(folder, "--cables", Integer.toString(CABLES), "--hazards", "--tag-damage");
        corrections = pairs("reference/id-corrections.csv", ",");
        aliases = pairs("reference/station_aliases.tsv", "\t");
        Map<String, List<String>> truth = truth();
        assertThat(truth).hasSize(CABLES);
        try (InputStream csv = new BufferedInputStream(Files.newInputStream(folder.resolve("cables.csv")))) {
            Iterator<SourceRecord> records =
                    Layouts.named("csv").orElseThrow().read("cables.csv", csv, 0, Long.MAX_VALUE);
            while (records.hasNext()) {
                // Damaged records are under other ids or repeat one.
                if (records.next() instanceof SourceRecord.Accepted accepted) {
                    List<String> written = truth.remove(accepted.cable().id());
                    if (written != null) {
                        compare(written, CableParser.parse(accepted.cable()));
                    }
                }
            }
        }
        assertThat(truth).isEmpty();
        assertThat(different).isEmpty();
    }

    private void compare(List<String> written, Cable cable) {
        Message message = cable.message();
        Content content = cable.content();
        String id = cable.identity().rawId();
        hold(id, "created", Instant.parse(written.get(2) + "Z"), cable.dates().created());
        hold(id, "origin", written.get(3), cable.place().origin());
        Classification level = cable.secrecy().classification();
        hold(id, "classification", written.get(4), level == null ? null : level.label());
        hold(id, "header kind", written.get(5), message.headerKind().label());
        if (message.headerKind() != HeaderKind.PARTIAL) {
            hold(id, "precedence", written.get(6), message.precedence());
        }
        hold(id, "tags", words(written.get(7)).toList(), cable.tags());
        hold(
                id,
                "references",
                references(written.get(8), cable),
                cable.cites().stream().sorted().toList());
        hold(
                id,
                "paragraphs",
                written.get(9),
                Integer.toString(content.paragraphs().size()));
        hold(id, "sections", written.get(10), String.valueOf(message.sections()));
        hold(id, "page markers", written.get(11), Integer.toString(content.pageMarkers()));
        hold(id, "broken words", written.get(12), Integer.toString(content.brokenWords()));
    }

    private void hold(String id, String field, Object written, @Nullable Object found) {
        if (!written.equals(found)) {
            different
                    .computeIfAbsent(field, any -> new ArrayList<>())
                    .add(id + " has " + written + " but was read as " + found);
        }
    }

    private List<String> references(String written, Cable cable) {
        return words(written)
                .map(this::canonical)
                .filter(id -> !id.equals(cable.identity().id()))
                .distinct()
                .sorted()
                .toList();
    }

    /** By the published lists, without the program's own reading of ids. */
    private String canonical(String raw) {
        String id = corrections.getOrDefault(raw, raw);
        var parts = ID.matcher(id);
        return parts.matches()
                ? parts.group(1) + aliases.getOrDefault(parts.group(2), parts.group(2)) + parts.group(3)
                : id;
    }

    private static Stream<String> words(String written) {
        return Stream.of(written.split("[ |]")).filter(word -> !word.isEmpty());
    }

    private Map<String, List<String>> truth() throws IOException {
        Map<String, List<String>> truth = new HashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("truth.csv"))) {
            lines.skip(1)
                    .map(line -> Stream.of(COMMA.split(line, -1))
                            .map(cell -> cell.replace("\"", ""))
                            .toList())
                    .forEach(row -> truth.put(row.get(1), row));
        }
        return truth;
    }

    private static Map<String, String> pairs(String file, String separator) throws IOException {
        Map<String, String> pairs = new HashMap<>();
        try (Stream<String> lines = Files.lines(Shared.path(file))) {
            lines.skip(1).map(line -> line.split(separator)).forEach(row -> pairs.put(row[0], row[1].replace("?", "")));
        }
        return pairs;
    }
}
