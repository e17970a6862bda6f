package org.cablestats.result;

import java.util.List;
import java.util.Locale;

/** English nouns: the names of columns, and what is counted. */
public final class Noun {
    /** What follows the noun that counts: {@code cables with a date}. */
    private static final List<String> TAILS =
            List.of(" with ", " without ", " of ", " in ", " by ", " from ", " that ", " about ", " per ", " to ");

    private Noun() {}

    /** The name of a column in words, for example {@code release date} of {@code release_date}. */
    public static String of(String column) {
        return column.replace('_', ' ').strip();
    }

    /** With a capital first letter. */
    public static String capital(String words) {
        int end = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** {@code country} becomes {@code countries}. */
    public static String plural(String noun) {
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean isSibilant = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (isSibilant ? "es" : "s");
    }

    /** {@code countries of origin} becomes {@code country of origin}. */
    static String singular(String plural) {
        int head = TAILS.stream()
                .mapToInt(plural::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(plural.length());
        int word = plural.lastIndexOf(' ', head - 1) + 1;
        return plural.substring(0, word) + singularWord(plural.substring(word, head)) + plural.substring(head);
    }

    private static String singularWord(String word) {
        return switch (word) {
            case "people" -> "person";
            case "men" -> "man";
            case "women" -> "woman";
            case "children" -> "child";
            case "analyses" -> "analysis";
            case "indices" -> "index";
            case "data" -> "datum";
            case "criteria" -> "criterion";
            case "series", "species" -> word;
            default -> regular(word);
        };
    }

    private static String regular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
