package org.cablestats.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.cablestats.fault.UsageException;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Pass;
import org.cablestats.input.Plan;
import org.cablestats.input.Stage;
import org.cablestats.packed.MergedRuns;
import org.cablestats.packed.Spill;
import org.cablestats.source.archive.Packing;

/**
 * What stands where in the input: a small entry for each record, without its text, of some 75 bytes; of large inputs on disk.
 */
final class Ledger {
    /** The order of the input. */
    static final Comparator<LedgerEntry> IN_ORDER = Comparator.<LedgerEntry>comparingInt(
                    entry -> entry.file().index())
            .thenComparingInt(LedgerEntry::entry)
            .thenComparingInt(LedgerEntry::inner)
            .thenComparingLong(entry -> entry.position().offset());

    private static final Comparator<LedgerEntry> BY_ID = Comparator.<LedgerEntry, String>comparing(
                    entry -> Decision.cable(entry).id())
            .thenComparingInt(LedgerEntry::ordinal);

    private final List<LedgerBlock> blocks;
    /** Ordinal after the last record of each. */
    private final int[] ends;

    /**
     * Sees that every byte is accounted for.
     *
     * @param blocks in the order of the input; the records of a file that is no archive tile it
     */
    Ledger(List<LedgerBlock> blocks) {
        this.blocks =
                blocks.stream().filter(block -> !block.entries().isEmpty()).toList();
        this.ends =
                this.blocks.stream().mapToInt(block -> block.entries().size()).toArray();
        Arrays.parallelPrefix(ends, Math::addExact);
        verifyBytes();
    }

    /**
     * Reads the input once.
     *
     * @param stage keeps what a second pass needs
     * @param bytesRead counts up while tasks end
     * @param spill open as long as the ledger is
     */
    static Ledger read(JavaSparkContext spark, Plan plan, Stage stage, LongAccumulator bytesRead, Spill spill) {
        return new Ledger(Tasks.each(
                spark,
                plan,
                (tasks, reading) -> LedgerBlock.of(Tasks.run(tasks, new FirstPass(stage), reading, bytesRead::add)),
                block -> block.in(spill)));
    }

    private record FirstPass(Stage stage) implements Pass<LedgerEntry> {
        @Override
        public LedgerEntry take(InputRecord record) {
            return LedgerEntry.of(record);
        }
    }

    /** All records, in the order of the input. */
    Stream<LedgerEntry> entries() {
        return blocks.stream().flatMap(block -> block.entries().stream());
    }

    /** The cables with their ordinals, sorted by id, of one id in the order of the input. */
    Iterator<LedgerEntry> byId() {
        return MergedRuns.of(
                IntStream.range(0, blocks.size())
                        .mapToObj(index -> blocks.get(index).byId(first(index)))
                        .toList(),
                BY_ID);
    }

    /** Where some of the records stand. */
    Places places(BitSet ordinals) {
        return Places.of(
                ordinals.cardinality(), ordinals.stream().mapToObj(this::entry).iterator());
    }

    private LedgerEntry entry(int ordinal) {
        int found = Arrays.binarySearch(ends, ordinal + 1);
        int index = found < 0 ? -found - 1 : found;
        return blocks.get(index).entries().get(ordinal - first(index));
    }

    private int first(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Those that could not be read. */
    List<LedgerEntry> rejects() {
        return others().filter(entry -> entry.reason() != null).toList();
    }

    /**
     * The files that were passed over.
     *
     * @param sources that were to be read
     * @throws UsageException where there is nothing else, or nothing at all in one of the sources
     */
    IgnoredFiles ignored(List<String> sources) {
        // An archive of nothing but folders, or a compressed file of nothing.
        PlannedLoad.verifyFound(sources, files(), "there is no record in it");
        IgnoredFiles ignored = IgnoredFiles.of(others());
        if (ignored.files().size() == size()) {
            throw new UsageException(ignored.problems());
        }
        return ignored;
    }

    private Stream<InputFile> files() {
        return blocks.stream().flatMap(block -> block.bytes().keySet().stream());
    }

    /** Number of records. */
    int size() {
        return blocks.isEmpty() ? 0 : ends[ends.length - 1];
    }

    private Stream<LedgerEntry> others() {
        return blocks.stream().flatMap(block -> block.others().stream());
    }

    // The parts of a file meet without gap or overlap exactly where the lengths of its records add up to its size.
    private void verifyBytes() {
        Map<InputFile, Long> bytes = new HashMap<>();
        blocks.forEach(block -> block.bytes().forEach((file, read) -> bytes.merge(file, read, Long::sum)));
        List<String> wrong = new ArrayList<>();
        bytes.forEach((file, read) -> {
            if (read != file.size() && Packing.of(file.name()).isEmpty()) {
                wrong.add(file.name() + " has " + file.size() + " bytes, " + read + " were read");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Cannot account for every byte: " + wrong);
        }
    }
}
