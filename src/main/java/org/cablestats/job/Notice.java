package org.cablestats.job;

import java.time.Duration;
import org.cablestats.alert.Hook;
import org.cablestats.alert.Mute;
import org.jspecify.annotations.Nullable;

/**
 * How an alert is told.
 *
 * @param renotify after which it is told again that it still fires; null for never
 * @param mute when nothing is told
 * @param hook command that is told; null for none
 * @param runsHook whether it may be run: a job file cannot allow that
 * @param isExit whether the run ends with exit 1 where it is told that the alert fires
 */
record Notice(
        @Nullable Duration renotify, Mute mute, @Nullable Hook hook, boolean runsHook, boolean isExit) {
    /** The same, of which the command may be run. */
    Notice allowingHook() {
        return new Notice(renotify, mute, hook, true, isExit);
    }
}
