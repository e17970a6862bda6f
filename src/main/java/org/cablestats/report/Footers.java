package org.cablestats.report;

import org.cablestats.fault.PrintableText;

/** The line that says where a page or a picture comes from. */
final class Footers {
    /** Enough of a digest to tell two corpora apart by eye. */
    private static final int DIGITS = 12;

    private Footers() {}

    /** {@code Run 0a1b2c3d4e5f · snapshot 7 · corpus 9f2c41d07be5 · topics 5b1d9e0c77a2 · cablestats 0.1.0}. */
    static String line(Provenance provenance) {
        return PrintableText.of("Run " + provenance.runId() + " · snapshot " + provenance.snapshot() + " · corpus "
                + shortened(provenance.corpusDigest()) + topics(provenance) + " · cablestats " + provenance.version());
    }

    private static String topics(Provenance provenance) {
        String digest = provenance.dictionaryDigest();
        String model = provenance.model() == 0 ? "" : " and model " + provenance.model();
        return digest.isEmpty() ? "" : " · topics " + shortened(digest) + model;
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }
}
