package org.cablestats.testing;

/** What instrumented code calls: a counter of the steps that it takes. */
public final class Steps {
    private static long count;

    private Steps() {}

    /** How many so far. */
    public static long count() {
        return count;
    }

    /** A piece of code without a jump. */
    public static void step() {
        count++;
    }

    /** {@link String#indexOf(int, int)}, a step a character. */
    public static int indexOf(String text, int character, int from) {
        return searched(text, from, text.indexOf(character, from));
    }

    /** {@link String#indexOf(String, int)}, a step a character. */
    public static int indexOf(String text, String word, int from) {
        return searched(text, from, text.indexOf(word, from));
    }

    /** {@link String#lastIndexOf(int, int)}, a step a character. */
    public static int lastIndexOf(String text, int character, int from) {
        int found = text.lastIndexOf(character, from);
        count += Math.max(0, from - found);
        return found;
    }

    /** {@link String#substring(int, int)}, a step a character. */
    public static String substring(String text, int from, int to) {
        count += to - from;
        return text.substring(from, to);
    }

    /** {@link String#substring(int)}, a step a character. */
    public static String substring(String text, int from) {
        return substring(text, from, text.length());
    }

    private static int searched(String text, int from, int found) {
        count += Math.max(0, (found < 0 ? text.length() : found) - from);
        return found;
    }
}
