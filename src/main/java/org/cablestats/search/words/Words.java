package org.cablestats.search.words;

import java.util.Arrays;

/**
 * The words of a text, in small letters: runs of letters, their marks and digits, whatever stands between them. A hyphen or an apostrophe
 * ends a word as a blank does.
 */
public final class Words {
    /** Longer runs are no words but lines of an encoded file; they are cut, since an index takes no word of any length. */
    public static final int LONGEST = 200;

    private static final int USUAL_LENGTH = 5;

    private final char[] letters;
    private int[] starts;
    private int[] ends;
    private int count;

    private Words(String text) {
        this.letters = text.toCharArray();
        this.starts = new int[letters.length / USUAL_LENGTH + 1];
        this.ends = new int[starts.length];
        find(text);
    }

    public static Words of(String text) {
        return new Words(text);
    }

    private void find(String text) {
        int start = -1;
        for (int at = 0; at < letters.length; ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!isOfWord(point)) {
                add(start, at);
                start = -1;
            } else if (start < 0) {
                start = at;
            } else if (next - start > LONGEST) {
                add(start, at);
                start = at;
            }
            at = next;
        }
        add(start, letters.length);
        for (int at = 0; at < letters.length; at++) {
            letters[at] = small(letters[at]);
        }
    }

    private void add(int start, int end) {
        if (start < 0) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count + 1);
            ends = Arrays.copyOf(ends, 2 * count + 1);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isOfWord(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return Character.isLetterOrDigit(point) || isMark(Character.getType(point));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** By way of the capital letter, of which some small ones are variants. */
    private static char small(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    public int count() {
        return count;
    }

    /** Where a word begins in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Where it ends. */
    public int end(int word) {
        return ends[word];
    }

    /** A word in small letters. */
    public String word(int word) {
        return new String(letters, starts[word], ends[word] - starts[word]);
    }

    /** Copies a word in small letters to the beginning of an array that has room for {@link #LONGEST} of them; gives its length. */
    public int copy(int word, char[] into) {
        int length = ends[word] - starts[word];
        System.arraycopy(letters, starts[word], into, 0, length);
        return length;
    }

    /** Whether a word is, or begins with, a term's. */
    boolean isOf(int word, Term term) {
        String wanted = term.word();
        int length = ends[word] - starts[word];
        if (term.isPrefix() ? length < wanted.length() : length != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (letters[starts[word] + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
