package org.cablestats.cli.option;

import org.cablestats.definition.Problems;
import org.cablestats.job.Forms;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The snapshot that something is done with. */
public final class SnapshotArgument implements Options {
    private final String verb;

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "a snapshot, or a day or time by whose end it was published; see" + " 'cablestats snapshots'")
    private @Nullable String typed;

    private SnapshotChoice choice = SnapshotChoice.CURRENT;

    /** To be named in messages by what is done: {@code roll back}. */
    public SnapshotArgument(String verb) {
        this.verb = verb;
    }

    @Override
    public void check(Program program, Problems mistakes) {
        if (typed == null) {
            mistakes.add("Cannot " + verb + ": no N is given (expected a snapshot)");
        }
        SnapshotChoice read = Forms.SNAPSHOT.read("N", typed, mistakes::add);
        choice = read == null ? choice : read;
    }

    public Snapshot of(Warehouse warehouse) {
        return warehouse.chosen(choice);
    }
}
