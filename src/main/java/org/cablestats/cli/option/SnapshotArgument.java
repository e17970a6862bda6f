package org.cablestats.cli.option;

import org.cablestats.definition.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The snapshot that something is done with. */
public final class SnapshotArgument implements Options {
    private final String verb;

    @Parameters(paramLabel = "N", arity = "0..1", description = "a snapshot; see 'cablestats snapshots'")
    private @Nullable String typed;

    private int ordinal;

    /** To be named in messages by what is done: {@code roll back}. */
    public SnapshotArgument(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        if (typed == null) {
            mistakes.add("Cannot " + verb + ": no N is given (expected a snapshot)");
        }
        Integer read = Converters.ORDINAL.read("N", typed, mistakes::add);
        ordinal = read == null ? 0 : read;
    }

    public int ordinal() {
        return ordinal;
    }
}
