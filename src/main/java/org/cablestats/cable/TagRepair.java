package org.cablestats.cable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends a word of a TAGS line that is no code: only where the vocabulary gives one answer. */
final class TagRepair {
    private static final Map<String, String> REPAIRS = TableFile.pairs("tag-repairs.tsv");
    private static final int CODE = 4;
    private static final int LONGEST_GLUED = 60;

    /** Dearer than any real split. */
    private static final int NEVER = 1_000_000;

    private TagRepair() {}

    /** The codes that were meant, in order; empty where the word says nothing to the vocabulary. */
    static List<String> mend(String word) {
        String known = REPAIRS.get(word);
        if (known != null) {
            return List.of(known);
        }
        if (word.length() == CODE) {
            return near(word);
        }
        String single = withoutDoubling(word);
        return single.isEmpty() ? split(word) : List.of(single);
    }

    /** A drafter who holds a key too long writes MOPPS for MOPS. */
    private static String withoutDoubling(String word) {
        if (word.length() != CODE + 1) {
            return "";
        }
        for (int at = 1; at < word.length(); at++) {
            String single = word.substring(0, at) + word.substring(at + 1);
            if (word.charAt(at) == word.charAt(at - 1) && Tags.contains(single)) {
                return single;
            }
        }
        return "";
    }

    /** The one code within one letter: changed, dropped, added, or two swapped. Longer words may be names (AHMED is not AMED). */
    private static List<String> near(String word) {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at <= word.length(); at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                keep(codes, head + letter + tail);
                if (!tail.isEmpty()) {
                    keep(codes, head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                keep(codes, head + tail.substring(1));
            }
            if (tail.length() > 1) {
                keep(codes, head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        return codes.size() == 1 ? List.copyOf(codes) : List.of();
    }

    private static void keep(Set<String> codes, String form) {
        if (Tags.contains(form)) {
            codes.add(form);
        }
    }

    /** The cheapest way to cut a word into codes, of which one at least has four letters: names fall apart into countries all too well. */
    private static List<String> split(String word) {
        if (word.length() <= CODE || word.length() > LONGEST_GLUED || !Scan.isUpper(word)) {
            return List.of();
        }
        int[] cost = new int[word.length() + 1];
        int[] cut = new int[word.length() + 1];
        Arrays.fill(cost, 1, cost.length, NEVER);
        for (int end = 2; end <= word.length(); end++) {
            for (int length = 2; length <= CODE && length <= end; length++) {
                int total = cost[end - length] + cost(word.substring(end - length, end));
                if (total < cost[end]) {
                    cost[end] = total;
                    cut[end] = end - length;
                }
            }
        }
        return cost[word.length()] < NEVER ? pieces(word, cut) : List.of();
    }

    private static int cost(String piece) {
        if (!Tags.contains(piece)) {
            return NEVER;
        }
        return switch (piece.length()) {
            case 4 -> 2;
            case 2 -> 3;
            default -> 5;
        };
    }

    private static List<String> pieces(String word, int[] cut) {
        List<String> pieces = new ArrayList<>();
        boolean code = false;
        for (int end = word.length(); end > 0; end = cut[end]) {
            pieces.add(0, word.substring(cut[end], end));
            code |= end - cut[end] == CODE;
        }
        return code ? List.copyOf(pieces) : List.of();
    }
}
