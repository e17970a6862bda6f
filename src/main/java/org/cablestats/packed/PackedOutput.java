package org.cablestats.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes that grow as values are written; {@link PackedInput} reads them. */
public final class PackedOutput {
    static final int LATIN = 0;
    static final int WIDE = 1;

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    /** Java makes no array that is larger. */
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    private byte[] bytes = new byte[1024];
    private int size;

    /** Number of bytes so far. */
    int size() {
        return size;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes a number, seven bits a byte, the lowest first: small ones are short, those below nought take ten bytes. */
    public void writeNumber(long number) {
        grow(10);
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) ((rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes yes or no. */
    public void writeFlag(boolean flag) {
        writeNumber(flag ? 1 : 0);
    }

    /** Writes any text: a byte for each character where all are below 256, else two; halves of pairs, too. */
    public void writeText(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean latin = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
        writeNumber(2L * text.length() + (latin ? LATIN : WIDE));
        append(latin ? narrow : wide(text));
    }

    // No coder of characters would do, as for whoever reads it.
    private static byte[] wide(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Character.BYTES, text.length()));
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** Writes a SHA-256 of 64 lower-case hexadecimal digits. */
    public void writeDigest(String digest) {
        append(HexFormat.of().parseHex(digest));
    }

    /** Writes a time to the microsecond, as tables keep it. */
    public void writeTime(@Nullable Instant time) {
        writeFlag(time != null);
        if (time != null) {
            long micros = Micros.of(time);
            // Those before 1970 are short as well.
            writeNumber((micros << 1) ^ (micros >> (Long.SIZE - 1)));
        }
    }

    private void append(byte[] more) {
        grow(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void grow(int more) {
        if (size > bytes.length - more) {
            long half = Math.min(LARGEST, bytes.length + bytes.length / 2L);
            bytes = Arrays.copyOf(bytes, (int) Math.max(Math.addExact(size, more), half));
        }
    }
}
