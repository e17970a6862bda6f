package org.cablestats.cable;

/** How far a word is from what was meant. */
final class Spelling {
    private Spelling() {}

    /** Whether one letter is changed, left out or put in, or two neighbours are swapped. */
    static boolean isNear(String known, String written) {
        int shorter = Math.min(known.length(), written.length());
        int longer = Math.max(known.length(), written.length());
        if (longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && known.charAt(head) == written.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && known.charAt(known.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        int different = longer - head - tail;
        return different <= 1 || (different == 2 && shorter == longer && isSwapped(known, written, head));
    }

    private static boolean isSwapped(String known, String written, int at) {
        return known.charAt(at) == written.charAt(at + 1) && known.charAt(at + 1) == written.charAt(at);
    }
}
