package org.cablestats.source;

/** Why a line is no cable. */
final class JsonFlaw extends Exception {
    private final RejectReason reason;

    JsonFlaw(RejectReason reason) {
        super(reason.label(), null, false, false);
        this.reason = reason;
    }

    RejectReason reason() {
        return reason;
    }
}
