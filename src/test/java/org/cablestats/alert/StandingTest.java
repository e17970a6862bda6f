package org.cablestats.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cablestats.alert.Judgement.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StandingTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Mute ALWAYS = new Mute(null, LocalDate.of(3000, 1, 1), Set.of());

    @Test
    void tellsOnceAndThatItEnded() {
        assertThat(told(null, "..FFF.F.")).isEqualTo("  f  efe");
    }

    @Test
    void tellsAgainAfterATime() {
        assertThat(told(Duration.ofDays(3), "FFFFFFFF")).isEqualTo("f  s  s ");
        assertThat(told(WEEK, "FFFFFFFFF.")).isEqualTo("f      s e");
    }

    /** Small letters are muted nights. */
    @Test
    void tellsAfterAMuteWhatStillHolds() {
        assertThat(told(null, "ffF.")).isEqualTo("  fe");
        assertThat(told(null, "ff.")).as("nobody knew of it").isEqualTo("   ");
        assertThat(told(null, "F:.")).as("somebody waits to hear that it ended").isEqualTo("f e");
        assertThat(told(null, "F:F")).as("another fire").isEqualTo("f f");
        assertThat(told(null, "F:fF")).as("another fire, begun while muted").isEqualTo("f  f");
    }

    @Test
    void leavesAllAsItWasWhereNothingCanBeJudged() {
        assertThat(told(null, "F??F?.")).isEqualTo("f    e");
        assertThat(told(null, "??F")).isEqualTo("  f");
    }

    @Test
    void tellsAgainWhatCouldNotBeTold() {
        Instant night = Instant.parse("2026-11-23T03:00:00Z");
        Standing.Next fires = Standing.QUIET.next(State.FIRED, night, WEEK, Mute.NEVER);
        Standing untold = fires.standing().untold(Standing.QUIET);
        assertThat(untold).isEqualTo(new Standing(night, null));
        assertThat(untold.next(State.FIRED, night.plus(ONE_DAY), WEEK, Mute.NEVER)
                        .telling())
                .isEqualTo(Telling.FIRES);
        assertThat(untold.next(State.NOT_FIRED, night.plus(ONE_DAY), WEEK, Mute.NEVER)
                        .telling())
                .as("nobody knew of it")
                .isEqualTo(Telling.NOTHING);

        Standing told = fires.standing();
        Standing.Next ended = told.next(State.NOT_FIRED, night.plus(ONE_DAY), WEEK, Mute.NEVER);
        assertThat(ended.telling()).isEqualTo(Telling.ENDED);
        assertThat(ended.standing()
                        .untold(told)
                        .next(State.NOT_FIRED, night.plus(WEEK), WEEK, Mute.NEVER)
                        .telling())
                .isEqualTo(Telling.ENDED);
    }

    /** A run does not begin to the second. */
    @Test
    void isNotLateByADayForAMinute() {
        Instant told = Instant.parse("2026-11-23T03:00:50Z");
        Standing standing = new Standing(told, told);

        assertThat(standing.next(State.FIRED, Instant.parse("2026-11-30T03:00:05Z"), WEEK, Mute.NEVER)
                        .telling())
                .isEqualTo(Telling.STILL_FIRES);
        assertThat(standing.next(State.FIRED, Instant.parse("2026-11-30T02:00:00Z"), WEEK, Mute.NEVER)
                        .telling())
                .isEqualTo(Telling.NOTHING);
    }

    @Test
    void isMutedOnDaysAndWeekdays() {
        Mute holidays = new Mute(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 6), Set.of(DayOfWeek.SUNDAY));

        assertThat(List.of("2026-12-20", "2027-01-06", "2026-11-29")).allMatch(day -> isOn(holidays, day));
        assertThat(List.of("2026-12-19", "2027-01-07", "2026-11-30")).noneMatch(day -> isOn(holidays, day));
        assertThat(new Mute(null, LocalDate.of(2026, 1, 1), Set.of()).isOn(Instant.EPOCH))
                .isTrue();
        assertThat(Mute.NEVER.isOn(Instant.EPOCH)).isFalse();
    }

    private static boolean isOn(Mute mute, String day) {
        return mute.isOn(Instant.parse(day + "T12:00:00Z"));
    }

    /** The first letters of what is told, night by night: F fires, a full stop does not, a question mark is not judged; f and a colon are muted. */
    private static String told(@Nullable Duration renotify, String nights) {
        Standing standing = Standing.QUIET;
        List<String> told = new ArrayList<>();
        for (int night = 0; night < nights.length(); night++) {
            char letter = nights.charAt(night);
            State state = letter == '?' ? State.NOT_JUDGED : "Ff".indexOf(letter) >= 0 ? State.FIRED : State.NOT_FIRED;
            Standing.Next next = standing.next(
                    state, FalseAlarms.time(night), renotify, "f:".indexOf(letter) >= 0 ? ALWAYS : Mute.NEVER);
            told.add(
                    next.telling() == Telling.NOTHING
                            ? " "
                            : next.telling().word().substring(0, 1));
            standing = next.standing();
        }
        return String.join("", told);
    }
}
