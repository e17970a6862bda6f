package org.cablestats.load;

/** Hears how far a run is. Calls may come from several threads. */
public interface Progress {
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
}
