package org.cablestats.table.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.util.SnapshotUtil;

/**
 * Lines of {@code cables} that nobody has published: that of a load at work, and those that killed loads left behind. Readers
 * never see them.
 */
public final class Unpublished {
    /** The line of a compaction. */
    public static final String MAINTENANCE = "maintenance";

    private static final String LOAD = "load_";

    private Unpublished() {}

    /** The line of a load. */
    public static String ofLoad(int ordinal) {
        return LOAD + ordinal;
    }

    /** Names of such branches; those that somebody else made are none of ours. */
    public static List<String> branches(Table cables) {
        return cables.refs().entrySet().stream()
                .filter(reference -> reference.getValue().isBranch())
                .map(Map.Entry::getKey)
                .filter(name -> name.startsWith(LOAD) || name.equals(MAINTENANCE))
                .sorted()
                .toList();
    }

    /** Iceberg's numbers of the snapshots that are on such a branch only. */
    public static Set<Long> snapshots(Table cables) {
        Set<Long> published = new HashSet<>(SnapshotUtil.currentAncestorIds(cables));
        cables.refs().values().stream()
                .filter(SnapshotRef::isTag)
                .map(SnapshotRef::snapshotId)
                .forEach(published::add);
        Set<Long> snapshots = new HashSet<>();
        for (String branch : branches(cables)) {
            long head = Objects.requireNonNull(cables.refs().get(branch)).snapshotId();
            SnapshotUtil.ancestorIdsBetween(head, null, cables::snapshot).forEach(snapshots::add);
        }
        snapshots.removeAll(published);
        return snapshots;
    }

    /**
     * Removes the branches with their snapshots and these snapshots' files, in one commit. Only under the load's lock.
     *
     * @return number of branches
     */
    public static int remove(Table cables) {
        List<String> branches = branches(cables);
        if (branches.isEmpty()) {
            return 0;
        }
        Set<Long> snapshots = snapshots(cables);
        Transaction transaction = cables.newTransaction();
        var references = transaction.manageSnapshots();
        branches.forEach(references::removeBranch);
        references.commit();
        if (!snapshots.isEmpty()) {
            var expiry = SnapshotExpiry.ofNothing(transaction.expireSnapshots());
            snapshots.forEach(expiry::expireSnapshotId);
            expiry.commit();
        }
        transaction.commitTransaction();
        return branches.size();
    }
}
