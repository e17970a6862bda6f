package org.cablestats.source.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text in UTF-16, which Windows calls Unicode: told by its mark or, where it has none, by its first two characters, each a letter
 * or sign of ASCII beside a byte that is zero. No other text has a zero byte.
 */
public final class Utf16 {
    private static final int MARK = 2;

    private Utf16() {}

    /** Which of the two a file is in; null where it is in neither. */
    public static @Nullable Charset of(byte[] bytes) {
        if (bytes.length < MARK) {
            return null;
        }
        if (isMarked(bytes)) {
            return bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (bytes.length < 2 * MARK) {
            return null;
        }
        boolean littleEnd = bytes[0] > 0 && bytes[1] == 0 && bytes[2] > 0 && bytes[3] == 0;
        boolean bigEnd = bytes[0] == 0 && bytes[1] > 0 && bytes[2] == 0 && bytes[3] > 0;
        return littleEnd ? StandardCharsets.UTF_16LE : bigEnd ? StandardCharsets.UTF_16BE : null;
    }

    /** The text of a file that is in it, without the mark. */
    public static String text(byte[] bytes, Charset charset) {
        int start = isMarked(bytes) ? MARK : 0;
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean isMarked(byte[] bytes) {
        return (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }
}
