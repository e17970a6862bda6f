package org.cablestats.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.result.Numbers;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.snapshot.Pin;
import org.jspecify.annotations.Nullable;

/** What maintenance did, in words. */
public final class MaintenanceWords {
    private MaintenanceWords() {}

    /** Names of what is counted with the numbers; null where that was not tried. */
    public static Map<String, @Nullable Number> counts(MaintenanceSummary done) {
        Map<String, @Nullable Number> counts = new LinkedHashMap<>();
        counts.put("files before", done.filesBefore());
        counts.put("files after", done.filesAfter());
        counts.put("snapshots expired", done.expired().size());
        counts.put("snapshots pinned by reports", ordinals(done.pins()).size());
        counts.put("unfinished loads removed", done.branches());
        counts.put("orphan files removed", done.orphans());
        counts.put("bytes written", done.bytesWritten());
        counts.put("bytes freed", done.bytesFreed());
        return counts;
    }

    /** The numbers but those of nought, in one line, and the remarks. */
    static List<String> all(MaintenanceSummary done) {
        List<String> counted = new ArrayList<>();
        counts(done).forEach((what, count) -> {
            if (count != null && count.longValue() != 0) {
                counted.add(what + " " + Numbers.whole(count.longValue()));
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(String.join(", ", counted));
        lines.addAll(remarks(done));
        return lines;
    }

    /** What there is to know beside the numbers. */
    public static List<String> remarks(MaintenanceSummary done) {
        List<String> remarks = new ArrayList<>();
        if (!done.expired().isEmpty()) {
            remarks.add("expired: snapshot "
                    + done.expired().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        for (int ordinal : ordinals(done.pins())) {
            remarks.add("pinned: snapshot " + ordinal + ", by "
                    + Pin.names(done.pins().stream()
                            .filter(pin -> pin.ordinal() == ordinal)
                            .toList()));
        }
        if (!done.pins().isEmpty()) {
            remarks.add("'cablestats snapshots unpin N' lets go of one");
        }
        if (done.readers()) {
            remarks.add(
                    "somebody reads the warehouse: no file was removed and no snapshot expired; run it again later");
        }
        return remarks;
    }

    private static List<Integer> ordinals(List<Pin> pins) {
        return pins.stream().map(Pin::ordinal).distinct().toList();
    }
}
