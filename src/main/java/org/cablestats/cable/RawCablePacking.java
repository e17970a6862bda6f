package org.cablestats.cable;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.packed.PackedValues;
import org.cablestats.packed.Packing;
import org.jspecify.annotations.Nullable;

/** What a source layout hands over, as bytes. */
public final class RawCablePacking implements Packing<RawCable> {
    @Override
    public void write(RawCable cable, DataOutput out) throws IOException {
        PackedValues.write(cable.id(), out);
        writeTime(cable.created(), out);
        PackedValues.write(cable.clock().name(), out);
        writeTime(cable.released(), out);
        PackedValues.write(cable.classification(), out);
        PackedValues.write(cable.origin(), out);
        PackedValues.writeNumber(cable.references().size(), out);
        for (String reference : cable.references()) {
            PackedValues.write(reference, out);
        }
        PackedValues.write(cable.header(), out);
        PackedValues.write(cable.body(), out);
        PackedValues.writeNumber(cable.issues().size(), out);
        for (Issue issue : cable.issues()) {
            PackedValues.write(issue.name(), out);
        }
    }

    @Override
    public RawCable read(DataInput in) throws IOException {
        return new RawCable(
                PackedValues.read(in),
                readTime(in),
                RawCable.Clock.valueOf(PackedValues.read(in)),
                readTime(in),
                PackedValues.read(in),
                PackedValues.read(in),
                readReferences(in),
                PackedValues.read(in),
                PackedValues.read(in),
                readIssues(in));
    }

    // Whatever a source calls a year; microseconds, as tables keep times, end at some.
    private static void writeTime(@Nullable LocalDateTime time, DataOutput out) throws IOException {
        out.writeBoolean(time != null);
        if (time != null) {
            out.writeLong(time.toLocalDate().toEpochDay());
            out.writeLong(time.toLocalTime().toNanoOfDay());
        }
    }

    private static @Nullable LocalDateTime readTime(DataInput in) throws IOException {
        return in.readBoolean()
                ? LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()))
                : null;
    }

    private static List<String> readReferences(DataInput in) throws IOException {
        List<String> references = new ArrayList<>();
        for (long left = PackedValues.readNumber(in); left > 0; left--) {
            references.add(PackedValues.read(in));
        }
        return references;
    }

    private static List<Issue> readIssues(DataInput in) throws IOException {
        List<Issue> issues = new ArrayList<>();
        for (long left = PackedValues.readNumber(in); left > 0; left--) {
            issues.add(Issue.valueOf(PackedValues.read(in)));
        }
        return issues;
    }
}
