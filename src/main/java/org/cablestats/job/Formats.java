package org.cablestats.job;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.report.Reports.Format;

/** The words for a report's file formats. */
public final class Formats {
    /** Always written, whatever else is; whoever wants nothing else may still say so. */
    private static final String CSV = "csv";

    /** All of them. */
    public static final List<String> WORDS = Stream.concat(
                    Arrays.stream(Format.values()).map(Formats::word), Stream.of(CSV))
            .toList();

    private Formats() {}

    /** The formats that words name; all where there is no word. What names none is complained of. */
    public static Set<Format> read(List<String> words, Complaints complaints) {
        if (words.isEmpty()) {
            return EnumSet.allOf(Format.class);
        }
        words.stream()
                .filter(word -> !WORDS.contains(word))
                .forEach(word -> complaints.addUnknown("formats", word, WORDS));
        return Arrays.stream(Format.values())
                .filter(format -> words.contains(word(format)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
