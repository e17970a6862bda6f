package org.cablestats.input;

import org.cablestats.cable.RawCablePacking;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
import org.cablestats.packed.Packing;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.SourceRecord;

/**
 * Records of one file as bytes, of those that could be read: nothing of the others is needed twice.
 *
 * @param file that they stand in
 */
record RecordPacking(InputFile file) implements Packing<InputRecord> {
    private static final RawCablePacking CABLES = new RawCablePacking();

    @Override
    public void write(InputRecord record, PackedOutput out) {
        SourceRecord.Accepted accepted = (SourceRecord.Accepted) record.record();
        out.writeNumber(record.entry());
        out.writeNumber(record.inner());
        out.writeText(accepted.position().file());
        out.writeNumber(accepted.position().offset());
        out.writeNumber(accepted.position().length());
        CABLES.write(accepted.cable(), out);
    }

    @Override
    public InputRecord read(PackedInput in) {
        int entry = Math.toIntExact(in.readNumber());
        int inner = Math.toIntExact(in.readNumber());
        Position position = new Position(in.readText(), in.readNumber(), in.readNumber());
        return new InputRecord(file, entry, inner, new SourceRecord.Accepted(CABLES.read(in), position));
    }
}
