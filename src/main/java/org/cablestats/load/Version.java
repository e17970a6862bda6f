package org.cablestats.load;

import java.time.Instant;
import java.util.Comparator;
import org.cablestats.cable.Fingerprint;

/**
 * What decides which of two versions of a cable stays: the later release; a layout without release dates ranks last; then the
 * longer body; then the id that needed no correction; then the digest, so that it never depends on the order of the input.
 */
final class Version {
    /** The better version is the greater. */
    static final Comparator<Fingerprint> WORST_FIRST = Comparator.comparing(
                    Fingerprint::released, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparingInt(Fingerprint::bodyLength)
            .thenComparing(cable -> cable.id().equals(cable.rawId()))
            .thenComparing(Fingerprint::contentDigest);

    private Version() {}
}
