package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.fault.UsageException;
import org.cablestats.input.InputFile;
import org.cablestats.input.Plan;

/**
 * What stands where in the input: a small entry for each record, without its text. Small enough for the driver: some 200 bytes
 * a record.
 *
 * @param entries all records in the order of the input; those of a file that is no archive tile it
 */
record Ledger(List<LedgerEntry> entries) {
    /** The order of the input. */
    static final Comparator<LedgerEntry> IN_ORDER = Comparator.<LedgerEntry>comparingInt(
                    entry -> entry.file().index())
            .thenComparingInt(LedgerEntry::entry)
            .thenComparingInt(LedgerEntry::inner)
            .thenComparingLong(entry -> entry.position().offset());

    /** Sees that every byte is accounted for. */
    Ledger {
        verifyBytes(entries);
    }

    /**
     * Reads the input once.
     *
     * @param bytesRead counts up while tasks end
     */
    static Ledger read(JavaSparkContext spark, Plan plan, LongAccumulator bytesRead) {
        return new Ledger(Tasks.each(spark, plan, tasks -> Tasks.run(tasks, LedgerEntry::of, bytesRead::add)));
    }

    /** Those that could not be read. */
    List<LedgerEntry> rejects() {
        return entries.stream().filter(entry -> entry.reason() != null).toList();
    }

    /** Number of records that could not be read, by reason. */
    Map<String, Long> reasons() {
        Map<String, Long> reasons = new TreeMap<>();
        rejects().forEach(entry -> reasons.merge(String.valueOf(entry.reason()), 1L, Long::sum));
        return reasons;
    }

    /**
     * The files that were passed over.
     *
     * @param sources that were to be read
     * @throws UsageException where there is nothing else, or nothing at all in one of the sources
     */
    IgnoredFiles ignored(List<String> sources) {
        // An archive of nothing but folders, or a compressed file of nothing.
        PlannedLoad.verifyFound(sources, entries.stream().map(LedgerEntry::file), "there is no record in it");
        IgnoredFiles ignored = IgnoredFiles.of(entries);
        if (ignored.files().size() == entries.size()) {
            throw new UsageException(ignored.problems());
        }
        return ignored;
    }

    // The parts of a file meet without gap or overlap exactly where the lengths of its records add up to its size.
    private static void verifyBytes(List<LedgerEntry> entries) {
        Map<InputFile, Long> bytes = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.isInPlainFile()) {
                bytes.merge(entry.file(), entry.position().length(), Long::sum);
            }
        }
        List<String> wrong = new ArrayList<>();
        bytes.forEach((file, read) -> {
            if (read != file.size()) {
                wrong.add(file.name() + " has " + file.size() + " bytes, " + read + " were read");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Cannot account for every byte: " + wrong);
        }
    }
}
