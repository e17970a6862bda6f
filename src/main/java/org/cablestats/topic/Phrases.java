package org.cablestats.topic;

/** How strictly a dictionary's phrases are read. */
enum Phrases {
    /** As they stand. */
    AS_WRITTEN,
    /** Each must be found in its example, and in nothing that it says it is not. */
    HELD_TO_EXAMPLES
}
