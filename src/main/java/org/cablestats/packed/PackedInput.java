package org.cablestats.packed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads, one behind the other, the values that a {@link PackedOutput} wrote. */
public final class PackedInput {
    private static final int SEVEN_BITS = 0x7f;
    private static final int DIGEST_BYTES = 32;

    private final byte[] bytes;
    private int place;

    /** Reads from a byte on. */
    public PackedInput(byte[] bytes, int start) {
        this.bytes = bytes;
        this.place = start;
    }

    /** The next number. */
    public long readNumber() {
        long number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[place++];
            number |= (long) (part & SEVEN_BITS) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }

    /** The next yes or no. */
    public boolean readFlag() {
        return readNumber() != 0;
    }

    /** The next text. */
    public String readText() {
        int head = Math.toIntExact(readNumber());
        int length = head / 2;
        return (head & 1) == PackedOutput.WIDE ? wide(length) : latin(length);
    }

    private String latin(int length) {
        String text = new String(bytes, place, length, StandardCharsets.ISO_8859_1);
        place += length;
        return text;
    }

    // No decoder of characters would do: half of a pair may stand by itself.
    private String wide(int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) (((bytes[place++] & 0xff) << Byte.SIZE) | (bytes[place++] & 0xff));
        }
        return new String(text);
    }

    /** The next SHA-256, as 64 lower-case hexadecimal digits. */
    public String readDigest() {
        String digest = HexFormat.of().formatHex(bytes, place, place + DIGEST_BYTES);
        place += DIGEST_BYTES;
        return digest;
    }

    /** The next time. */
    public @Nullable Instant readTime() {
        if (!readFlag()) {
            return null;
        }
        long number = readNumber();
        return Micros.time((number >>> 1) ^ -(number & 1));
    }
}
