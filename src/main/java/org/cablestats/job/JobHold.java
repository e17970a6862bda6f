package org.cablestats.job;

import java.util.function.Consumer;
import org.cablestats.fault.MachineException;
import org.cablestats.run.RunRecords;
import org.cablestats.table.catalog.JobLock;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.LockWait;
import org.jspecify.annotations.Nullable;

/** Sees that no other run of a job is at work on the same warehouse. Where no lock can be made beside its records, that is told. */
final class JobHold implements AutoCloseable {
    private final String job;
    private final RunRecords records;
    private final LockWait patience;
    private final Consumer<String> messages;
    private boolean isTried;
    private @Nullable LoadLock lock;

    JobHold(String job, RunRecords records, LockWait patience, Consumer<String> messages) {
        this.job = job;
        this.records = records;
        this.patience = patience;
        this.messages = messages;
    }

    /**
     * Takes the lock, the first time that it is called: there must be a warehouse.
     *
     * @throws MachineException where another run holds it
     */
    void take() {
        if (isTried) {
            return;
        }
        isTried = true;
        try {
            lock = new JobLock(records.lockFile(job), job).take(patience);
        } catch (MachineException e) {
            if (e.isOfLock()) {
                throw e;
            }
            messages.accept("Cannot see whether another run of job '" + job + "' is at work: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
