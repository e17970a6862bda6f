package org.cablestats.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.SourceDigests.Found;
import org.cablestats.progress.Timing;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunCheck;
import org.cablestats.table.maintenance.MaintenanceSummary;

/** What a step did. */
public sealed interface Outcome {
    /** The files that it wrote, in order. */
    default List<Path> files() {
        return List.of();
    }

    /** The paths that are told of them. */
    default List<Path> told() {
        return files();
    }

    /** What else a person should know. */
    default List<String> remarks() {
        return List.of();
    }

    /** What the checks of its step said, in their order. */
    default List<RunCheck> checks() {
        return List.of();
    }

    /**
     * What of it ends the run, in lines.
     *
     * @param place of its step, before a message
     */
    default List<String> failures(String place) {
        return List.of();
    }

    /**
     * A load, or what is made of the stored cables as one.
     *
     * @param sources that it read, in order, as they lay there; nothing of one of which that is not known, and none where nobody asked
     * @param checks what those of the load said; none where it did not come to that
     */
    record Loaded(LoadSummary load, List<Optional<Found>> sources, List<RunCheck> checks) implements Outcome {
        public Loaded {
            sources = List.copyOf(sources);
            checks = List.copyOf(checks);
        }

        public Loaded(LoadSummary load) {
            this(load, List.of(), List.of());
        }

        @Override
        public List<String> failures(String place) {
            List<String> failures = new ArrayList<>(load.failures());
            if (!failures.isEmpty()) {
                failures.set(0, place + "Cannot publish the load: " + failures.get(0));
            }
            return failures;
        }
    }

    record Written(List<Path> files) implements Outcome {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Reports.
     *
     * @param facts how long it took to read what many statistics ask
     * @param answers how long each statistic took
     * @param basis digest of what they see of the warehouse
     */
    record Reported(List<Path> files, List<String> remarks, List<Timing> facts, List<Timing> answers, String basis)
            implements Outcome {
        public Reported {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
            facts = List.copyOf(facts);
            answers = List.copyOf(answers);
        }
    }

    /**
     * Reports that would only be written again.
     *
     * @param files that lie there
     * @param basis digest of what they see of the warehouse
     * @param writer the run that wrote them
     */
    record Kept(List<Path> files, String basis, String writer, String remark) implements Outcome {
        public Kept {
            files = List.copyOf(files);
        }

        @Override
        public List<Path> told() {
            return List.of();
        }

        @Override
        public List<String> remarks() {
            return List.of(remark);
        }
    }

    /** Something was learned, kept, and is answered with. */
    record Learned(ResultTable table) implements Outcome {}

    /**
     * The index that searches ask is of a state.
     *
     * @param changed number of cables that were taken into it anew, or out
     */
    record Indexed(int snapshot, long changed) implements Outcome {
        @Override
        public List<String> remarks() {
            return List.of(
                    "index of snapshot " + snapshot + ": " + Numbers.counted(changed, "cable") + " taken in or out");
        }
    }

    /**
     * A snapshot was written as plain files.
     *
     * @param into folder of all of them, which is told in their place
     * @param contents what they are of, in words
     */
    record Exported(Path into, List<Path> files, String contents) implements Outcome {
        public Exported {
            files = List.copyOf(files);
        }

        @Override
        public List<Path> told() {
            return List.of(into);
        }

        @Override
        public List<String> remarks() {
            return List.of(contents);
        }
    }

    /** The warehouse was maintained. */
    record Maintained(MaintenanceSummary done) implements Outcome {
        @Override
        public List<String> remarks() {
            return MaintenanceWords.all(done);
        }
    }

    /**
     * An alert was judged.
     *
     * @param unread what could not be read of earlier runs
     */
    record Judged(RunAlert alert, List<String> unread) implements Outcome {
        @Override
        public List<String> remarks() {
            return Stream.concat(alert.lines().stream(), unread.stream()).toList();
        }
    }

    /**
     * The state was held against what must be true of it.
     *
     * @param checks what they said
     * @param failures what does not hold, in lines
     */
    record Held(List<RunCheck> checks, List<String> failures) implements Outcome {
        public Held {
            checks = List.copyOf(checks);
            failures = List.copyOf(failures);
        }

        @Override
        public List<String> failures(String place) {
            return failures;
        }
    }
}
