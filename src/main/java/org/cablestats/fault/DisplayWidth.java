package org.cablestats.fault;

/**
 * How many columns of a terminal a printable text takes: two for each letter of East Asia's scripts and each picture, none for a mark
 * that stands on the letter before it. After Unicode's East Asian Width, whose wide letters lie in these blocks.
 */
public final class DisplayWidth {
    /** First and last characters of the blocks of wide letters. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x2329, 0x232A},
        {0x23E9, 0x23EC},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xA000, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    /** Below it every letter takes one column. */
    private static final int FIRST_MARK = 0x300;

    private DisplayWidth() {}

    /** Columns of a text. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return columns
                        + text.substring(i).codePoints().map(DisplayWidth::of).sum();
            }
            columns++;
        }
        return columns;
    }

    /** Columns of a character. */
    public static int of(int character) {
        if (character < FIRST_MARK) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (character <= block[1]) {
                return character < block[0] ? 1 : 2;
            }
        }
        return 1;
    }

    /** How many UTF-16 units from the beginning of a text take at most so many columns. */
    public static int fitting(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            taken += of(character);
            if (taken > columns) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
