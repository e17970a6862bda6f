package org.cablestats.table.state;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Some of the cables of a state. */
public interface CablePart {
    /** Number of them. */
    long count();

    /** Hands over each without its body, of which nothing is read. */
    void forEachCable(Consumer<CableFacts> sink);

    /** Hands over each with its body. */
    void forEachText(BiConsumer<CableFacts, String> sink);
}
