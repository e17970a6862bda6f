package org.cablestats.packed;

import java.io.Serializable;

/** How a value becomes bytes, and a value again that equals it. */
public interface Packing<T> extends Serializable {
    /** Writes a value. */
    void write(T value, PackedOutput out);

    /** Reads what was written. */
    T read(PackedInput in);
}
