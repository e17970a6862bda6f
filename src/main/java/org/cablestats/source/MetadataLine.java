package org.cablestats.source;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.cablestats.cable.Classification;
import org.jspecify.annotations.Nullable;

/**
 * The row of a viewer page's table as a copied text has it:
 * {@code 07ASTANA3287 2007-12-11 09:30 2011-08-30 01:44 UNCLASSIFIED Embassy Astana}.
 *
 * @param released null where the page had no such column
 */
record MetadataLine(
        String id,
        @Nullable LocalDateTime created,
        @Nullable LocalDateTime released,
        String classification,
        String origin) {

    // No id is longer than 35 letters, no such line than the longest id, level and origin.
    private static final int LONGEST = 300;

    /** The metadata of a line, or null where it is another line. */
    static @Nullable MetadataLine parse(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return null;
        }
        String[] words = line.strip().split("\\s+");
        if (words.length < 4 || !isReferenceId(words[0])) {
            return null;
        }
        LocalDateTime created = date(words, 1);
        if (created == null) {
            return null;
        }
        LocalDateTime released = date(words, 3);
        int taken = released == null ? 3 : 5;
        String rest = String.join(" ", Stream.of(words).skip(taken).toList());
        String classification = classification(rest);
        return new MetadataLine(
                words[0],
                created,
                released,
                classification,
                rest.substring(classification.length()).strip());
    }

    private static boolean isReferenceId(String word) {
        return word.length() > 2
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1))
                && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                && word.chars().allMatch(c -> isDigit(c) || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable LocalDateTime date(String[] words, int first) {
        return first + 1 < words.length ? PrintedDate.international(words[first] + " " + words[first + 1]) : null;
    }

    /** The longest of the levels that the text begins with; failing that its first words in capitals. */
    private static String classification(String rest) {
        return Stream.of(Classification.values())
                .map(Classification::label)
                .filter(label -> rest.equals(label) || rest.startsWith(label + " "))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> capitals(rest));
    }

    private static String capitals(String rest) {
        int end = 0;
        for (String word : rest.split(" ", -1)) {
            if (!word.equals(word.toUpperCase(Locale.ROOT))) {
                break;
            }
            end = Math.min(rest.length(), end + word.length() + 1);
        }
        return rest.substring(0, end).strip();
    }
}
