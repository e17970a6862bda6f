package org.cablestats.source.json;

import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Why a line is no cable. */
final class JsonFlaw extends Exception {
    private final RejectReason reason;
    private final @Nullable IgnoreReason passedOver;

    JsonFlaw(RejectReason reason) {
        this(reason, null);
    }

    private JsonFlaw(RejectReason reason, @Nullable IgnoreReason passedOver) {
        super(reason.label(), null, false, false);
        this.reason = reason;
        this.passedOver = passedOver;
    }

    /** What {@code cablestats parse} says of a record that is no cable; a file that it passed over is passed over again. */
    static JsonFlaw labelled(String label) {
        return new JsonFlaw(
                RejectReason.labelled(label), IgnoreReason.labelled(label).orElse(null));
    }

    SourceRecord record(Position position, String excerpt) {
        return passedOver == null
                ? new SourceRecord.Rejected(reason, position, excerpt)
                : new SourceRecord.Ignored(position, passedOver);
    }
}
