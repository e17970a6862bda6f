package org.cablestats.report.delivered;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.correction.Notice;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.PrintableText;
import org.cablestats.report.mail.ToldAlert;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of an earlier report keeps to hold its numbers against those of the next one.
 *
 * @param corpusDigest of the state that it read
 * @param latest day of that state's latest cable; null where none has a date
 * @param produced day that it was given; null where it was given none
 * @param definitions digest of what each section's answer is defined by; none of a report of an earlier version
 * @param topics digest of each topic of its dictionary, by its name; none where it is not known which that was
 * @param answers its CSV files by the answers' names, in the order of the sections
 * @param mailed when the message that it was written as is dated; null where there was none
 * @param told alerts that the message names
 * @param notice what it said of the numbers of the report before it; null where it said nothing
 */
record EarlierBasis(
        String corpusDigest,
        @Nullable LocalDate latest,
        @Nullable LocalDate produced,
        Map<String, String> definitions,
        Map<String, String> topics,
        Map<String, List<Listed>> answers,
        @Nullable Instant mailed,
        List<ToldAlert> told,
        @Nullable Notice notice) {
    /** A CSV file by its last name. */
    record Listed(String name, String sha256) {}

    static final EarlierBasis NONE =
            new EarlierBasis("", null, null, Map.of(), Map.of(), Map.of(), null, List.of(), null);

    static EarlierBasis read(YamlMap map) {
        return new EarlierBasis(
                map.text("corpus_sha256"),
                day(map, "latest_cable"),
                day(map, "produced"),
                texts(map.optionalMap(Basis.DEFINITIONS)),
                texts(map.optionalMap(Basis.TOPICS)),
                answers(map),
                moment(map, Basis.MAILED),
                told(map),
                KeptNotice.read(map.optionalMap(KeptNotice.KEY)));
    }

    private static @Nullable LocalDate day(YamlMap map, String key) {
        String day = map.textOrNull(key);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            map.problem(key, "Invalid " + key + ": '" + day + "' (expected a day such as 2010-02-28)");
            return null;
        }
    }

    private static @Nullable Instant moment(YamlMap map, String key) {
        String moment = map.textOrNull(key);
        try {
            return moment == null ? null : Instant.parse(moment);
        } catch (DateTimeParseException e) {
            map.problem(key, "Invalid " + key + ": '" + moment + "' (expected a moment such as 2010-02-28T10:00:00Z)");
            return null;
        }
    }

    /** Anybody may have written what lies in a folder. */
    private static List<ToldAlert> told(YamlMap map) {
        return map.optionalMaps(Basis.TOLD).stream()
                .map(alert -> new ToldAlert(
                        PrintableText.line(alert.text("name")), PrintableText.line(alert.text("sentence"))))
                .toList();
    }

    private static Map<String, String> texts(@Nullable YamlMap map) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (map != null) {
            map.keys().forEach(key -> texts.put(key, map.text(key)));
        }
        return texts;
    }

    private static Map<String, List<Listed>> answers(YamlMap map) {
        Map<String, List<Listed>> answers = new LinkedHashMap<>();
        for (YamlMap file : map.optionalMaps("files")) {
            String path = file.text("path");
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.endsWith(".csv") && !name.equals(KeptNotice.FILE)) {
                answers.computeIfAbsent(EarlierReport.answer(name), of -> new ArrayList<>())
                        .add(new Listed(name, file.text("sha256")));
            }
        }
        return answers;
    }
}
