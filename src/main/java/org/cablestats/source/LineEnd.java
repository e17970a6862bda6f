package org.cablestats.source;

/** Ends of lines in bytes: a line feed, with or without a carriage return before it, or a carriage return that ends everything. */
final class LineEnd {
    private LineEnd() {}

    /** The index after all line ends that follow one another from an index on; the index itself where there is none. */
    static int skip(byte[] bytes, int start, int limit) {
        int next = start;
        while (next < limit) {
            int feed = bytes[next] == '\r' ? next + 1 : next;
            if (feed < limit && bytes[feed] != '\n') {
                return next;
            }
            next = Math.min(feed + 1, limit);
        }
        return next;
    }
}
