package org.cablestats.cli;

import java.util.Optional;
import org.cablestats.definition.Problems;
import org.cablestats.job.Form;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The snapshot that something is done with. */
final class SnapshotArgument implements Options {
    private static final Form<Integer> ORDINAL = new Form<>(
            // Nine digits are sure to fit.
            text -> Optional.of(text)
                    .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf),
            "a whole number from 1 on");

    private final String verb;

    @Parameters(paramLabel = "N", arity = "0..1", description = "a snapshot; see 'cablestats snapshots'")
    private @Nullable String typed;

    private int ordinal;

    /** To be named in messages by what is done: {@code roll back}. */
    SnapshotArgument(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        if (typed == null) {
            mistakes.add("Cannot " + verb + ": no N is given (expected a snapshot)");
        }
        Integer read = ORDINAL.read("N", typed, mistakes::add);
        ordinal = read == null ? 0 : read;
    }

    int ordinal() {
        return ordinal;
    }
}
