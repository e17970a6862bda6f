package org.cablestats.input;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cablestats.cable.RawCablePacking;
import org.cablestats.packed.PackedValues;
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
    public void write(InputRecord record, DataOutput out) throws IOException {
        SourceRecord.Accepted accepted = (SourceRecord.Accepted) record.record();
        PackedValues.writeNumber(record.entry(), out);
        PackedValues.writeNumber(record.inner(), out);
        PackedValues.write(accepted.position().file(), out);
        PackedValues.writeNumber(accepted.position().offset(), out);
        PackedValues.writeNumber(accepted.position().length(), out);
        CABLES.write(accepted.cable(), out);
    }

    @Override
    public InputRecord read(DataInput in) throws IOException {
        int entry = Math.toIntExact(PackedValues.readNumber(in));
        int inner = Math.toIntExact(PackedValues.readNumber(in));
        Position position =
                new Position(PackedValues.read(in), PackedValues.readNumber(in), PackedValues.readNumber(in));
        return new InputRecord(file, entry, inner, new SourceRecord.Accepted(CABLES.read(in), position));
    }
}
