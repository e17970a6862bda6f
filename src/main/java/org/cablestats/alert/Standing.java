package org.cablestats.alert;

import java.time.Duration;
import java.time.Instant;
import org.cablestats.alert.Judgement.State;
import org.jspecify.annotations.Nullable;

/**
 * How an alert stands after a run: what the next one must know of it.
 *
 * @param since when it began to fire; null where it does not
 * @param told when somebody was told last that it fires; null where nobody is waiting to hear that it ended
 */
public record Standing(@Nullable Instant since, @Nullable Instant told) {
    /** Of an alert that never fired. */
    public static final Standing QUIET = new Standing(null, null);

    /** A run does not begin to the second, and a night earlier will not do. */
    private static final Duration EARLY = Duration.ofMinutes(30);

    /** What is told in a run, and how the alert stands after it. */
    public record Next(Telling telling, Standing standing) {}

    /**
     * What follows from a judgement. What could not be judged changes nothing.
     *
     * @param now when it was judged
     * @param renotify after which it is told again that it fires; null for never
     * @param mute when nothing is told
     */
    public Next next(State state, Instant now, @Nullable Duration renotify, Mute mute) {
        if (state == State.NOT_JUDGED) {
            return new Next(Telling.NOTHING, this);
        }
        boolean fires = state == State.FIRED;
        Telling due = due(fires, now, renotify);
        Telling telling = mute.isOn(now) ? Telling.NOTHING : due;
        Instant begun = since == null ? now : since;
        Instant heard = telling.isOfFire() ? now : told;
        return new Next(telling, new Standing(fires ? begun : null, telling == Telling.ENDED ? null : heard));
    }

    /** The same where telling it failed: what was due then is due again. */
    public Standing untold(Standing before) {
        return new Standing(since, before.told());
    }

    private Telling due(boolean fires, Instant now, @Nullable Duration renotify) {
        if (!fires) {
            return told == null ? Telling.NOTHING : Telling.ENDED;
        }
        // Where it ended and began again while it was muted, nobody knows of the new fire.
        if (told == null || since == null || told.isBefore(since)) {
            return Telling.FIRES;
        }
        boolean isDue = renotify != null && !now.isBefore(told.plus(renotify).minus(EARLY));
        return isDue ? Telling.STILL_FIRES : Telling.NOTHING;
    }
}
