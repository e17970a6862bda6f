package org.cablestats.cli;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.load.IgnoredFiles;
import org.cablestats.load.LoadSummary;
import org.cablestats.result.Numbers;
import org.cablestats.source.SourceRecord;

/** The files that a load passed over, in lines for a person. */
final class IgnoredLines {
    private IgnoredLines() {}

    /** How many of each reason, and the names of those that somebody may miss most; nothing where there are none passed over. */
    static List<String> of(LoadSummary load, int names) {
        IgnoredFiles ignored = load.ignored();
        List<String> lines = new ArrayList<>();
        int number = ignored.files().size();
        if (number > 0) {
            lines.add(Summary.count("ignored", number, " (" + Summary.pairs(ignored.counts()) + ")"));
        }
        int named = Math.min(number, names);
        ignored.files().stream().limit(named).forEach(file -> lines.add("  " + line(file)));
        if (number > named) {
            boolean kept = load.state() != LoadSummary.State.DRY_RUN;
            lines.add("  and " + Numbers.whole(number - named) + " more ("
                    + (kept ? "'cablestats ignored --load " + load.ordinal() + "' lists them" : "--verbose names them")
                    + ")");
        }
        return lines;
    }

    private static String line(SourceRecord.Ignored file) {
        return file.position().file() + ", " + Numbers.counted(file.position().length(), "byte") + ": "
                + file.reason().meaning();
    }
}
