package org.cablestats.job;

import java.time.LocalDate;
import java.util.Objects;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.load.LoadLog;
import org.cablestats.query.Selection;
import org.cablestats.report.page.Provenance;
import org.cablestats.table.ProgramVersion;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A state of which a selection is asked, and what is known of where its numbers come from.
 *
 * @param dictionary of the definitions, whose topics have labels
 * @param date day that the run was given; null where it was given none
 * @param words that it is told in
 */
record AskedState(
        Warehouse warehouse,
        Snapshot snapshot,
        Selection selection,
        TopicDictionary dictionary,
        @Nullable LocalDate date,
        Words words) {
    /**
     * Where the numbers of an answer come from.
     *
     * @param made the definitions that it is made by
     * @param topic what a report is on; null for none
     * @param cables number of cables that are asked
     */
    Provenance provenance(RunId made, @Nullable String topic, long cables) {
        return new Provenance(
                runId(made),
                snapshot.ordinal(),
                snapshot.corpusDigest(),
                warehouse.derivation(snapshot).dictionary(),
                warehouse.derivation(snapshot).model(),
                ProgramVersion.text(),
                snapshot.latest(),
                date,
                new Archive(LoadLog.all(warehouse), warehouse.snapshots()).names(snapshot.ordinal()),
                cables,
                SelectionText.of(selection, topic, dictionary, words),
                SelectionKeys.of(selection));
    }

    private String runId(RunId made) {
        if (words.language() != Language.EN) {
            made.with(words.content());
        }
        return made.with(dictionary.digest())
                .with(warehouse.derivation(snapshot).toString())
                .with(WarehouseState.learned(warehouse))
                .with(ProgramVersion.text())
                .with(snapshot.corpusDigest())
                .with(selection.toString())
                .with(Objects.toString(date))
                .digits();
    }
}
