package org.cablestats.chart;

/** English nouns: the names of columns and of what is counted. */
final class Noun {
    private static final String[] TAILS = {
        " with ", " without ", " of ", " in ", " by ", " from ", " that ", " about ", " per "
    };

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

    /** {@code cables with a topic} becomes {@code cable with a topic}. */
    static String singular(String plural) {
        int head = plural.length();
        for (String tail : TAILS) {
            int at = plural.indexOf(tail);
            head = at > 0 ? Math.min(head, at) : head;
        }
        return singularWord(plural.substring(0, head)) + plural.substring(head);
    }

    private static String singularWord(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
