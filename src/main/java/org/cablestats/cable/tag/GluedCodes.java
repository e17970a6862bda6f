package org.cablestats.cable.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablestats.cable.reference.Tags;
import org.cablestats.cable.scan.Scan;

/** Codes that were written without a blank between them ({@code ETRDEINVECINPGOVCS}). */
final class GluedCodes {
    private static final int CODE = 4;
    private static final int LONGEST = 60;

    /** Dearer than any real split. */
    private static final int NEVER = 1_000_000;

    private GluedCodes() {}

    /** The cheapest way to cut a word into codes, of which one at least has four letters: names fall apart into countries all too well. */
    static List<String> split(String word) {
        if (word.length() <= CODE || word.length() > LONGEST || !Scan.isUpper(word)) {
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
