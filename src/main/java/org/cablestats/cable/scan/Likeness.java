package org.cablestats.cable.scan;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a part of a text, three at a time, by which a copy of it is known, however its lines and pages are broken. */
public final class Likeness {
    /** A copy has a word in ten misread or divided, which spoils three in ten of these. */
    private static final int MOST_SPOILT = 3;

    private static final int OF = 10;

    private final Set<Long> words = new HashSet<>();

    public Likeness(String text, int start, int end) {
        long before = 0;
        long last = 0;
        int count = 0;
        int at = start;
        while (at < end) {
            int word = 0;
            while (at < end && !Scan.isWordEnd(text, at)) {
                word = 31 * word + text.charAt(at++);
            }
            if (word != 0) {
                if (++count > 2) {
                    words.add(31 * (31 * before + last) + word);
                }
                before = last;
                last = word;
            }
            at++;
        }
    }

    /** Whether one of both has nearly everything that the other has. */
    public boolean isCopy(@Nullable Likeness other) {
        if (other == null) {
            return false;
        }
        Set<Long> fewer = words.size() <= other.words.size() ? words : other.words;
        Set<Long> more = words.size() <= other.words.size() ? other.words : words;
        long spoilt = fewer.stream().filter(three -> !more.contains(three)).count();
        return spoilt * OF <= (long) fewer.size() * MOST_SPOILT;
    }
}
