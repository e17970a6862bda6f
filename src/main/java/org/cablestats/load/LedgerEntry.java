package org.cablestats.load;

import java.io.Serializable;
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Fingerprint;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of the input without its text: where it stands, and what became of it.
 *
 * @param file which, possibly an archive
 * @param entry ordinal of the entry in an archive; 0 in any other file
 * @param inner ordinal of the file in an entry that is an archive itself; 0 in any other entry
 * @param position in the innermost of them
 * @param reason why it was rejected; null where it was not
 * @param ignored why the file was passed over; null where it was not
 * @param excerpt the first bytes of a reject
 * @param cable null where it is none
 * @param ordinal among all records of the load, from 0; 0 as long as that is not known
 */
record LedgerEntry(
        InputFile file,
        int entry,
        int inner,
        Position position,
        @Nullable String reason,
        @Nullable IgnoreReason ignored,
        String excerpt,
        @Nullable Fingerprint cable,
        int ordinal)
        implements Serializable {

    static LedgerEntry of(InputRecord input) {
        SourceRecord record = input.record();
        if (record instanceof SourceRecord.Accepted accepted) {
            return of(input, null, null, "", CableParser.fingerprint(accepted.cable()));
        }
        if (record instanceof SourceRecord.Rejected rejected) {
            return of(input, rejected.reason().label(), null, rejected.excerpt(), null);
        }
        return of(input, null, ((SourceRecord.Ignored) record).reason(), "", null);
    }

    private static LedgerEntry of(
            InputRecord input,
            @Nullable String reason,
            @Nullable IgnoreReason ignored,
            String excerpt,
            @Nullable Fingerprint cable) {
        return new LedgerEntry(
                input.file(),
                input.entry(),
                input.inner(),
                input.record().position(),
                reason,
                ignored,
                excerpt,
                cable,
                0);
    }

    /** The same with its ordinal. */
    LedgerEntry at(int place) {
        return new LedgerEntry(file, entry, inner, position, reason, ignored, excerpt, cable, place);
    }

    /** What the record says, for the digest of the input. */
    String says() {
        if (cable != null) {
            return cable.contentDigest();
        }
        return ignored == null ? String.valueOf(reason) : "ignored";
    }

    /** Whether it stands in a file as it is, which the records tile; an archive's entries are checked by whoever reads one. */
    boolean isInPlainFile() {
        return position.file().equals(file.name()) && Packing.of(file.name()).isEmpty();
    }
}
