package org.cablestats.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what moved the numbers of an answer.
 *
 * @param isOtherVersion whether another version of the program made the earlier report
 * @param change what became of the cables; null where both reports read the same state
 * @param trace the way from rows to cables
 */
record Attribution(
        ComparedAnswer answer,
        boolean isOtherVersion,
        @Nullable StateChange change,
        RowTrace trace) {
    static Attribution of(ComparedAnswer answer, boolean isOtherVersion, @Nullable StateChange change) {
        List<CableMove> moves = change == null ? List.of() : change.moves();
        return new Attribution(
                answer,
                isOtherVersion,
                change,
                new RowTrace(answer.statistic().selects(), answer.moved().isEmpty() ? List.of() : moves));
    }

    Correction of(MovedNumber number) {
        List<CableMove> own = trace.of(number.row());
        List<CableMove> cables = own == null ? moves() : own;
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        cables.forEach(move -> causes.add(move.cause()));
        if (own != null && own.isEmpty() && !moves().isEmpty()) {
            causes.add(Cause.OTHERS);
        }
        if (change != null && change.untold() != null) {
            causes.add(Cause.STATE);
        }
        if (answer.isDefinedOtherwise()) {
            causes.add(Cause.DEFINITION);
        }
        if (isOtherVersion) {
            causes.add(Cause.VERSION);
        }
        boolean areCablesAlone = own != null && !answer.isDefinedOtherwise() && !isOtherVersion;
        if (causes.isEmpty()) {
            causes.add(Cause.UNKNOWN);
        }
        return new Correction(
                answer.section(),
                answer.statistic().name(),
                number,
                List.copyOf(causes),
                areCablesAlone || causes.size() == 1,
                cables);
    }

    private List<CableMove> moves() {
        return change == null ? List.of() : change.moves();
    }
}
