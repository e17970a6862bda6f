package org.cablestats.job;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.MachineException;
import org.cablestats.table.MachineFault;

/**
 * How often what storage made fail is tried again.
 *
 * @param times 0 for never
 * @param pause before the first time; before each further one twice as long, an hour at most
 */
record Retries(int times, Duration pause) {
    static final Retries NONE = new Retries(0, Duration.ZERO);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration USUAL = Duration.ofMinutes(1);

    /** Waits, or throws where there is no time for that. */
    interface Sleep {
        void of(Duration time);
    }

    static Retries read(YamlMap map) {
        Integer times = map.optionalInteger("times", 1);
        map.require("times");
        Duration pause = Forms.DURATION.of("wait", map);
        map.done();
        return new Retries(times == null ? 0 : times, pause == null ? USUAL : pause);
    }

    /**
     * The outcome of some work; throws what it threw last.
     *
     * @param name of it, for messages
     * @param messages hears of each retry
     */
    <T> T of(String name, Supplier<T> work, Sleep sleep, Consumer<String> messages) {
        for (int retry = 1; ; retry++) {
            try {
                return work.get();
                // Scala throws checked exceptions without declaring them.
            } catch (Exception e) {
                MachineException fault = MachineFault.passing(e);
                if (fault == null || retry > times) {
                    throw e;
                }
                Duration before = before(retry);
                messages.accept(name + " failed: " + fault.getMessage() + "; retry " + retry + " of " + times + " in "
                        + before.toSeconds() + " s");
                sleep.of(before);
            }
        }
    }

    /** How long it is waited before a retry, the first being 1. */
    Duration before(int retry) {
        Duration time = pause;
        for (int i = 1; i < retry && time.compareTo(LONGEST) < 0; i++) {
            time = time.multipliedBy(2);
        }
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }
}
