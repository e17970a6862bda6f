package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.snapshot.Pin;
import org.junit.jupiter.api.Test;

final class MaintenanceWordsTest {
    @Test
    void tellWhatWasDoneAndLeaveOutWhatWasNot() {
        MaintenanceSummary done = new MaintenanceSummary(
                1200,
                3,
                0,
                List.of(1, 2),
                List.of(new Pin(3, "nightly: overview"), new Pin(3, "")),
                0,
                null,
                4096L,
                false);

        assertThat(new Outcome.Maintained(done).remarks())
                .containsExactly(
                        "files before 1,200, files after 3, snapshots expired 2, snapshots pinned by reports 1, bytes"
                                + " freed 4,096",
                        "expired: snapshot 1, 2",
                        "pinned: snapshot 3, by nightly: overview, an earlier report",
                        "'cablestats snapshots unpin N' lets go of one");
    }
}
