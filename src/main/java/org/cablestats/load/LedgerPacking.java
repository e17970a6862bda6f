package org.cablestats.load;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.packed.PackedValues;
import org.cablestats.packed.Packing;
import org.cablestats.source.record.Position;

/** Entries of one task as bytes. What many have in common, where they stand, is kept once; so is what is no cable, as it is. */
final class LedgerPacking implements Packing<LedgerEntry> {
    private static final int CABLE = 0;

    private final List<Place> places = new ArrayList<>();
    private final List<LedgerEntry> others = new ArrayList<>();

    /** What the records of one file have in common. */
    private record Place(InputFile file, int entry, int inner, String name) implements java.io.Serializable {
        static Place of(LedgerEntry entry) {
            return new Place(
                    entry.file(), entry.entry(), entry.inner(), entry.position().file());
        }
    }

    /** Those that are no cables, in order. */
    List<LedgerEntry> others() {
        return others;
    }

    @Override
    public void write(LedgerEntry entry, DataOutput out) throws IOException {
        Fingerprint cable = entry.cable();
        if (cable == null) {
            others.add(entry);
            PackedValues.writeNumber(others.size(), out);
            return;
        }
        Place place = Place.of(entry);
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
            places.add(place);
        }
        PackedValues.writeNumber(CABLE, out);
        PackedValues.writeNumber(places.size() - 1, out);
        PackedValues.writeNumber(entry.position().offset(), out);
        PackedValues.writeNumber(entry.position().length(), out);
        cable.write(out);
    }

    @Override
    public LedgerEntry read(DataInput in) throws IOException {
        int other = Math.toIntExact(PackedValues.readNumber(in));
        if (other != CABLE) {
            return others.get(other - 1);
        }
        Place place = places.get(Math.toIntExact(PackedValues.readNumber(in)));
        Position position = new Position(place.name(), PackedValues.readNumber(in), PackedValues.readNumber(in));
        return new LedgerEntry(
                place.file(), place.entry(), place.inner(), position, null, null, "", Fingerprint.read(in), 0);
    }
}
