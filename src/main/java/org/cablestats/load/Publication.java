package org.cablestats.load;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cablestats.table.ReferenceRows;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.Branch;
import org.cablestats.topic.TopicDictionary;

/**
 * The way of a load's rows to the readers: written to a branch, audited there, shown at once.
 *
 * @param warehouse that they go to
 * @param steps told of each
 * @param lock of the load
 * @param dictionary of the rows' topics
 */
record Publication(Warehouse warehouse, Steps steps, LoadLock lock, TopicDictionary dictionary) {

    /**
     * Writes a state, and shows it where nothing speaks against it.
     *
     * @param snapshot what the branch must hold when it is written
     * @param write writes it
     * @param failures what does not hold of the branch
     * @return these; where there are any, nothing was shown and nothing is left
     */
    List<String> run(Snapshot snapshot, Consumer<Branch> write, Function<Branch, List<String>> failures) {
        ReferenceRows.renew(warehouse, dictionary);
        Branch branch = warehouse.branch(snapshot.ordinal());
        write.accept(branch);
        steps.run("audit", () -> audit(branch, snapshot));
        List<String> found = failures.apply(branch);
        if (!found.isEmpty()) {
            branch.drop();
            return found;
        }
        steps.run("publish", () -> {
            lock.verify();
            branch.publish();
            return snapshot;
        });
        return List.of();
    }

    // What was counted before writing must be what the branch holds now: same rows, each id once, same contents.
    private static CorpusState audit(Branch branch, Snapshot expected) {
        CorpusState found = branch.state();
        if (!found.isOf(expected)) {
            branch.drop();
            throw new IllegalStateException(
                    "Cannot publish load " + expected.ordinal() + ": expected " + expected + ", found " + found);
        }
        return found;
    }
}
