package org.cablestats.chart;

/** English nouns: the names of columns. */
final class Noun {
    private Noun() {}

    /** The name of a column in words, for example {@code release date} of {@code release_date}. */
    static String of(String column) {
        return column.replace('_', ' ').strip();
    }

    /** {@code country} becomes {@code countries}. */
    static String plural(String noun) {
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean isSibilant = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (isSibilant ? "es" : "s");
    }
}
