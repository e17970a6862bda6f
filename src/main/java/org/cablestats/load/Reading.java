package org.cablestats.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.table.schema.LoadTables.InputRow;

/**
 * What a load says of its input: all that is kept of the ledger once it is known what to write.
 *
 * @param inputs a row for each source, in their order
 * @param ignored the files that were passed over
 * @param rejects records that could not be read, in the order of the input
 */
record Reading(List<InputRow> inputs, IgnoredFiles ignored, List<LedgerEntry> rejects) {
    /**
     * Of some sources.
     *
     * @throws org.cablestats.fault.UsageException where there is nothing but what was passed over, or nothing at all in a source
     */
    static Reading of(List<String> sources, Ledger ledger) {
        IgnoredFiles ignored = ledger.ignored(sources);
        return new Reading(SourceSum.of(sources, ledger), ignored, ledger.rejects());
    }

    /** Number of records that could not be read, by reason. */
    Map<String, Long> reasons() {
        Map<String, Long> reasons = new TreeMap<>();
        rejects.forEach(entry -> reasons.merge(String.valueOf(entry.reason()), 1L, Long::sum));
        return reasons;
    }
}
