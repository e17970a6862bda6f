package org.cablestats.packed;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;

/** How a value becomes bytes, and a value again that equals it. */
public interface Packing<T> extends Serializable {
    /** Writes a value. */
    void write(T value, DataOutput out) throws IOException;

    /** Reads what was written. */
    T read(DataInput in) throws IOException;
}
