package org.cablestats.source.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that may not be in UTF-8. What its bytes show is stronger than what it says:
 *
 * <ol>
 *   <li>UTF-8 where at least as many of the characters beyond ASCII are valid UTF-8 as are not. In the sets of one byte a letter
 *       two such letters seldom stand together as UTF-8 has them, so text of these sets is hardly ever valid; and editors save
 *       pages in UTF-8 without changing what they say. What is not valid is replaced.
 *   <li>The set that the page declares.
 *   <li>windows-1252, which browsers take where a page says nothing: a guess, by which no byte is lost.
 * </ol>
 *
 * @param isGuessed whether the set is a guess
 */
public record Decoded(String text, boolean isGuessed) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset USUAL = Charset.forName("windows-1252");

    /** The text from a byte on that begins a character. */
    public static Decoded of(byte[] bytes, int start) {
        String text = decode(bytes, start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 || isMostlyUtf8(bytes)) {
            return new Decoded(text, false);
        }
        Charset declared = DeclaredCharset.besidesUtf8(bytes);
        return new Decoded(decode(bytes, start, declared == null ? USUAL : declared), declared == null);
    }

    private static String decode(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = decode(bytes, 0, StandardCharsets.UTF_8);
        long invalid = -writtenReplacements(bytes);
        long beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            invalid += text.charAt(i) == REPLACEMENT ? 1 : 0;
            beyondAscii += text.charAt(i) > 127 ? 1 : 0;
        }
        return beyondAscii >= 2 * invalid;
    }

    /** Replacement characters that stand in the file: somebody lost these letters before. */
    private static long writtenReplacements(byte[] bytes) {
        long count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            boolean isOne = bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD;
            count += isOne ? 1 : 0;
        }
        return count;
    }
}
