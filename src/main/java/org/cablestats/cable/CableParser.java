package org.cablestats.cable;

/** Takes a cable apart. Pure and thread-safe: the same record gives the same cable, and no input makes it throw. */
public final class CableParser {
    private CableParser() {}

    /** Everything that the record says. */
    public static Cable parse(RawCable raw) {
        throw new UnsupportedOperationException(raw.id());
    }

    /** As much as a load needs to tell new, changed, repeated and superseded cables apart. Equals what {@link #parse} gives. */
    public static Fingerprint fingerprint(RawCable raw) {
        throw new UnsupportedOperationException(raw.id());
    }

    /** A body without page markers and with broken words joined: {@link Content#text}. */
    public static String textOf(String body) {
        throw new UnsupportedOperationException(body);
    }
}
