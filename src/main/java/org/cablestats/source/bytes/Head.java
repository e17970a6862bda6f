package org.cablestats.source.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of a file as text, to tell its layout from. */
public final class Head {
    /** As many as are looked at. */
    public static final int BYTES = 8192;

    private Head() {}

    /** As UTF-8 or UTF-16, without a byte order mark; the last character may be halved. */
    public static String text(byte[] head) {
        return text(head, StandardCharsets.UTF_8);
    }

    /** To look for markup in: small letters, without white space before. All of markup is ASCII, so the rest may be read as anything. */
    public static String markup(byte[] head) {
        return text(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).stripLeading();
    }

    private static String text(byte[] head, Charset usual) {
        Charset wide = Utf16.of(head);
        if (wide != null) {
            return Utf16.text(head, wide);
        }
        int start = skipMark(head, 0, head.length);
        return new String(head, start, head.length - start, usual);
    }

    /** The first index after the three bytes that some editors put in front of UTF-8, at the start of a file. */
    public static int skipMark(byte[] bytes, int start, int limit) {
        boolean isMarked = limit - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
        return isMarked ? start + 3 : start;
    }
}
