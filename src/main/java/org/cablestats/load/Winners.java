package org.cablestats.load;

import java.io.Serializable;
import java.util.BitSet;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Part;

/**
 * The records that a load writes. Small, as every task receives it: a first load writes nearly all, and the next one hardly any.
 *
 * @param places where the fewer stand, those that are written or those that are left out
 * @param leftOut whether it is those that are left out
 */
record Winners(Places places, boolean leftOut) implements Serializable {
    /** Of some of the records of a ledger. */
    static Winners of(Ledger ledger, BitSet written) {
        BitSet others = new BitSet();
        others.set(0, ledger.size());
        others.andNot(written);
        boolean leftOut = others.cardinality() < written.cardinality();
        return new Winners(ledger.places(leftOut ? others : written), leftOut);
    }

    /** Whether a record is to be written. */
    boolean contains(InputRecord record) {
        return places.contains(record) != leftOut;
    }

    /** Whether an entry may hold a record that is to be written. */
    boolean containsEntry(InputFile file, int entry) {
        return leftOut || places.containsEntry(file, entry);
    }

    /** Whether a part may hold a record that is to be written. */
    boolean containsAny(Part part) {
        return leftOut || places.containsAny(part);
    }
}
