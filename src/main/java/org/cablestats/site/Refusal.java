package org.cablestats.site;

/** A request that is not answered: which status it gets, and why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * Says no.
     *
     * @param status of HTTP
     * @param reason a sentence for whoever asked
     */
    Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
