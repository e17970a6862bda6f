package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a run was due the last time. */
final class DueTimesTest {
    private static final LocalDateTime MOMENT = LocalDateTime.parse("2027-03-16T12:34:56");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 3 * * *       | 2026-11-30T12:00:00 | 2026-11-30T03:00
            0 3 * * *       | 2026-11-30T03:00:00 | 2026-11-29T03:00
            0 3 * * *       | 2026-11-30T03:00:01 | 2026-11-30T03:00
            */15 6-18 * * * | 2026-11-30T00:10:00 | 2026-11-29T18:45
            0 0 1,15 * fri  | 2026-11-30T12:00:00 | 2026-11-27T00:00
            0 0 */2 * mon   | 2026-11-30T12:00:00 | 2026-11-23T00:00
            0 4 * * 0       | 2026-11-30T12:00:00 | 2026-11-29T04:00
            0 0 29 2 *      | 2026-11-30T12:00:00 | 2024-02-29T00:00
            0 0 29 2 *      | 2103-11-30T12:00:00 | 2096-02-29T00:00
            """)
    void isTheNearestOneBeforeAMoment(String schedule, LocalDateTime moment, LocalDateTime due) {
        assertThat(new Schedule(schedule).lastDue(moment.atZone(ZoneOffset.UTC)))
                .contains(due.atZone(ZoneOffset.UTC));
    }

    @Test
    void isNoneOfADayThatThereIsNot() {
        assertThat(new Schedule("0 0 30 2 *").lastDue(MOMENT.atZone(ZoneOffset.UTC)))
                .isEmpty();
    }

    /** In Berlin two o'clock was left out on 28 March 2027, and came twice on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:59:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28T01:10:00Z, 2027-03-27T01:30:00Z",
        "2027-10-31T00:40:00Z, 2027-10-31T00:30:00Z",
        "2027-10-31T01:40:00Z, 2027-10-31T00:30:00Z"
    })
    void followsTheClockOnTheWall(String moment, String due) {
        ZonedDateTime there = ZonedDateTime.parse(moment).withZoneSameInstant(ZoneId.of("Europe/Berlin"));

        assertThat(new Schedule("30 2 * * *").lastDue(there).map(ZonedDateTime::toInstant))
                .contains(ZonedDateTime.parse(due).toInstant());
    }

    static Stream<String> schedules() {
        return RandomSchedules.some(60, 7);
    }

    /** Minute by minute backwards, as far as a month: the first that all fields allow. */
    @ParameterizedTest
    @MethodSource("schedules")
    void isWhatATryOfEachMinuteFinds(String line) {
        Schedule schedule = Schedule.of(line).orElseThrow();
        LocalDateTime tried = MOMENT.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime first = MOMENT.minusDays(31);
        Predicate<LocalDateTime> isDue = due(schedule);
        while (tried.isAfter(first) && !isDue.test(tried)) {
            tried = tried.minusMinutes(1);
        }

        LocalDateTime due = schedule.lastDue(MOMENT.atZone(ZoneOffset.UTC))
                .map(ZonedDateTime::toLocalDateTime)
                .orElse(LocalDateTime.MIN);
        if (tried.isAfter(first)) {
            assertThat(due).isEqualTo(tried);
        } else {
            assertThat(due).isBefore(first);
        }
    }

    private static Predicate<LocalDateTime> due(Schedule schedule) {
        Set<Integer> minutes = schedule.values(CrontabField.MINUTE);
        Set<Integer> hours = schedule.values(CrontabField.HOUR);
        Set<Integer> days = schedule.values(CrontabField.DAY);
        Set<Integer> months = schedule.values(CrontabField.MONTH);
        Set<Integer> weekdays = schedule.values(CrontabField.WEEKDAY);
        boolean either = !schedule.hasStar(CrontabField.DAY) && !schedule.hasStar(CrontabField.WEEKDAY);
        return time -> {
            boolean ofMonth = days.contains(time.getDayOfMonth());
            boolean ofWeek = weekdays.contains(time.getDayOfWeek().getValue());
            return minutes.contains(time.getMinute())
                    && hours.contains(time.getHour())
                    && months.contains(time.getMonthValue())
                    && (either ? ofMonth || ofWeek : ofMonth && ofWeek);
        };
    }
}
