package org.cablestats.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever starts a job starts it when cron would: each written form is held against cron, moment by moment, for more than four years. */
@Tag("slow")
final class ScheduledTimesTest {
    private static final Path ANALYSER = Path.of("/usr/bin/systemd-analyze");
    private static final LocalDateTime BEGIN = LocalDateTime.of(2027, 1, 1, 0, 0);

    /** From the end of one leap year to that of the next. */
    private static final int DAYS = 4 * 366;

    static Stream<String> schedules() {
        return Stream.concat(
                Stream.of(
                        "0 3 * * *",
                        "*/15 0-6,18-23/2 1,15 * mon-fri",
                        "59 23 31 12 7",
                        "0 0 1 JAN,jul Sun",
                        "5-10 4 * 2-4 0",
                        "0 0 */2 * mon",
                        "0 0 1-31 * mon",
                        "0 0 13 * */5",
                        "0 0 29 2 *",
                        "0 0 * * 5-7"),
                RandomSchedules.some(30, 9));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void areThoseOfCron(String text) {
        Schedule schedule = Schedule.of(text).orElseThrow();
        List<String> events = CalendarEvents.of(schedule);

        assertThat(differences(text, time -> events.stream().anyMatch(event -> CalendarClock.elapses(event, time))))
                .as("%s as %s", text, events)
                .isEmpty();
    }

    /** Its rule for the two fields of days is told in {@link ClusterTimes}, and here once more. */
    @ParameterizedTest
    @MethodSource("schedules")
    void areThoseOfCronInACluster(String text) {
        Schedule schedule = Schedule.of(text).orElseThrow();
        ScheduledJob job = job(schedule);
        boolean both = schedule.days().chooseDays() && schedule.days().chooseWeekdays();
        if (both && !schedule.days().either()) {
            assertThatThrownBy(() -> ClusterTimes.of(job)).isInstanceOf(UsageException.class);
            return;
        }
        String written = ClusterTimes.of(job);

        assertThat(written).matches("[0-9*,-]+( [0-9*,-]+){3} ([*]|[0-6,-]+)");
        assertThat(differences(text, time -> Cron.starts(written, time)))
                .as("%s as %s", text, written)
                .isEmpty();
    }

    /** All moments of some days, and some moments of all days, at which cron and another do not agree. */
    private static List<LocalDateTime> differences(String line, Predicate<LocalDateTime> other) {
        List<LocalDateTime> found = new ArrayList<>();
        // A prime number of minutes comes to each minute of the hour, and each hour, within some weeks.
        for (LocalDateTime time = BEGIN; time.isBefore(BEGIN.plusDays(DAYS)); time = time.plusMinutes(709)) {
            addWhereOther(line, other, time, found);
        }
        for (LocalDateTime time = BEGIN; time.isBefore(BEGIN.plusDays(DAYS)); time = time.plusDays(1)) {
            addWhereOther(line, other, time.plusMinutes(first(line)), found);
        }
        for (int minute = 0; minute < 1440; minute++) {
            addWhereOther(line, other, BEGIN.plusMinutes(minute), found);
        }
        return found.stream().limit(5).toList();
    }

    /** The minute of a day of the schedule at which it starts first, as a day decides nothing at other times. */
    private static int first(String line) {
        Schedule schedule = Schedule.of(line).orElseThrow();
        return schedule.values(CrontabField.HOUR).first() * 60
                + schedule.values(CrontabField.MINUTE).first();
    }

    private static void addWhereOther(
            String line, Predicate<LocalDateTime> other, LocalDateTime time, List<LocalDateTime> found) {
        if (Cron.starts(line, time) != other.test(time)) {
            found.add(time);
        }
    }

    /** systemd itself, where it is installed, names the next moments. */
    @Test
    void areThoseThatSystemdNames() throws IOException, InterruptedException {
        assumeThat(ANALYSER).exists();
        for (String text : schedules().limit(18).toList()) {
            TreeSet<String> named = new TreeSet<>();
            for (String event : CalendarEvents.of(Schedule.of(text).orElseThrow())) {
                named.addAll(next(event));
            }
            List<String> expected = Stream.iterate(BEGIN, day -> day.plusDays(1))
                    .limit(21 * 366)
                    .filter(day -> Cron.starts(text, day.plusMinutes(first(text))))
                    .flatMap(day ->
                            Stream.iterate(day, time -> time.plusMinutes(1)).limit(1440))
                    .filter(time -> Cron.starts(text, time))
                    .limit(5)
                    .map(time -> time.toString().replace('T', ' '))
                    .toList();
            assertThat(named.stream().limit(5)).as(text).isEqualTo(expected);
        }
    }

    private static List<String> next(String event) throws IOException, InterruptedException {
        ProcessBuilder analyser = new ProcessBuilder(
                ANALYSER.toString(), "calendar", "--iterations=5", "--base-time=2026-12-31 23:59:59 UTC", event);
        analyser.environment().putAll(Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"));
        Path answer = Files.createTempFile("calendar", ".txt");
        Process process = analyser.redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(answer);
        Files.delete(answer);
        assertThat(process.exitValue()).as(text).isZero();
        return text.lines()
                .filter(line -> line.contains("Next elapse:") || line.contains("Iter."))
                .map(line -> line.replaceFirst(".*: \\w{3} ", "").replaceFirst(":00 UTC$", ""))
                .toList();
    }

    private static ScheduledJob job(Schedule schedule) {
        return new ScheduledJob(
                "nightly", "Nightly", schedule, Path.of("/srv"), List.of(), Duration.ofDays(1), new TreeSet<>());
    }
}
