package org.cablestats.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The name that was probably meant, by edit distance. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * A clause to append to a message about an unknown name: {@code "; did you mean 'cables-by-origin'?"}, or nothing where
     * no known name is near.
     *
     * @param name as typed
     * @param known the names that exist
     */
    public static String of(String name, Collection<String> known) {
        // A third of the letters may differ: one letter in a short name, a swapped syllable in a long one.
        int allowed = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= allowed)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }

    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
