package org.cablestats.cable;

import org.jspecify.annotations.Nullable;

/**
 * Which cable it is.
 *
 * @param id canonical reference id: after the id corrections, then the station aliases (06ANOI582 is 06HANOI582)
 * @param rawId as in the source
 * @param year the id's year, null where the id has no known form
 * @param station the id's station, null likewise
 * @param serial the id's serial number, null likewise
 * @param contentDigest SHA-256, 64 hexadecimal digits, of what the cable says; see {@link Fingerprint}
 */
public record Identity(
        String id,
        String rawId,
        @Nullable Integer year,
        @Nullable String station,
        @Nullable Integer serial,
        String contentDigest) {}
