package org.cablestats.job;

import java.nio.file.Path;
import java.util.Set;
import org.cablestats.source.record.FileName;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.snapshot.Pin;
import org.jspecify.annotations.Nullable;

/** Keeps the state that the reports of a step read, so that they can be made anew. */
record ReportPins(ReportState state, Pins pins) {
    static ReportPins of(ReportState state) {
        return new ReportPins(state, new Pins(state.warehouse()));
    }

    /** Keeps it for a report, before anything is read, so that no maintenance takes it away meanwhile; null where nothing is to be kept. */
    @Nullable Pin keep(OrderedReport ordered) {
        return state.step().keep() == 0
                ? null
                : pins.add(state.snapshot(), name(ordered.report().fileName()));
    }

    /** Keeps only the latest ones of each name. Not before its reports are there: where one fails, those before it are all there is. */
    void keepLatest(Set<Pin> written) {
        written.forEach(pin -> pins.keepLatest(pin, state.step().keep()));
    }

    /** A job's reports are those of its nights; one that somebody asks for is the one that lies in its folder. */
    private String name(String report) {
        JobDefinition job = state.context().job();
        if (job.isFile()) {
            return job.name() + ": " + report;
        }
        Path into = state.step().delivery().into();
        Path folder = into.toAbsolutePath().normalize().getFileName();
        return report + " in " + (folder == null ? into : FileName.shown(folder));
    }
}
