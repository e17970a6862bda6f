package org.cablestats.packed;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of numbers, texts, digests and times. */
public final class PackedValues {
    private static final int LATIN = 0;
    private static final int WIDE = 1;

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private PackedValues() {}

    /** Writes a number, seven bits a byte, the lowest first: small ones are short, those below nought take ten bytes. */
    public static void writeNumber(long number, DataOutput out) throws IOException {
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.writeByte((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** Reads what {@link #writeNumber} wrote. */
    public static long readNumber(DataInput in) throws IOException {
        long number = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            number |= (long) (part & SEVEN_BITS) << shift;
            shift += 7;
        } while (part >= MORE);
        return number;
    }

    /** Writes any text: a byte for each character where all are below 256, else two. */
    public static void write(String text, DataOutput out) throws IOException {
        byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean latin = new String(narrow, StandardCharsets.ISO_8859_1).equals(text);
        writeNumber(2L * text.length() + (latin ? LATIN : WIDE), out);
        out.write(latin ? narrow : wide(text));
    }

    // No coder of characters would do: half of a pair may stand by itself.
    private static byte[] wide(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    /** Reads what {@link #write} wrote. */
    public static String read(DataInput in) throws IOException {
        int head = Math.toIntExact(readNumber(in));
        boolean latin = (head & 1) == LATIN;
        byte[] bytes = new byte[Math.multiplyExact(head / 2, latin ? 1 : Character.BYTES)];
        in.readFully(bytes);
        return latin
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    /** Writes a SHA-256 of 64 lower-case hexadecimal digits. */
    public static void writeDigest(String digest, DataOutput out) throws IOException {
        out.write(HexFormat.of().parseHex(digest));
    }

    /** Reads what {@link #writeDigest} wrote. */
    public static String readDigest(DataInput in) throws IOException {
        byte[] bytes = new byte[32];
        in.readFully(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a time to the microsecond, as tables keep it. */
    public static void writeTime(@Nullable Instant time, DataOutput out) throws IOException {
        out.writeBoolean(time != null);
        if (time != null) {
            out.writeLong(Micros.of(time));
        }
    }

    /** Reads what {@link #writeTime} wrote. */
    public static @Nullable Instant readTime(DataInput in) throws IOException {
        return in.readBoolean() ? Micros.time(in.readLong()) : null;
    }
}
