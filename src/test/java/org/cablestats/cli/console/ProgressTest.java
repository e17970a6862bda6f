package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.cablestats.table.EngineTasks;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final StringWriter text = new StringWriter();
    private final Messages messages = new Messages(text, LogForm.TEXT, () -> Instant.EPOCH);
    private final EngineTasks tasks = new EngineTasks();
    private Instant now = Instant.parse("2026-01-01T03:00:00Z");

    @Test
    void drawsOneLineOverAndOver() {
        Ticking line = shown(new ProgressLine(messages, 80));
        line.begin("load");
        line.advance(1000, 11_000, "records");
        pass(Duration.ofMillis(50));
        line.advance(1001, 11_000, "records");
        pass(Duration.ofMillis(1950));
        line.advance(6000, 11_000, "records");
        messages.line("a message");
        line.begin("load: write");
        line.end();
        line.end();

        assertThat(drawn())
                .isEqualTo("<load ...<load [#-------------------] 9 %, 1,000 of 11,000 records, 0:00"
                        + "<load [##########----------] 54 %, 6,000 of 11,000 records, 2,500/s, 0:02 left"
                        + "<a message\n<load: write ...<load ...<");
    }

    @Test
    void staysWithinTheScreen() {
        Ticking line = shown(new ProgressLine(messages, 20));
        line.begin("");
        line.advance(1, 2, "records");

        assertThat(drawn()).isEqualTo("< ...< [##########-------");
    }

    @Test
    void countsBytesInMegabytes() {
        RunningStep step = new RunningStep("load", now, tasks);
        step.advance(0, 1_660_000_000, "bytes", now);
        step.advance(50_000_000, 1_660_000_000, "bytes", now);

        assertThat(step.text(now.plusSeconds(2))).isEqualTo("3 %, 50.0 of 1,660.0 MB, 25.0 MB/s, 1:04 left");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        RunningStep step = new RunningStep("load", now, tasks);
        step.advance(10, 0, "records", now);
        assertThat(step.text(now.plusSeconds(5))).isEqualTo("10 records, 0:05");

        step.advance(30, 0, "records", now);
        assertThat(step.text(now.plusSeconds(5))).isEqualTo("30 records, 4/s, 0:05");
    }

    @Test
    void writesLinesNowAndThenWhereThereIsNoTerminal() {
        Ticking log = shown(new ProgressLog(messages, Duration.ZERO));
        log.begin("load");
        log.begin("load: read");
        log.advance(0, 9000, "records");
        pass(Duration.ofSeconds(20));
        log.advance(2000, 9000, "records");
        pass(Duration.ofSeconds(10));
        log.advance(3000, 9000, "records");
        pass(Duration.ofMillis(60_400));
        log.end();
        log.end();
        log.end();

        assertThat(drawn()).isEqualTo("""
                2026-01-01T03:00:30Z load: read: 33 %, 3,000 of 9,000 records, 100/s, 1:00 left
                2026-01-01T03:01:30Z load: read done in 90.4 s
                2026-01-01T03:01:30Z load done in 90.4 s
                """);
    }

    @RepeatedTest(50)
    void neverGoesBackWhateverItHears(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Ticking line = shown(new ProgressLine(messages, 200));
        line.begin("train");
        for (int i = 0; i < 200; i++) {
            int total = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(100);
            line.advance(random.nextInt(100), total, random.nextBoolean() ? "fits" : "cables");
            if (random.nextInt(5) == 0) {
                tasks.onTaskEnd(ended());
            }
            pass(Duration.ofMillis(random.nextInt(2000)));
            line.tick();
        }

        assertThat(numbers("([0-9]+) %")).as("seed %d", seed).isSorted();
        assertThat(numbers("\\[(#*)")).as("seed %d", seed).isSorted();
    }

    @Test
    void showsThatTimeGoesByWhereNothingIsHeard() {
        Ticking line = shown(new ProgressLine(messages, 80));
        line.begin("query");
        pass(Duration.ofSeconds(1));
        line.tick();
        tasks.onTaskEnd(ended());
        pass(Duration.ofSeconds(1));
        line.tick();
        line.advance(1, 9, "fits");
        pass(Duration.ofSeconds(61));
        line.tick();
        line.end();

        assertThat(drawn())
                .isEqualTo("<query ...<query 0:01<query 1 of 1 tasks, 0:02"
                        + "<query [##------------------] 11 %, 1 of 9 fits, 1:03<");
    }

    @Test
    void saysNothingInALogOfAQuestionThatIsSoonAnswered() {
        Ticking log = shown(new ProgressLog(messages, ProgressLog.BETWEEN));
        log.begin("query");
        pass(Duration.ofSeconds(20));
        log.tick();
        log.end();
        assertThat(drawn()).isEmpty();

        log.begin("query");
        for (int i = 0; i < 70; i++) {
            pass(Duration.ofSeconds(1));
            log.tick();
        }
        log.end();
        assertThat(drawn()).isEqualTo("""
                2026-01-01T03:00:50Z query: 0:30
                2026-01-01T03:01:20Z query: 1:00
                2026-01-01T03:01:30Z query done in 70.0 s
                """);
    }

    /** Shown as it is told alone: the clock does not tick while a test lasts. */
    private Ticking shown(Ticking.Shown shown) {
        return new Ticking(shown, () -> now, tasks, Duration.ofDays(1));
    }

    private static SparkListenerTaskEnd ended() {
        return new SparkListenerTaskEnd(0, 0, "", null, null, null, null);
    }

    private List<Integer> numbers(String pattern) {
        return Pattern.compile(pattern)
                .matcher(drawn())
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(text -> text.startsWith("#") || text.isEmpty() ? text.length() : Integer.parseInt(text))
                .toList();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private String drawn() {
        return text.toString().replace("\r\u001b[K", "<");
    }
}
