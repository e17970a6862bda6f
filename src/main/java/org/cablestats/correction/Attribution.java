package org.cablestats.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cablestats.correction.RowTrace.Counted;
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
        List<Counted> own = trace.of(number.row());
        List<CableMove> crossed = own == null ? List.of() : joinedOrLeft(own);
        // A row of none that came or went was moved by no cable of its own.
        if (own != null && !crossed.isEmpty() && number.isWholeCount() && explains(own, number)) {
            return correction(number, causes(crossed), true, crossed);
        }
        List<CableMove> cables = number.isOfALoad() ? List.of() : cables(own);
        Set<Cause> causes = causes(cables);
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
        if (causes.isEmpty()) {
            causes.add(Cause.UNKNOWN);
        }
        return correction(number, causes, causes.size() == 1, cables);
    }

    private List<CableMove> cables(@Nullable List<Counted> own) {
        return own == null ? moves() : own.stream().map(Counted::move).toList();
    }

    private Correction correction(MovedNumber number, Set<Cause> causes, boolean isCertain, List<CableMove> cables) {
        return new Correction(
                answer.section(), answer.statistic().name(), number, List.copyOf(causes), isCertain, cables);
    }

    /** Whether a count moved by just as many cables as came to its row and left it: then nothing else moved it. */
    private static boolean explains(List<Counted> own, MovedNumber number) {
        long joined = own.stream().filter(Counted::isThere).count()
                - own.stream().filter(Counted::wasThere).count();
        return number.difference() == joined;
    }

    private static List<CableMove> joinedOrLeft(List<Counted> own) {
        return own.stream()
                .filter(each -> each.wasThere() != each.isThere())
                .map(Counted::move)
                .toList();
    }

    private static Set<Cause> causes(List<CableMove> cables) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        cables.forEach(move -> causes.add(move.cause()));
        return causes;
    }

    private List<CableMove> moves() {
        return change == null ? List.of() : change.moves();
    }
}
