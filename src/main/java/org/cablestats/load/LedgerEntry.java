package org.cablestats.load;

import java.io.Serializable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.source.Packing;
import org.cablestats.source.Position;
import org.cablestats.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of the input without its text: where it stands, and what became of it.
 *
 * @param file which, possibly an archive
 * @param entry ordinal of the entry in an archive; 0 in any other file
 * @param position in the entry or file
 * @param reason why it was rejected, {@link Ledger#IGNORED} where it is a file of no known layout, null where it is a cable
 * @param excerpt the first bytes of a reject
 * @param cable null where it is none
 */
record LedgerEntry(
        InputFile file,
        int entry,
        Position position,
        @Nullable String reason,
        String excerpt,
        @Nullable Fingerprint cable)
        implements Serializable {

    static LedgerEntry of(InputRecord input) {
        SourceRecord record = input.record();
        if (record instanceof SourceRecord.Accepted accepted) {
            return of(input, null, "", CableParser.fingerprint(accepted.cable()));
        }
        if (record instanceof SourceRecord.Rejected rejected) {
            return of(input, rejected.reason().label(), rejected.excerpt(), null);
        }
        return of(input, Ledger.IGNORED, "", null);
    }

    private static LedgerEntry of(
            InputRecord input, @Nullable String reason, String excerpt, @Nullable Fingerprint cable) {
        return new LedgerEntry(input.file(), input.entry(), input.record().position(), reason, excerpt, cable);
    }

    /** Whether it stands in a file as it is, which the records tile; an archive's entries are checked by whoever reads one. */
    boolean isInPlainFile() {
        return position.file().equals(file.name()) && Packing.of(file.name()).isEmpty();
    }
}
