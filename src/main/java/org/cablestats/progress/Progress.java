package org.cablestats.progress;

/** Hears how far a run is. Calls may come from several threads. */
public interface Progress {
    /** Hears and keeps silent. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String step) {}

        @Override
        public void advance(long done, long total, String unit) {}

        @Override
        public void end() {}
    };

    /** A step begins. */
    void begin(String step);

    /**
     * The running step got further.
     *
     * @param done so far
     * @param total at the end; 0 where unknown
     * @param unit in the plural, for example {@code records} or {@code bytes}
     */
    void advance(long done, long total, String unit);

    /** The running step is done. */
    void end();

    /** For the steps of a step, which are told as part of it: {@code load: read}. */
    default Progress within(String step) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void begin(String part) {
                whole.begin(step + ": " + part);
            }

            @Override
            public void advance(long done, long total, String unit) {
                whole.advance(done, total, unit);
            }

            @Override
            public void end() {
                whole.end();
            }
        };
    }
}
