package org.cablestats.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.InputRow;
import org.cablestats.table.snapshot.Derivation;

/**
 * What a load did.
 *
 * @param ordinal of the load; 0 for a dry run
 * @param state how it ended
 * @param failures why it was stopped, or what does not hold of a state that it left as it was; else empty
 * @param counts what became of the records
 * @param rejects number of rejected records by reason
 * @param ignored files that were passed over; no records, so not among the counts
 * @param unpacked names of files that are not compressed as their names say, and were read as they are
 * @param unpackedTwice names of archives and compressed files of which what was read could not be kept
 * @param totals of the table afterwards
 * @param outdated what the load would have made of the cables that were there before, but did not
 * @param inputs what was read, source by source; empty for a dry run and for what was made of the stored cables
 * @param seconds by step
 */
public record LoadSummary(
        int ordinal,
        State state,
        List<String> failures,
        LoadCounts counts,
        Map<String, Long> rejects,
        IgnoredFiles ignored,
        List<String> unpacked,
        List<String> unpackedTwice,
        CableTotals totals,
        Set<Outdated> outdated,
        List<InputRow> inputs,
        Map<String, Double> seconds) {

    /** Copies the lists. */
    public LoadSummary {
        failures = List.copyOf(failures);
        inputs = List.copyOf(inputs);
    }

    /** What differs between the rows of earlier loads and those of this one; {@code load --reparse} makes them alike, and of topics {@code topics retag} too. */
    public enum Outdated {
        /** Another version of the parser took the earlier cables apart. */
        PARSER,
        /** Another dictionary gave the earlier cables their topics. */
        DICTIONARY;

        static Set<Outdated> of(Derivation before, Derivation now) {
            Set<Outdated> outdated = EnumSet.noneOf(Outdated.class);
            if (before.isOtherwiseParsedThan(now)) {
                outdated.add(PARSER);
            }
            if (!before.dictionary().equals(now.dictionary())) {
                outdated.add(DICTIONARY);
            }
            return outdated;
        }
    }

    /** How a load ended. */
    public enum State {
        /** Something changed and is visible. */
        PUBLISHED,
        /** Nothing changed; no snapshot was made. */
        UNCHANGED,
        /** More rejects than the limit, or a check that does not hold; nothing was made visible. */
        STOPPED,
        /** No load: an earlier state was made current again. */
        ROLLED_BACK,
        /** Nothing was written. */
        DRY_RUN
    }
}
