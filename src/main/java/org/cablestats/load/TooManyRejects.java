package org.cablestats.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Snapshot;

/** A load that has more rejects than its limit, in lines for a person. */
final class TooManyRejects {
    /** Enough to see of what kind they are, and few enough for a letter from cron. */
    private static final int SHOWN = 5;

    private static final int EXCERPT = 60;

    private TooManyRejects() {}

    static boolean holds(LoadCounts counts, double limit) {
        return counts.rejected() > limit * counts.read();
    }

    /** How many there are and how many there may be, the first of them with place and reason, and how to go on. */
    static List<String> lines(Snapshot load, double limit, List<LedgerEntry> rejects, WarehousePlace warehouse) {
        LoadCounts counts = load.counts();
        List<String> lines = new ArrayList<>();
        lines.add(counts.rejected() + " of " + counts.read() + " records were rejected (expected a share of at most "
                + limit + ")");
        rejects.stream().limit(SHOWN).map(TooManyRejects::line).forEach(lines::add);
        if (rejects.size() > SHOWN) {
            lines.add(String.format(Locale.ROOT, "  and %,d more", rejects.size() - SHOWN));
        }
        lines.add("Nothing was published. 'cablestats rejects --load " + load.ordinal() + " --warehouse "
                + quoted(warehouse) + "' lists " + (rejects.size() == 1 ? "it" : "them"));
        lines.add("Where they may stay out, --reject-limit " + enough(counts) + " lets the load pass (in a job:"
                + " reject-limit: " + enough(counts) + ")");
        return lines;
    }

    private static String quoted(WarehousePlace place) {
        return place.given().contains(" ") ? "\"" + place + "\"" : place.given();
    }

    private static String line(LedgerEntry reject) {
        String start = reject.excerpt().replaceAll("\\s+", " ").strip();
        return String.format(
                Locale.ROOT,
                "  %s, byte %,d: %s%s",
                reject.position().file(),
                reject.position().offset(),
                reject.reason(),
                start.isEmpty() ? "" : ": " + (start.length() > EXCERPT ? start.substring(0, EXCERPT) + "..." : start));
    }

    /** The least limit in tenths of a percent that is enough. */
    private static String enough(LoadCounts counts) {
        long thousandths = Math.max(1, (counts.rejected() * 1000 + counts.read() - 1) / counts.read());
        return (thousandths % 10 == 0 ? "" + thousandths / 10 : thousandths / 10 + "." + thousandths % 10) + "%";
    }
}
