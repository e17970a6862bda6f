package org.cablestats.table.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Texts, each kept once.
 *
 * @param places of each row's text among the texts; -1 where there is none
 * @param texts the different ones
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares columns
record TextColumn(int[] places, UTF8String[] texts) implements MemoryColumn {
    private static final int NONE = -1;

    /** An object with its array. */
    private static final int OVERHEAD = 48;

    @Override
    public ColumnVector vector(DataType type) {
        return new Vector(type, this);
    }

    @Override
    public long bytes() {
        long bytes = 4L * places.length;
        for (UTF8String text : texts) {
            bytes += OVERHEAD + text.numBytes();
        }
        return bytes;
    }

    private static final class Vector extends MemoryVector {
        private final int[] places;
        private final UTF8String[] texts;

        Vector(DataType type, TextColumn column) {
            super(type);
            this.places = column.places;
            this.texts = column.texts;
        }

        @Override
        public boolean isNullAt(int row) {
            return places[row] == NONE;
        }

        @Override
        public UTF8String getUTF8String(int row) {
            return texts[places[row]];
        }
    }

    /** Texts so far. */
    static final class Gathered implements Builder {
        private final Map<UTF8String, Integer> known = new HashMap<>();
        private final List<UTF8String> texts = new ArrayList<>();
        private int[] places = new int[1024];
        private int size;

        @Override
        public void add(SpecializedGetters from, int place) {
            append(from.isNullAt(place) ? NONE : placeOf(from.getUTF8String(place)));
        }

        @Override
        public void addNull() {
            append(NONE);
        }

        // The row's text is part of the row, whose memory the next one takes.
        private int placeOf(UTF8String text) {
            Integer place = known.get(text);
            if (place == null) {
                place = texts.size();
                UTF8String own = text.clone();
                texts.add(own);
                known.put(own, place);
            }
            return place;
        }

        private void append(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        @Override
        public MemoryColumn build() {
            return new TextColumn(Arrays.copyOf(places, size), texts.toArray(new UTF8String[0]));
        }
    }
}
