package org.cablestats.job;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Acceptance;
import org.cablestats.load.Candidate;
import org.cablestats.progress.Progress;
import org.cablestats.run.RunCheck;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** Accepts a load whose checks hold. Questions in SQL that a step of the job will ask are verified before the load reads anything. */
final class LoadAcceptance implements Acceptance {
    private final List<Check> checks;
    private final List<NoRowsCheck> questions;
    private final InstantSource clock;
    private final Progress progress;
    private List<RunCheck> verdicts = List.of();
    private @Nullable Warehouse warehouse;

    /** The acceptance of a load by its checks, which asks about those of all steps of the job beforehand. */
    LoadAcceptance(List<Check> checks, List<Check> ofJob, InstantSource clock, Progress progress) {
        this.checks = checks;
        this.questions = ofJob.stream()
                .filter(NoRowsCheck.class::isInstance)
                .map(NoRowsCheck.class::cast)
                .toList();
        this.clock = clock;
        this.progress = progress;
    }

    @Override
    public void prepare(Warehouse opened) {
        warehouse = opened;
        if (questions.isEmpty()) {
            return;
        }
        Facts facts = new StateFacts(opened, Candidate.current(opened), clock.instant(), List.of());
        List<String> problems = new ArrayList<>();
        questions.forEach(question -> problems.addAll(problems(question, facts)));
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }

    /** Says what is wrong with a question without answering it. */
    private static List<String> problems(NoRowsCheck question, Facts facts) {
        try {
            facts.ask("DESCRIBE QUERY " + question.sql());
            return List.of();
        } catch (UsageException e) {
            return e.problems().stream()
                    .map(problem -> question.place() + problem)
                    .toList();
        }
    }

    @Override
    public List<String> failures(Supplier<Candidate> candidate) {
        if (checks.isEmpty() || warehouse == null) {
            return List.of();
        }
        progress.begin("check");
        List<String> found;
        try {
            verdicts = Check.verdicts(checks, new StateFacts(warehouse, candidate.get(), clock.instant(), checks));
            found = Check.failures(checks, verdicts);
        } finally {
            progress.end();
        }
        return found.isEmpty() ? found : withNumber(found);
    }

    /** What the checks said; none where it did not come to that. */
    List<RunCheck> verdicts() {
        return verdicts;
    }

    private static List<String> withNumber(List<String> found) {
        // Rows that should not be there stand below their message.
        long number = found.stream().filter(line -> !line.startsWith(" ")).count();
        List<String> lines = new ArrayList<>();
        lines.add((number == 1 ? "a check does not hold" : number + " checks do not hold")
                + ", so nothing was published");
        lines.addAll(found);
        return lines;
    }
}
