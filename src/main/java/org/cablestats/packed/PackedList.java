package org.cablestats.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.RandomAccess;

/** A list that holds its elements as bytes, at most 2 GB of them, and makes each anew when it is asked for. */
public final class PackedList<T> extends AbstractList<T> implements RandomAccess, Serializable {
    private final Packing<T> packing;
    private final byte[] bytes;
    /** The first byte of each element. */
    private final int[] starts;

    private PackedList(Packing<T> packing, byte[] bytes, int[] starts) {
        this.packing = packing;
        this.bytes = bytes;
        this.starts = starts;
    }

    /** All elements, in their order. */
    public static <T> PackedList<T> of(Iterator<T> elements, Packing<T> packing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int[] starts = new int[64];
        int size = 0;
        try {
            for (; elements.hasNext(); size++) {
                starts = size < starts.length ? starts : Arrays.copyOf(starts, 2 * size);
                starts[size] = bytes.size();
                packing.write(elements.next(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedList<>(packing, bytes.toByteArray(), Arrays.copyOf(starts, size));
    }

    @Override
    public T get(int index) {
        int start = starts[index];
        try {
            return packing.read(new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return starts.length;
    }
}
