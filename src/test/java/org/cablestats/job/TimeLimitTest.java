package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.cablestats.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeLimitTest {
    private static final String ENDED =
            "Ended after 60 s, the time-limit of the job: what was published is whole, and nothing is half there";

    private long now = 7;

    @Test
    void endsARunWhereItTellsItsProgressAfterTheTime() {
        TimeLimit limit = limit(Duration.ofMinutes(1));
        Progress progress = limit.of(Progress.SILENT).within("load");

        progress.begin("read");
        after(59);
        progress.begin("write");
        after(1);

        assertThatThrownBy(() -> progress.begin("publish"))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        end -> assertThat(end.policy()).isEqualTo(PolicyException.Policy.TIME_LIMIT))
                .hasMessage(ENDED);
    }

    @Test
    void explainsWhatFailedSinceItWasStopped() {
        TimeLimit limit = limit(Duration.ofMinutes(1));
        Exception fault = new IllegalStateException("Job 3 cancelled");

        assertThat(limit.endBehind(fault)).isNull();
        after(61);
        PolicyException end = Objects.requireNonNull(limit.endBehind(fault));
        assertThat(end).hasMessage(ENDED).hasCause(fault);
        assertThat(limit.endBehind(end)).as("told already").isNull();
    }

    @Test
    void stopsWorkUntilItIsClosed() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(2);
        try (TimeLimit limit = limit(Duration.ofMillis(1))) {
            limit.guard(stopped::countDown);

            assertThat(stopped.await(1, TimeUnit.MINUTES))
                    .as("again and again, as more may have been asked meanwhile")
                    .isTrue();
        }
    }

    @Test
    void leavesAloneWhatHasNone() {
        TimeLimit limit = limit(null);
        after(1_000_000);

        assertThat(limit.isOver()).isFalse();
        assertThat(limit.of(Progress.SILENT)).isSameAs(Progress.SILENT);
    }

    @Test
    void waitsNoLongerThanThereIsTime() {
        TimeLimit limit = limit(Duration.ofMinutes(1));
        after(60);

        assertThatThrownBy(() -> limit.sleep(Duration.ofHours(1))).isInstanceOf(PolicyException.class);
    }

    @Test
    void stopsForAnotherCommandWhereTheJobSaysSo() {
        MachineException held = MachineException.ofLock("Cannot change 'w': 'cablestats load' is at work there");
        MachineException other = new MachineException("no permission");
        Policies stop = new Policies(Overlap.STOP, null, Retries.NONE);

        assertThat(stop.endBehind(held))
                .hasMessage(
                        "Stopped, as the job has 'overlap: stop': Cannot change 'w': 'cablestats load' is at work there");
        assertThat(stop.endBehind(other)).isNull();
        assertThat(Policies.NONE.endBehind(held)).isNull();
        assertThat(stop.patience()).isNull();
        assertThat(new Policies(Overlap.WAIT, Duration.ofHours(2), Retries.NONE).patience())
                .isEqualTo(Duration.ofHours(2));
        assertThat(new Policies(Overlap.WAIT, null, Retries.NONE).patience()).isEqualTo(Duration.ofDays(1));
    }

    private TimeLimit limit(@Nullable Duration limit) {
        return new TimeLimit(limit, () -> now);
    }

    private void after(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }
}
