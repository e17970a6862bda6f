package org.cablestats.correction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an earlier report that are other now.
 *
 * @param corrected those that growth alone does not explain, in the order of the sections
 * @param grown how many others are other by cables of months alone that were open then
 * @param change what became of the cables; null where both reports read the same state, or no number moved
 */
public record Corrections(
        List<Correction> corrected, int grown, @Nullable StateChange change) {
    public Corrections {
        corrected = List.copyOf(corrected);
    }

    /**
     * Of answers.
     *
     * @param isOtherVersion whether another version of the program made the earlier report
     */
    public static Corrections of(List<ComparedAnswer> answers, boolean isOtherVersion, @Nullable StateChange change) {
        List<Correction> corrected = new ArrayList<>();
        int grown = 0;
        for (ComparedAnswer answer : answers) {
            Attribution attribution = Attribution.of(answer, isOtherVersion, change);
            for (MovedNumber number : answer.moved()) {
                Correction correction = attribution.of(number);
                if (isGrowth(correction, change)) {
                    grown++;
                } else {
                    corrected.add(correction);
                }
            }
        }
        return new Corrections(corrected, grown, change);
    }

    private static boolean isGrowth(Correction correction, @Nullable StateChange change) {
        Set<Cause> causes = EnumSet.copyOf(correction.causes());
        if (causes.equals(Set.of(Cause.OTHERS)) && change != null) {
            return change.moves().stream().allMatch(move -> move.cause() == Cause.OPEN_PERIOD);
        }
        return causes.equals(Set.of(Cause.OPEN_PERIOD));
    }
}
