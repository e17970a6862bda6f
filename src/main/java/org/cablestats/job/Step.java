package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cablestats.load.ModelChoice;
import org.cablestats.query.Selection;
import org.cablestats.report.Reports.Format;
import org.jspecify.annotations.Nullable;

/** One step of a run. */
public sealed interface Step {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}; empty for one from the command line. */
    String place();

    /** What must hold: of its load before that is published, or of what is there. */
    default List<Check> checks() {
        return List.of();
    }

    /** The folder that it writes files to, made where missing. */
    default Optional<Path> target() {
        return Optional.empty();
    }

    /** Whether it finds topics in cables, or learns to. */
    default boolean findsTopics() {
        return !(this instanceof Sample || this instanceof Checks || this instanceof Report);
    }

    /** The word in job files, for example {@code load}. */
    String word();

    /**
     * Writes an invented corpus.
     *
     * @param into folder, made where missing
     * @param cables number of distinct cables
     * @param seed of every random choice
     */
    record Sample(Path into, int cables, long seed, String place) implements Step {
        @Override
        public Optional<Path> target() {
            return Optional.of(into);
        }

        @Override
        public String word() {
            return "sample";
        }
    }

    /**
     * Loads sources: one commit.
     *
     * @param sources files, folders, globs or URIs
     * @param layout the only layout to expect; null to tell each file's from its content
     * @param rejectLimit share of records, 0 to 1, that may be rejected
     * @param checks what must hold before it is published
     * @param dryRun read and count, write nothing
     */
    record Load(
            List<String> sources,
            @Nullable String layout,
            double rejectLimit,
            List<Check> checks,
            boolean dryRun,
            String place)
            implements Step {
        /** Copies the lists. */
        public Load {
            sources = List.copyOf(sources);
            checks = List.copyOf(checks);
        }

        /** The same without writing. */
        public Load dry() {
            return new Load(sources, layout, rejectLimit, checks, true, place);
        }

        /** The same with what must hold before it is published. */
        Load with(List<Check> held) {
            return new Load(sources, layout, rejectLimit, held, dryRun, place);
        }

        @Override
        public String word() {
            return "load";
        }
    }

    /**
     * Derives every column of the stored cables anew: one commit of what changed.
     *
     * @param dryRun count, write nothing
     */
    record Reparse(boolean dryRun, String place) implements Step {
        @Override
        public String word() {
            return "reparse";
        }
    }

    /**
     * Finds the topics of the stored cables anew: one commit of what changed.
     *
     * @param dryRun count, write nothing
     * @param model which to ask about cables without tags
     */
    record Retag(boolean dryRun, ModelChoice model, String place) implements Step {
        /** A step of the command line; a model that is none is complained of, and the current one kept. */
        public static Retag read(boolean dryRun, @Nullable String model, Complaints complaints) {
            ModelChoice choice = ModelChoice.of(model);
            if (choice == null) {
                complaints.add("model", String.valueOf(model), ModelChoice.EXPECTED, "");
            }
            return new Retag(dryRun, choice == null ? new ModelChoice.Kept() : choice, "");
        }

        @Override
        public String word() {
            return "retag";
        }
    }

    /** Holds the current state against what must be true of it. A load's own checks are part of its step. */
    record Checks(List<Check> checks, String place) implements Step {
        /** Copies the list. */
        public Checks {
            checks = List.copyOf(checks);
        }

        @Override
        public String word() {
            return "check";
        }
    }

    /**
     * Writes reports.
     *
     * @param names of the reports
     * @param formats beside the CSV files
     * @param into folder, made where missing
     * @param selection the cables to report on
     * @param snapshot ordinal of the load whose state is read; null for the current state
     * @param keep of so many states the latest reports of each name stay pinned, at least 1
     */
    record Report(
            List<String> names,
            Set<Format> formats,
            Path into,
            Selection selection,
            @Nullable Integer snapshot,
            int keep,
            String place)
            implements Step {
        /** As usual of a job: the nights of more than a week. */
        static final int KEEP = 10;

        /** Copies the collections. */
        public Report {
            names = List.copyOf(names);
            formats = Set.copyOf(formats);
        }

        @Override
        public Optional<Path> target() {
            return Optional.of(into);
        }

        @Override
        public String word() {
            return "report";
        }
    }

    /** A step that learns from the cables of the current state, keeps what it learned in a table, and answers with it. */
    sealed interface Learn extends Step {
        /** Most cables that are learned from where nothing else is said: some 150 MB of numbers, and minutes. */
        int CABLES = 20_000;

        /** Most cables that are learned from; of more a sample is taken, always the same. */
        int cables();
    }

    /** Learns a model of topics from tagged cables. */
    record Train(int cables, String place) implements Learn {
        @Override
        public String word() {
            return "train";
        }
    }

    /**
     * Holds the topics of words, and those of a model, against tags.
     *
     * @param folds number of parts, each judged by models that know the others
     */
    record Evaluate(int cables, int folds, String place) implements Learn {
        /** As usual: four fifths to learn from. */
        public static final int FOLDS = 5;

        @Override
        public String word() {
            return "evaluate";
        }
    }

    /**
     * Finds themes that nobody named.
     *
     * @param themes number of themes
     */
    record Discover(int cables, int themes, String place) implements Learn {
        /** Of 10 to 100 what others chose for this corpus (EPFL, 2015). */
        public static final int THEMES = 50;

        @Override
        public String word() {
            return "discover";
        }
    }
}
