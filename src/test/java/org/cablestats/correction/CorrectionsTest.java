package org.cablestats.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cablestats.correction.Invented.cable;
import static org.cablestats.correction.Invented.move;

import java.util.List;
import java.util.Map;
import org.cablestats.correction.StateChange.Untold;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final CableMove LATE = move(Cause.LATE_RELEASE, "07A1", null, cable("2007-03-01", "Alpha"));
    private static final CableMove NEWER = move(Cause.OPEN_PERIOD, "10B1", null, cable("2010-02-03", "Beta"));
    private static final CableMove MOVED =
            move(Cause.SOURCE_CHANGED, "08A2", cable("2008-01-01", "Alpha"), cable("2008-01-01", "Beta"));

    private static Corrections corrections(
            Statistic statistic, String row, boolean isDefinedOtherwise, @Nullable StateChange change) {
        return corrections(statistic, row, "2", isDefinedOtherwise, change);
    }

    private static Corrections corrections(
            Statistic statistic, String row, String is, boolean isDefinedOtherwise, @Nullable StateChange change) {
        return corrections(statistic, row, "1", is, isDefinedOtherwise, change);
    }

    private static Corrections corrections(
            Statistic statistic, String row, String was, String is, @Nullable StateChange change) {
        return corrections(statistic, row, was, is, false, change);
    }

    private static Corrections corrections(
            Statistic statistic,
            String row,
            String was,
            String is,
            boolean isDefinedOtherwise,
            @Nullable StateChange change) {
        String column = statistic.columns().get(0).name();
        MovedNumber number = new MovedNumber(
                Map.of(column, row), Map.of(column, row), statistic.columns().get(1), was, is);
        return Corrections.of(
                List.of(new ComparedAnswer("Origins", statistic, isDefinedOtherwise, List.of(number))), false, change);
    }

    private static Correction ofOrigin(String origin, @Nullable StateChange change) {
        return corrections(Invented.statistic("origin", true), origin, false, change)
                .corrected()
                .get(0);
    }

    @Test
    void namesTheCablesThatTheRowCounts() {
        Correction late = ofOrigin("Alpha", Invented.change(LATE, NEWER));
        assertThat(late.causes()).containsExactly(Cause.LATE_RELEASE);
        assertThat(late.cables()).containsExactly(LATE);
        assertThat(late.isCertain()).isTrue();
        assertThat(late.loads()).containsExactly(2);
    }

    @Test
    void findsACableInTheRowThatItLeftAndInTheOneThatItCameTo() {
        assertThat(ofOrigin("Alpha", Invented.change(MOVED)).cables()).containsExactly(MOVED);
        assertThat(ofOrigin("Beta", Invented.change(MOVED)).cables()).containsExactly(MOVED);
    }

    @Test
    void takesGrowthForNoCorrection() {
        Corrections grown =
                corrections(Invented.statistic("origin", true), "Beta", false, Invented.change(LATE, NEWER));
        assertThat(grown.corrected()).isEmpty();
        assertThat(grown.grown()).isEqualTo(1);
    }

    /** The share of a post is less where another one grew: that is growth, too. */
    @Test
    void takesAShareOfAGrownWholeForNoCorrection() {
        assertThat(corrections(Invented.statistic("origin", true), "Alpha", false, Invented.change(NEWER))
                        .grown())
                .isEqualTo(1);
        assertThat(ofOrigin("Gamma", Invented.change(LATE, NEWER)).causes()).containsExactly(Cause.OTHERS);
    }

    /** A table of posts and years has a row of a post without cables as soon as others have cables of that year. */
    @Test
    void saysOfARowOfNoneThatOthersMovedIt() {
        Statistic origins = Invented.statistic("origin", true);
        Corrections none = corrections(origins, "Gamma", "", "0", Invented.change(LATE, NEWER));
        assertThat(none.corrected().get(0).causes()).containsExactly(Cause.OTHERS);
        assertThat(corrections(origins, "Gamma", "", "0", Invented.change(NEWER))
                        .grown())
                .isEqualTo(1);
        assertThat(corrections(origins, "Gamma", "", "0", null)
                        .corrected()
                        .get(0)
                        .causes())
                .containsExactly(Cause.UNKNOWN);
    }

    /** What a load did is moved by no cable that came after it. */
    @Test
    void seesNoCableBehindWhatALoadDid() {
        Correction other = corrections(Invented.statistic("load", false), "1", false, Invented.change(LATE))
                .corrected()
                .get(0);
        assertThat(other.causes()).containsExactly(Cause.UNKNOWN);
        assertThat(other.cables()).isEmpty();
    }

    /** A row that does not say which cables it counts may be moved by any of them. */
    @Test
    void isNotCertainOfOneOfSeveralCausesWhereNoRowSaysWhichCablesItCounts() {
        Statistic years = Invented.statistic("year", false);
        Correction either = corrections(years, "2007", false, Invented.change(LATE, NEWER))
                .corrected()
                .get(0);
        assertThat(either.causes()).containsExactly(Cause.LATE_RELEASE, Cause.OPEN_PERIOD);
        assertThat(either.isCertain()).isFalse();
        Correction only = corrections(years, "2007", false, Invented.change(LATE))
                .corrected()
                .get(0);
        assertThat(only.isCertain()).isTrue();
    }

    @Test
    void isCertainOfADefinitionAloneButNotBesideCables() {
        Statistic origins = Invented.statistic("origin", true);
        Correction alone = corrections(origins, "Alpha", true, null).corrected().get(0);
        assertThat(alone.causes()).containsExactly(Cause.DEFINITION);
        assertThat(alone.isCertain()).isTrue();
        Correction counted = corrections(origins, "Alpha", true, Invented.change(LATE))
                .corrected()
                .get(0);
        assertThat(counted.causes())
                .as("one cable came, and the count is one more: the definition changed nothing")
                .containsExactly(Cause.LATE_RELEASE);
        Correction both = corrections(origins, "Alpha", "5", true, Invented.change(LATE))
                .corrected()
                .get(0);
        assertThat(both.causes()).containsExactly(Cause.LATE_RELEASE, Cause.DEFINITION);
        assertThat(both.isCertain()).isFalse();
    }

    /** A cable whose level changed is no reason that there is one more of its post. */
    @Test
    void leavesOutCablesThatTheRowCountsBeforeAndAfter() {
        CableMove elsewhere =
                move(Cause.SOURCE_CHANGED, "06A3", cable("2006-01-01", "Alpha"), cable("2006-01-02", "Alpha"));
        Correction late = ofOrigin("Alpha", Invented.change(LATE, elsewhere));
        assertThat(late.cables()).containsExactly(LATE);
        assertThat(late.causes()).containsExactly(Cause.LATE_RELEASE);
    }

    @Test
    void saysThatItDoesNotKnow() {
        assertThat(ofOrigin("Alpha", null).causes()).containsExactly(Cause.UNKNOWN);
        assertThat(ofOrigin("Alpha", StateChange.untold(Untold.NOT_KEPT, List.of()))
                        .causes())
                .containsExactly(Cause.STATE);
    }

    /** Which cables are of no known origin, no column says. */
    @Test
    void looksForNoCablesOfAnUnknownName() {
        assertThat(ofOrigin("unknown", Invented.change(LATE, MOVED)).isCertain())
                .isFalse();
    }
}
