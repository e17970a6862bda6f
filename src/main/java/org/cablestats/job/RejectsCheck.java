package org.cablestats.job;

import java.util.Arrays;
import java.util.List;
import org.cablestats.load.Candidate;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunCheck;
import org.cablestats.source.record.RejectReason;
import org.jspecify.annotations.Nullable;

/** The rejects of the load for a reason; null for any. */
record RejectsCheck(@Nullable String reason, RejectLimit limit, String place) implements Check {
    @Override
    public RunCheck verdict(Facts facts) {
        Candidate state = facts.state();
        long read = state.snapshot().counts().read();
        long rejected = reason == null
                ? state.snapshot().counts().rejected()
                : state.rejects().getOrDefault(reason, 0L);
        return new RunCheck(
                "the load: " + Numbers.whole(rejected) + " of " + Numbers.whole(read) + " records were rejected"
                        + (reason == null ? "" : " as " + reason),
                (double) rejected,
                limit.toString(),
                limit.holds(rejected, read));
    }

    @Override
    public List<String> faults() {
        List<String> reasons =
                Arrays.stream(RejectReason.values()).map(RejectReason::label).toList();
        return reason == null ? List.of() : Check.unknown(this, "reason '" + reason + "' of rejects", reason, reasons);
    }
}
