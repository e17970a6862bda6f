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
record InputSummary(List<InputRow> inputs, IgnoredFiles ignored, List<LedgerEntry> rejects) {
    /** Number of records that could not be read, by reason. */
    Map<String, Long> reasons() {
        Map<String, Long> reasons = new TreeMap<>();
        rejects.forEach(entry -> reasons.merge(String.valueOf(entry.reason()), 1L, Long::sum));
        return reasons;
    }
}
