package org.cablestats.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Makes the checksums of changed headers right, so that a fuzzer gets past them. */
final class Checksums {
    private static final int BLOCK = 512;
    private static final int SUM = 148;
    private static final int SUM_BYTES = 8;
    private static final int START_HEADER = 32;

    private Checksums() {}

    /** The same archive with checksums that fit; the bytes themselves where a kind has none or nothing like a header is there. */
    static byte[] mended(String ending, byte[] bytes) {
        byte[] mended = bytes.clone();
        switch (ending) {
            case ".tar" -> mendTar(mended);
            case ".7z" -> mendSevenZ(mended);
            default -> {}
        }
        return mended;
    }

    private static void mendTar(byte[] tar) {
        for (int block = 0; block + BLOCK <= tar.length; block += BLOCK) {
            // Whatever the fuzzer made of a header, this word at its end of the names is hardly ever in a content.
            if (new String(tar, block + 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
                Arrays.fill(tar, block + SUM, block + SUM + SUM_BYTES, (byte) ' ');
                int sum = 0;
                for (int i = block; i < block + BLOCK; i++) {
                    sum += tar[i] & 0xFF;
                }
                byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(digits, 0, tar, block + SUM, SUM_BYTES);
            }
        }
    }

    /** The start header holds where the directory is and its checksum, and has one itself. */
    private static void mendSevenZ(byte[] sevenZ) {
        if (sevenZ.length < START_HEADER) {
            return;
        }
        ByteBuffer header = ByteBuffer.wrap(sevenZ).order(ByteOrder.LITTLE_ENDIAN);
        long start = START_HEADER + header.getLong(12);
        long end = start + header.getLong(20);
        if (start >= START_HEADER && start <= end && end <= sevenZ.length) {
            header.putInt(28, crc(sevenZ, (int) start, (int) end));
        }
        header.putInt(8, crc(sevenZ, 12, START_HEADER));
    }

    private static int crc(byte[] bytes, int start, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, start, end - start);
        return (int) crc.getValue();
    }
}
