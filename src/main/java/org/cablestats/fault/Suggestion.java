package org.cablestats.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant: one that is near by edit distance, has a word that is, or has one that begins as typed. */
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
        return nearest(name, known)
                .map(candidate -> "; did you mean '" + candidate + "'?")
                .orElse("");
    }

    /** The known name that is nearest, where one is near. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> isNear(name, candidate) || isBegun(name, candidate))
                .min(Comparator.<String>comparingInt(candidate -> nearness(name, candidate))
                        .thenComparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    // A third of the letters may differ: one letter in a short name, a swapped syllable in a long one.
    private static boolean isNear(String name, String candidate) {
        return nearness(name, candidate) <= Math.max(1, name.length() / 3);
    }

    // Three letters say what somebody had in mind, one or two stand at the beginning of too many words.
    private static boolean isBegun(String name, String candidate) {
        if (name.length() < 3) {
            return false;
        }
        for (int at = 0; at + name.length() <= candidate.length(); at++) {
            boolean isWordStart = at == 0 || !Character.isLetterOrDigit(candidate.charAt(at - 1));
            if (isWordStart && candidate.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** The distance to the candidate or to the nearest of its longer words: {@code Kabol} is near {@code Embassy Kabul}. */
    private static int nearness(String name, String candidate) {
        int nearest = distance(name, candidate);
        for (String word : candidate.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                nearest = Math.min(nearest, distance(name, word));
            }
        }
        return nearest;
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : cheapest(distances, a, b, i, j);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int cheapest(int[][] distances, String a, String b, int i, int j) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int gap = 1 + Math.min(distances[i - 1][j], distances[i][j - 1]);
        int cheapest = Math.min(gap, distances[i - 1][j - 1] + (equal ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, distances[i - 2][j - 2] + 1) : cheapest;
    }
}
