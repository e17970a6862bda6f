package org.cablestats.source;

/** The three bytes that some editors put in front of UTF-8. */
final class ByteOrderMark {
    private ByteOrderMark() {}

    /** The first index after a mark at the start of a file. */
    static int skip(byte[] bytes, int start, int limit) {
        if (limit - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF) {
            return start + 3;
        }
        return start;
    }
}
