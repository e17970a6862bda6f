package org.cablestats.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of a file as text, to tell its layout from. */
final class Head {
    private Head() {}

    /** As UTF-8, without a byte order mark; the last character may be halved. */
    static String text(byte[] head) {
        int start = ByteOrderMark.skip(head, 0, head.length);
        return new String(head, start, head.length - start, StandardCharsets.UTF_8);
    }

    /** To look for markup in: small letters, without white space before. All of markup is ASCII, so the rest may be read as anything. */
    static String markup(byte[] head) {
        int start = ByteOrderMark.skip(head, 0, head.length);
        return new String(head, start, head.length - start, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .stripLeading();
    }
}
