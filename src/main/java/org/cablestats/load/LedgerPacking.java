package org.cablestats.load;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
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
    public void write(LedgerEntry entry, PackedOutput out) {
        Fingerprint cable = entry.cable();
        if (cable == null) {
            others.add(entry);
            out.writeNumber(others.size());
            return;
        }
        Place place = Place.of(entry);
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
            places.add(place);
        }
        out.writeNumber(CABLE);
        out.writeNumber(places.size() - 1);
        out.writeNumber(entry.position().offset());
        out.writeNumber(entry.position().length());
        cable.write(out);
    }

    @Override
    public LedgerEntry read(PackedInput in) {
        int other = Math.toIntExact(in.readNumber());
        if (other != CABLE) {
            return others.get(other - 1);
        }
        Place place = places.get(Math.toIntExact(in.readNumber()));
        Position position = new Position(place.name(), in.readNumber(), in.readNumber());
        return new LedgerEntry(
                place.file(), place.entry(), place.inner(), position, null, null, "", Fingerprint.read(in), 0);
    }
}
