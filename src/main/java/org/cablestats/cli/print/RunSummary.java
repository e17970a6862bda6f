package org.cablestats.cli.print;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cablestats.cli.console.ProgressLog;
import org.cablestats.job.JobRun;
import org.cablestats.job.Outcome;
import org.cablestats.load.CableTotals;
import org.cablestats.load.IgnoredFiles;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.progress.Timing;
import org.cablestats.result.Numbers;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.table.schema.LoadCounts;

/** What a run did, in lines for a person. */
public final class RunSummary {
    private RunSummary() {}

    /**
     * The steps with their seconds, under a load what became of its records, and under reports what took long.
     *
     * @param names so many names of files, of each kind
     * @param times the time of every statistic
     */
    public static List<String> lines(List<JobRun.Result> results, int names, boolean times) {
        List<String> lines = new ArrayList<>();
        for (JobRun.Result result : results) {
            Outcome outcome = result.outcome();
            int files = outcome.files().size();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-8s %8s%s",
                    result.step().word(),
                    ProgressLog.seconds(result.time()),
                    files == 0 ? "" : ", " + Numbers.counted(files, "file")));
            outcome.remarks().forEach(remark -> lines.add("  " + remark));
            if (outcome instanceof Outcome.Loaded loaded) {
                load(loaded.load(), names).forEach(line -> lines.add("  " + line));
            }
            if (outcome instanceof Outcome.Reported reported) {
                timings(reported, result.time(), times).forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    /** What took long, or what took how long: first what was read for many statistics. */
    private static List<String> timings(Outcome.Reported reported, Duration whole, boolean all) {
        if (!all) {
            return reported.answers().stream()
                    .filter(answer -> isLong(answer, whole))
                    .map(answer -> answer.part() + " took " + ProgressLog.seconds(answer.time())
                            + ", more than a tenth of the time")
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        reported.facts().forEach(fact -> lines.add(timing("read " + fact.part(), fact, "")));
        reported.answers()
                .forEach(answer ->
                        lines.add(timing(answer.part(), answer, isLong(answer, whole) ? "  more than a tenth" : "")));
        return lines;
    }

    private static boolean isLong(Timing part, Duration whole) {
        return part.time().multipliedBy(10).compareTo(whole) > 0;
    }

    private static String timing(String name, Timing part, String remark) {
        return String.format(Locale.ROOT, "%-60s %8s%s", name, ProgressLog.seconds(part.time()), remark);
    }

    /** What became of a load's records. */
    static List<String> load(LoadSummary load, int names) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(load));
        LoadCounts counts = load.counts();
        lines.add(count("read", counts.read(), ""));
        lines.add(count("new", counts.added(), ""));
        lines.add(count("updated", counts.updated(), ""));
        lines.add(count("unchanged", counts.unchanged(), ""));
        lines.add(count("duplicate", counts.duplicate(), ""));
        lines.add(count("rejected", counts.rejected(), reasons(load.rejects())));
        lines.addAll(ignored(load, names));
        load.unpacked().stream().limit(names).forEach(file -> lines.add("  " + unpacked(file)));
        load.unpackedTwice().stream().limit(names).forEach(file -> lines.add("  " + unpackedTwice(file)));
        lines.add(count("cables", load.totals().cables(), years(load.totals())));
        if (load.totals().undated() > 0) {
            lines.add(undated(load.totals()));
        }
        if (!load.totals().origins().isEmpty()) {
            lines.add("top origins: " + pairs(load.totals().origins()));
        }
        load.outdated().forEach(outdated -> lines.add(remark(outdated)));
        return lines;
    }

    /** What there is to know of a file that is not what its name says. */
    public static String unpacked(String file) {
        return file + " is not compressed as its name says: it is read as it is";
    }

    private static String unpackedTwice(String file) {
        return file + " was unpacked twice: what was read of it could not be kept beside the tables";
    }

    /** How many of each reason, and the names of those that somebody may miss most; nothing where there are none passed over. */
    private static List<String> ignored(LoadSummary load, int names) {
        IgnoredFiles ignored = load.ignored();
        List<String> lines = new ArrayList<>();
        int number = ignored.files().size();
        if (number > 0) {
            lines.add(count("ignored", number, " (" + pairs(ignored.counts()) + ")"));
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

    private static String outcome(LoadSummary load) {
        return switch (load.state()) {
            case PUBLISHED -> "load " + load.ordinal() + " published";
            case UNCHANGED -> "nothing changed: no snapshot was made";
            case STOPPED -> "load " + load.ordinal() + " stopped: nothing was published";
            case ROLLED_BACK -> "snapshot " + load.ordinal() + " restores an earlier state";
            case DRY_RUN -> "dry run: nothing was written";
        };
    }

    /** A number, with what there is to say about it. */
    static String count(String word, long count, String remark) {
        return String.format(Locale.ROOT, "%-10s %11s%s", word, Numbers.whole(count), remark);
    }

    private static String remark(Outdated outdated) {
        return switch (outdated) {
            case PARSER ->
                "cables of earlier loads were taken apart by another version of the parser: load --reparse renews them";
            case DICTIONARY ->
                "cables of earlier loads have the topics of another dictionary: topics retag renews them";
        };
    }

    private static String undated(CableTotals totals) {
        return Numbers.whole(totals.undated()) + " of " + Numbers.counted(totals.cables(), "cable")
                + " have no date; they are listed by: query -e \"SELECT id, source_file, issues FROM cables"
                + " WHERE created IS NULL\"";
    }

    private static String years(CableTotals totals) {
        if (totals.firstYear() == null || totals.lastYear() == null) {
            return "";
        }
        return " (" + totals.firstYear() + " to " + totals.lastYear() + ")";
    }

    private static String reasons(Map<String, Long> rejects) {
        return rejects.isEmpty() ? "" : " (" + pairs(rejects) + ")";
    }

    /** For example {@code damaged 1, truncated 2}. */
    static String pairs(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Numbers.whole(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
