package org.cablestats.source.text;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.cable.reference.Classification;
import org.cablestats.cable.reference.Posts;
import org.cablestats.source.date.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * The row of a viewer page's table as a copied text has it:
 * {@code 07ASTANA3287 2007-12-11 09:30 2011-08-30 01:44 UNCLASSIFIED Embassy Astana}, with or without borders between its cells.
 *
 * @param created null where the page had no such column, or none that could be read
 * @param released null where the page had no such column
 */
public record MetadataLine(
        String id,
        @Nullable LocalDateTime created,
        @Nullable LocalDateTime released,
        String classification,
        String origin) {

    /** As {@code 1/2/2007} has; a bare number is no day. */
    private static final Pattern HALF_OF_A_DAY = Pattern.compile("(\\d) ([AaPp][Mm])\\b");

    private static final int SHORTEST_DAY = 6;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_CELLS = 3;

    /** The metadata of a line, or null where it is another line. */
    static @Nullable MetadataLine parse(String line) {
        MetadataLine usual = usual(line);
        return usual == null ? inAnyOrder(line) : usual;
    }

    /** The columns in the order of the viewer. */
    public static @Nullable MetadataLine usual(String line) {
        if (!mayHoldId(line)) {
            return null;
        }
        String[] words = words(line);
        if (words.length < FEWEST_WORDS || !isReferenceId(words[0])) {
            return null;
        }
        int created = dateWords(words, 1);
        int released = dateWords(words, 1 + created);
        String rest =
                String.join(" ", Stream.of(words).skip(1L + created + released).toList());
        String classification = classification(rest);
        boolean isLevel = Classification.of(classification).isPresent();
        // A day alone stands in any sentence: then the level must be one. What begins with a number is a line of a log.
        if (created == 0 || (created == 1 && !isLevel) || (!rest.isEmpty() && isDigit(rest.charAt(0)))) {
            return null;
        }
        return new MetadataLine(
                words[0],
                date(words, 1, created),
                date(words, 1 + created, released),
                classification,
                rest.substring(classification.length()).strip());
    }

    /** Whether no line of another text looks like it: it has a level that is known, or a date of release. */
    boolean isSure() {
        return released != null || Classification.of(classification).isPresent();
    }

    private static String[] words(String line) {
        String text = String.join(" ", Cell.of(line)).strip();
        return HALF_OF_A_DAY.matcher(text).replaceAll("$1$2").split("\\s+");
    }

    /** Cells in another order, or a few of them: then every cell, or without borders every word, must be known for what it is. */
    private static @Nullable MetadataLine inAnyOrder(String line) {
        if (!mayHoldId(line)) {
            return null;
        }
        List<String> cells = Cell.of(line);
        return cells.size() < FEWEST_CELLS ? ofWords(words(line)) : MetadataCells.of(cells);
    }

    private static @Nullable MetadataLine ofWords(String[] words) {
        MetadataCells cells = new MetadataCells();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            int date = dateWords(words, i);
            if (isReferenceId(words[i])) {
                cells.add(words[i]);
            } else if (date > 0) {
                cells.add(text(words, i, date));
                i += date - 1;
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(words[i]);
            }
        }
        String text = rest.toString();
        for (Classification level : Classification.values()) {
            for (String origin : without(level.label(), text)) {
                if (Posts.of(origin).isPresent()) {
                    cells.add(level.label());
                    cells.add(origin);
                    return cells.row();
                }
            }
        }
        return null;
    }

    /** What a text has behind a level, or before it. */
    private static List<String> without(String level, String text) {
        if (text.startsWith(level + " ")) {
            return List.of(text.substring(level.length() + 1));
        }
        return text.endsWith(" " + level) ? List.of(text.substring(0, text.length() - level.length() - 1)) : List.of();
    }

    /** Whether two digits and a capital stand together in a line that is not too long. */
    static boolean mayHoldId(String line) {
        if (line.length() > Cell.LONGEST) {
            return false;
        }
        for (int i = 2; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 'A' && c <= 'Z' && isDigit(line.charAt(i - 1)) && isDigit(line.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    static boolean isReferenceId(String word) {
        return word.length() > 2
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1))
                && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                && word.chars().allMatch(c -> isDigit(c) || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** How many words from this one on are a date: two with its time, one without or where both are one; else none. */
    private static int dateWords(String[] words, int first) {
        for (int count = 2; count > 0; count--) {
            boolean isThere = first + count <= words.length
                    && isDigit(words[first].charAt(0))
                    && words[first].length() >= SHORTEST_DAY;
            if (isThere && date(words, first, count) != null) {
                return count;
            }
        }
        return 0;
    }

    private static @Nullable LocalDateTime date(String[] words, int first, int count) {
        return count == 0 ? null : PrintedDate.international(text(words, first, count));
    }

    private static String text(String[] words, int first, int count) {
        return count == 1 ? words[first] : words[first] + " " + words[first + 1];
    }

    /** The longest of the levels that the text begins with; failing that its first words in capitals. */
    private static String classification(String rest) {
        return Stream.of(Classification.values())
                .map(Classification::label)
                .filter(label ->
                        rest.equalsIgnoreCase(label) || rest.regionMatches(true, 0, label + " ", 0, label.length() + 1))
                .max(Comparator.comparingInt(String::length))
                .map(label -> rest.substring(0, label.length()))
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
