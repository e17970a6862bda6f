package org.cablestats.cable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.packed.PackedInput;
import org.cablestats.packed.PackedOutput;
import org.cablestats.packed.Packing;
import org.jspecify.annotations.Nullable;

/** What a source layout hands over, as bytes. */
public final class RawCablePacking implements Packing<RawCable> {
    @Override
    public void write(RawCable cable, PackedOutput out) {
        out.writeText(cable.id());
        writeTime(cable.created(), out);
        out.writeText(cable.clock().name());
        writeTime(cable.released(), out);
        out.writeText(cable.classification());
        out.writeText(cable.origin());
        out.writeNumber(cable.references().size());
        for (String reference : cable.references()) {
            out.writeText(reference);
        }
        out.writeText(cable.header());
        out.writeText(cable.body());
        out.writeNumber(cable.issues().size());
        for (Issue issue : cable.issues()) {
            out.writeText(issue.name());
        }
    }

    @Override
    public RawCable read(PackedInput in) {
        return new RawCable(
                in.readText(),
                readTime(in),
                RawCable.Clock.valueOf(in.readText()),
                readTime(in),
                in.readText(),
                in.readText(),
                readReferences(in),
                in.readText(),
                in.readText(),
                readIssues(in));
    }

    // Whatever a source calls a year; microseconds, as tables keep times, end at some.
    private static void writeTime(@Nullable LocalDateTime time, PackedOutput out) {
        out.writeFlag(time != null);
        if (time != null) {
            out.writeNumber(time.toLocalDate().toEpochDay());
            out.writeNumber(time.toLocalTime().toNanoOfDay());
        }
    }

    private static @Nullable LocalDateTime readTime(PackedInput in) {
        return in.readFlag()
                ? LocalDateTime.of(LocalDate.ofEpochDay(in.readNumber()), LocalTime.ofNanoOfDay(in.readNumber()))
                : null;
    }

    private static List<String> readReferences(PackedInput in) {
        List<String> references = new ArrayList<>();
        for (long left = in.readNumber(); left > 0; left--) {
            references.add(in.readText());
        }
        return references;
    }

    private static List<Issue> readIssues(PackedInput in) {
        List<Issue> issues = new ArrayList<>();
        for (long left = in.readNumber(); left > 0; left--) {
            issues.add(Issue.valueOf(in.readText()));
        }
        return issues;
    }
}
