package org.cablestats.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Language;
import org.cablestats.query.Selection;
import org.cablestats.table.Warehouse;

/** One step of a run: it takes itself. */
public sealed interface Step
        permits Sample, Load, Reparse, Retag, Index, Alert, Checks, Query, Export, Maintain, Report, LearnStep {
    /** Where it was written, before a message: {@code "jobs/nightly.yaml:4: "}; empty for one from the command line. */
    String place();

    /**
     * Takes it.
     *
     * @throws CheckException where a check does not hold, or there are too few cables to learn from
     */
    Outcome take(JobContext context);

    /** The word in job files: {@code load} of {@link Load}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it finds topics in cables, or learns to. */
    default boolean findsTopics() {
        return this instanceof Load || this instanceof Reparse || this instanceof Retag || this instanceof LearnStep;
    }

    /** What must hold: of its load before that is published, or of what is there. */
    default List<Check> checks() {
        return List.of();
    }

    /** The folder that it writes files to, made where missing. */
    default Optional<Path> target() {
        return Optional.empty();
    }

    /** Whether it only tries, and leaves nothing behind. */
    default boolean isDry() {
        return (this instanceof Load load && load.dryRun())
                || (this instanceof Reparse reparse && reparse.dryRun())
                || (this instanceof Retag retag && retag.dryRun());
    }

    /** The cables that it is about. */
    default Selection selection() {
        return Selection.ALL;
    }

    /**
     * Why it is to be taken even where nothing has changed since it last was: what it does depends on more than definitions, sources and the
     * warehouse, such as the time, or reaches further than to files and the warehouse. Nothing where it would only do the same again; a step
     * that does not say that is taken.
     */
    default Optional<String> alwaysTaken() {
        return Optional.of("step " + word() + " is taken each time");
    }

    /** Whether what it makes in the warehouse beside the tables is there, and of their state. */
    default boolean isStill(Warehouse open) {
        return true;
    }

    /** Languages that its reports are told in. */
    default List<Language> languages() {
        return List.of();
    }

    /** Names of the reports that it writes. */
    default List<String> reports() {
        return List.of();
    }

    /** Names of the statistics that it answers by itself. */
    default List<String> statistics() {
        return List.of();
    }

    /**
     * What it would do, in lines; none where its word says all. Writes nothing.
     *
     * @throws UsageException where it could not do it
     */
    default List<String> plan(JobContext context) {
        return List.of();
    }

    /** What it names and nobody defines: a message each, with its place. */
    default List<String> faults(Definitions definitions) {
        return checks().stream().flatMap(check -> check.faults().stream()).toList();
    }
}
