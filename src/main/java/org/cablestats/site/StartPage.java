package org.cablestats.site;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cablestats.report.file.WrittenReport;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.snapshot.Snapshot;

/**
 * What the warehouse holds.
 *
 * @param chosen the state that is shown
 * @param states all that were published, the newest first
 * @param reports those of the folder that is served
 */
record StartPage(Snapshot chosen, List<State> states, List<WrittenReport> reports) implements SitePage {
    private static final List<ListedColumn<Snapshot>> COLUMNS = List.of(
            column("snapshot", "int", state -> (long) state.ordinal()),
            column("published", "timestamp", Snapshot::dated),
            column("cables", "bigint", Snapshot::cables),
            column("latest_cable", "date", Snapshot::latest),
            column(
                    "restores",
                    "int",
                    state -> state.restores() == null ? null : state.restores().longValue()),
            column("corpus_digest", "string", Snapshot::corpusDigest));

    /**
     * A state in the list.
     *
     * @param link where the site shows it
     */
    record State(Snapshot snapshot, String link) {
        public String cables() {
            return Numbers.whole(snapshot.cables());
        }

        public String published() {
            return TablePart.words(snapshot.dated());
        }
    }

    static StartPage of(Snapshot chosen, List<Snapshot> snapshots, List<WrittenReport> reports) {
        List<State> states = new ArrayList<>();
        snapshots.forEach(each ->
                states.add(new State(each, Link.to("/start", each.ordinal()).toString())));
        Collections.reverse(states);
        return new StartPage(chosen, states, reports);
    }

    /** Whether any state brings an earlier one back. */
    public boolean restored() {
        return states.stream().anyMatch(state -> state.snapshot().restores() != null);
    }

    /** Number of cables of the state that is shown. */
    public String cables() {
        return Numbers.counted(chosen.cables(), "cable");
    }

    @Override
    public String template() {
        return "start";
    }

    @Override
    public String title() {
        return "The cables";
    }

    @Override
    public ResultTable data() {
        return ListedColumn.table(COLUMNS, states.stream().map(State::snapshot).toList());
    }
}
