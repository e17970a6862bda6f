package org.cablestats.packed;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of texts, digests and times. */
public final class PackedValues {
    private static final int LATIN = 0;
    private static final int WIDE = 1;

    private PackedValues() {}

    /** Writes any text: a byte for each character where all are below 256, else two. */
    public static void write(String text, DataOutput out) throws IOException {
        boolean latin = text.chars().allMatch(character -> character < 0x100);
        out.writeInt(2 * text.length() + (latin ? LATIN : WIDE));
        if (latin) {
            out.writeBytes(text);
        } else {
            out.writeChars(text);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static String read(DataInput in) throws IOException {
        int head = in.readInt();
        // No decoder of characters would do: half of a pair may stand by itself.
        char[] text = new char[head / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (head & 1) == WIDE ? in.readChar() : (char) in.readUnsignedByte();
        }
        return new String(text);
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

    /** Writes a time, to the microsecond, as tables keep it. */
    public static void writeTime(@Nullable Instant time, DataOutput out) throws IOException {
        out.writeLong(time == null ? Long.MIN_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    /** Reads what {@link #writeTime} wrote. */
    public static @Nullable Instant readTime(DataInput in) throws IOException {
        long micros = in.readLong();
        return micros == Long.MIN_VALUE ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
