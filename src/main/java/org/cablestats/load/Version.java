package org.cablestats.load;

import java.time.Instant;
import java.util.Comparator;
import org.cablestats.cable.Fingerprint;
import org.cablestats.table.StoredVersion;
import org.jspecify.annotations.Nullable;

/**
 * What decides which of two versions of a cable stays: the later release; a layout without release dates ranks last; then the
 * longer body; then the id that needed no correction; then the digest, so that it never depends on the order of the input.
 *
 * @param released null where the layout has none
 * @param bodyLength characters
 * @param uncorrected whether the source has the canonical id
 * @param contentDigest of what it says
 */
record Version(@Nullable Instant released, int bodyLength, boolean uncorrected, String contentDigest)
        implements Comparable<Version> {
    private static final Comparator<Version> WORST_FIRST = Comparator.comparing(
                    Version::released, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparingInt(Version::bodyLength)
            .thenComparing(Version::uncorrected)
            .thenComparing(Version::contentDigest);

    static Version of(Fingerprint cable) {
        return new Version(
                cable.released(), cable.bodyLength(), cable.id().equals(cable.rawId()), cable.contentDigest());
    }

    static Version of(StoredVersion cable) {
        return new Version(
                cable.released(), cable.bodyLength(), cable.id().equals(cable.rawId()), cable.contentDigest());
    }

    /** The better version is the greater. */
    @Override
    public int compareTo(Version other) {
        return WORST_FIRST.compare(this, other);
    }
}
