package org.cablestats.cli;

import org.cablestats.load.Progress;

/** A progress that shows time going by while nothing else is heard. */
interface TickingProgress extends Progress {
    /** A second went by. */
    void tick();
}
