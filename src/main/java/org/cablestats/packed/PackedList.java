package org.cablestats.packed;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.RandomAccess;

/** A list that holds its elements as bytes, at most 2 GB of them, and makes each anew when it is asked for. */
public final class PackedList<T> extends AbstractList<T> implements RandomAccess, Serializable {
    private final Packing<T> packing;
    private final Bytes bytes;
    /** The first byte of each element, and the end of the last. */
    private final int[] starts;

    private PackedList(Packing<T> packing, Bytes bytes, int[] starts) {
        this.packing = packing;
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Where the bytes of a list are. */
    interface Bytes extends Serializable {
        /** An element, at the beginning of what is read. */
        PackedInput at(int start, int end);
    }

    private static final class InMemory implements Bytes {
        private final byte[] all;

        InMemory(byte[] all) {
            this.all = all;
        }

        @Override
        public PackedInput at(int start, int end) {
            return new PackedInput(all, start);
        }
    }

    /** All elements, in their order. */
    public static <T> PackedList<T> of(Iterator<T> elements, Packing<T> packing) {
        PackedOutput out = new PackedOutput();
        int[] starts = new int[64];
        int size = 0;
        for (; elements.hasNext(); size++) {
            packing.write(elements.next(), out);
            starts = size + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
            starts[size + 1] = out.size();
        }
        return new PackedList<>(packing, new InMemory(out.bytes()), Arrays.copyOf(starts, size + 1));
    }

    /** The same list with its bytes elsewhere, where there is room for them. */
    PackedList<T> in(Spill spill) {
        return bytes instanceof InMemory memory
                ? new PackedList<>(packing, spill.keep(memory, memory.all), starts)
                : this;
    }

    @Override
    public T get(int index) {
        return packing.read(bytes.at(starts[index], starts[index + 1]));
    }

    @Override
    public int size() {
        return starts.length - 1;
    }
}
